import { localised } from '../../core/packs/localised.ts';
import type { Note, Pack } from '../../core/packs/pack.ts';
import { type Exchange, groupNotes } from '../session/group-notes.ts';
import type { Localisation } from '../session/localisation.ts';
import type { Filters } from '../session/view-state.ts';
import { NoteItem } from './note-item.tsx';

interface Props {
  pack: Pack;
  l10n: Localisation;
  filters: Filters;
  /** Id of the note that the address points to. */
  targetNote: string | undefined;
}

/** The notes that pass the filters, by entity and topic, with statements and their answers side by side. */
export function NoteGroups({ pack, l10n, filters, targetNote }: Props) {
  const { strings, language } = l10n;
  const list = (groupEntity: string, notes: readonly Note[], counterpart: readonly Note[] = []) => (
    <ul class="notes">
      {notes.map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          pack={pack}
          l10n={l10n}
          groupEntity={groupEntity}
          counterpart={counterpart}
          isTarget={note.id === targetNote}
        />
      ))}
    </ul>
  );
  const columns = (groupEntity: string, { statements, answers }: Exchange) =>
    answers.length === 0 ? (
      list(groupEntity, statements)
    ) : (
      <div class="exchange">
        <div>
          <h5>{strings.statements}</h5>
          {list(groupEntity, statements, answers)}
        </div>
        <div class="answers">
          <h5>{strings.denials}</h5>
          {list(groupEntity, answers, statements)}
        </div>
      </div>
    );
  return groupNotes(pack, filters).map(({ entity, count, topics }) => (
    <section key={entity.id} class="entity" aria-labelledby={`entity-${entity.id}`}>
      <h3 id={`entity-${entity.id}`}>
        {localised(entity.name, language)} <span class="entity-count">{strings.count(count)}</span>
      </h3>
      {entity.summary && <p class="summary">{localised(entity.summary, language)}</p>}
      {topics.map(({ topic, exchanges }) => (
        <div key={topic.id} class="topic">
          <h4>{localised(topic.name, language)}</h4>
          <div>
            {exchanges.map((exchange) => (
              <div key={exchange.statements[0]?.id} class="exchange-block">
                {columns(entity.id, exchange)}
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  ));
}
