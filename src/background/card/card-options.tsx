import { fillIn } from '../../core/card/card-view.ts';
import { Button, step } from './button.tsx';
import type { CardModel } from './model.ts';

/** Why the words are marked, and what the reader can say against it. Each choice can be taken back on the spot. */
export function CardOptions({ model: { words, alias, site, home, state } }: { model: CardModel }) {
  const { labels } = home;
  const { outcome } = state;
  const filled = (text: string) => fillIn(text, { words, alias, site: site ?? '' });
  const choices = [
    { choice: 'not-this', ask: labels.notThis, done: labels.notThisDone },
    { choice: 'hide', ask: labels.hide, done: labels.hideDone },
  ] as const;
  const made = choices.find(({ choice }) => choice === outcome);
  const message = outcome === 'not-saved' ? labels.notSaved : made && filled(made.done);
  return (
    <div class="options">
      <p class="remark">{filled(words === alias ? labels.whyMarked : labels.whyMarkedForm)}</p>
      <div role="status">{message && <p class="remark">{message}</p>}</div>
      {made && (
        // In place of the button that was pressed, so that the focus stays.
        <Button
          key={made.choice}
          class="choice"
          does={step({ type: 'choose', choice: made.choice, on: true })}
        >
          {labels.undo}
        </Button>
      )}
      {!made &&
        site !== null &&
        choices.map(({ choice, ask }) => (
          <Button key={choice} class="choice" does={step({ type: 'choose', choice, on: false })}>
            {filled(ask)}
          </Button>
        ))}
    </div>
  );
}
