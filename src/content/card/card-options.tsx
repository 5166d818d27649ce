import { Component } from 'preact';
import { fillIn } from '../../core/card-view.ts';
import type { SettingsChange } from '../../core/settings-change.ts';
import type { CardActions, CardModel } from './model.ts';

/** What happened to a choice made here. */
type Outcome = { type: 'done'; message: string; undo: SettingsChange } | { type: 'failed' };

interface CardOptionsProps {
  model: CardModel;
  actions: CardActions;
}

interface CardOptionsState {
  outcome?: Outcome | undefined;
}

/** Why the words are marked, and what the reader can say against it. Each choice can be taken back on the spot. */
export class CardOptions extends Component<CardOptionsProps, CardOptionsState> {
  override render({ model, actions }: CardOptionsProps, { outcome }: CardOptionsState) {
    const { words, alias, site, view } = model;
    const { labels, entity } = view;
    const filled = (text: string) => fillIn(text, { words, alias, site: site ?? '' });
    const apply = async (change: SettingsChange, done: Outcome | undefined) => {
      try {
        await actions.change(change);
        this.setState({ outcome: done });
      } catch {
        this.setState({ outcome: { type: 'failed' } });
      }
    };
    const off = (change: SettingsChange, undo: SettingsChange, message: string) =>
      apply(change, { type: 'done', message, undo });
    return (
      <div class="options">
        <p class="remark">{filled(words === alias ? labels.whyMarked : labels.whyMarkedForm)}</p>
        <div role="status">
          {outcome?.type === 'failed' && <p class="remark">{labels.notSaved}</p>}
          {outcome?.type === 'done' && <p class="remark">{outcome.message}</p>}
        </div>
        {outcome?.type === 'done' && (
          <button type="button" class="choice" onClick={() => apply(outcome.undo, undefined)}>
            {labels.undo}
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
                  filled(labels.notThisDone),
                )
              }
            >
              {filled(labels.notThis)}
            </button>
            <button
              type="button"
              class="choice"
              onClick={() =>
                off(
                  { type: 'entity-on-site', entity: entity.id, site, choice: 'off' },
                  { type: 'entity-on-site', entity: entity.id, site, choice: 'default' },
                  filled(labels.hideDone),
                )
              }
            >
              {filled(labels.hide)}
            </button>
          </>
        )}
      </div>
    );
  }
}
