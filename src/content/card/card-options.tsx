import { useState } from 'preact/hooks';
import type { SettingsChange } from '../../core/settings-change.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import type { CardActions, CardModel } from './model.ts';

/** What happened to a choice made here. */
type Outcome = { type: 'done'; message: string; undo: SettingsChange } | { type: 'failed' };

/** Why the words are marked, and what the reader can say against it. Each choice can be taken back on the spot. */
export function CardOptions({ model, actions }: { model: CardModel; actions: CardActions }) {
  const { language, words, alias, site, data } = model;
  const strings = cardStrings[language];
  const [outcome, setOutcome] = useState<Outcome>();
  const entity = data.entity.name[language];
  const apply = async (change: SettingsChange, done: Outcome | undefined) => {
    try {
      await actions.change(change);
      setOutcome(done);
    } catch {
      setOutcome({ type: 'failed' });
    }
  };
  const off = (change: SettingsChange, undo: SettingsChange, message: string) =>
    apply(change, { type: 'done', message, undo });
  return (
    <div class="options">
      <p class="remark">{strings.whyMarked(words, alias)}</p>
      <div role="status">
        {outcome?.type === 'failed' && <p class="remark">{strings.notSaved}</p>}
        {outcome?.type === 'done' && <p class="remark">{outcome.message}</p>}
      </div>
      {outcome?.type === 'done' && (
        <button type="button" class="choice" onClick={() => apply(outcome.undo, undefined)}>
          {strings.undo}
        </button>
      )}
      {outcome?.type !== 'done' && site !== null && (
        <>
          <button
            type="button"
            class="choice"
            onClick={() =>
              off(
                { type: 'alias-on-site', alias, site, on: false },
                { type: 'alias-on-site', alias, site, on: true },
                strings.notThisDone(words, site),
              )
            }
          >
            {strings.notThis(words, site)}
          </button>
          <button
            type="button"
            class="choice"
            onClick={() =>
              off(
                { type: 'entity-on-site', entity: data.entity.id, site, choice: 'off' },
                { type: 'entity-on-site', entity: data.entity.id, site, choice: 'default' },
                strings.hideDone(entity, site),
              )
            }
          >
            {strings.hide(entity, site)}
          </button>
        </>
      )}
    </div>
  );
}
