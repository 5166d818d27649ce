import { localised } from '../../core/packs/schema/localised.ts';
import { bidiIsolated } from '../../core/text/bidi.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { action, Button } from './parts/button.tsx';
import type { CardModel } from './parts/model.ts';

/**
 * Why the text is marked, and buttons for exceptions. Each can be undone at once, but for the one that switches the site off, since the card
 * goes with it: it says where that is undone.
 */
export function CardOptions({ model }: { model: CardModel }) {
  const { site, mentionEntity, state, language } = model;
  const [words, alias] = [bidiIsolated(model.words), bidiIsolated(model.alias)];
  const strings = cardStrings[language];
  const name = bidiIsolated(localised(mentionEntity.entity.name, language));
  const exceptions =
    site === null
      ? []
      : ([
          {
            exception: 'not-this',
            ask: strings.notThis(words, site),
            done: strings.notThisDone(words, site),
          },
          { exception: 'hide', ask: strings.hide(name, site), done: strings.hideDone(name, site) },
        ] as const);
  const added = exceptions.find(({ exception }) => exception === state.outcome);
  const message = state.outcome === 'not-saved' ? strings.notSaved : added?.done;
  return (
    <div class={added ? 'options undoable' : 'options'}>
      {!added && (
        <p key="why" class="remark">
          {words === alias ? strings.whyMarked(words) : strings.whyMarkedForm(words, alias)}
        </p>
      )}
      <div key="outcome" role="status">
        {message && <p class="remark">{message}</p>}
      </div>
      {added ? (
        // With the key of the button that was pressed, so that it keeps the focus.
        <Button
          key={added.exception}
          class="undo"
          command={action({ type: 'remove-exception', exception: added.exception })}
        >
          {strings.undo}
        </Button>
      ) : (
        exceptions.map(({ exception, ask }) => (
          <Button key={exception} class="choice" command={action({ type: 'add-exception', exception })}>
            {ask}
          </Button>
        ))
      )}
      {!added && site !== null && (
        <Button
          key="site-off"
          class="choice"
          title={strings.offHereHint}
          command={action({ type: 'site-off' })}
        >
          {strings.offHere(site)}
        </Button>
      )}
    </div>
  );
}
