import { fillIn } from '../../core/card/card-view.ts';
import { action, Button } from './button.tsx';
import type { CardModel } from './model.ts';

/** Why the text is marked, and buttons for exceptions. Each exception can be undone at once. */
export function CardOptions({ model: { words, alias, site, mentionEntity, state } }: { model: CardModel }) {
  const { labels } = mentionEntity;
  const { outcome } = state;
  const filled = (text: string) => fillIn(text, { words, alias, site: site ?? '' });
  const exceptions = [
    { exception: 'not-this', ask: labels.notThis, done: labels.notThisDone },
    { exception: 'hide', ask: labels.hide, done: labels.hideDone },
  ] as const;
  const made = exceptions.find(({ exception }) => exception === outcome);
  const message = outcome === 'not-saved' ? labels.notSaved : made && filled(made.done);
  return (
    <div class="options">
      <p class="remark">{filled(words === alias ? labels.whyMarked : labels.whyMarkedForm)}</p>
      <div role="status">{message && <p class="remark">{message}</p>}</div>
      {made && (
        // With the key of the button that was pressed, so that it keeps the focus.
        <Button
          key={made.exception}
          class="choice"
          command={action({ type: 'remove-exception', exception: made.exception })}
        >
          {labels.undo}
        </Button>
      )}
      {!made &&
        site !== null &&
        exceptions.map(({ exception, ask }) => (
          <Button key={exception} class="choice" command={action({ type: 'add-exception', exception })}>
            {filled(ask)}
          </Button>
        ))}
    </div>
  );
}
