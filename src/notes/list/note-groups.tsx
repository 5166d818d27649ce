import { localised } from '../../core/packs/localised.ts';
import type { Note, Pack } from '../../core/packs/pack-schema.ts';
import { type Block, groupNotes } from '../session/groups.ts';
import type { Filters } from '../session/view.ts';
import type { Words } from '../session/words.ts';
import { NoteItem } from './note-item.tsx';

interface Props {
  pack: Pack;
  words: Words;
  filters: Filters;
  /** Id of the note that the address points to. */
  sought: string | undefined;
}

/** The notes that pass the filters: by entity, by topic, statements beside their answers. */
export function NoteGroups({ pack, words, filters, sought }: Props) {
  const { strings, language } = words;
  const list = (under: string, notes: readonly Note[], beside: readonly Note[] = []) => (
    <ul class="notes">
      {notes.map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          pack={pack}
          words={words}
          under={under}
          beside={beside}
          sought={note.id === sought}
        />
      ))}
    </ul>
  );
  const block = (under: string, { said, answers }: Block) =>
    answers.length === 0 ? (
      list(under, said)
    ) : (
      <div class="exchange">
        <div>
          <h5>{strings.statements}</h5>
          {list(under, said, answers)}
        </div>
        <div class="answers">
          <h5>{strings.denials}</h5>
          {list(under, answers, said)}
        </div>
      </div>
    );
  return groupNotes(pack, filters).map(({ entity, count, topics }) => (
    <section key={entity.id} class="entity" aria-labelledby={`entity-${entity.id}`}>
      <h3 id={`entity-${entity.id}`}>
        {localised(entity.name, language)} <span class="entity-count">{strings.count(count)}</span>
      </h3>
      <p class="summary">{localised(entity.summary, language)}</p>
      {topics.map(({ topic, blocks }) => (
        <div key={topic.id} class="topic">
          <h4>{localised(topic.name, language)}</h4>
          <div>
            {blocks.map((one) => (
              <div key={one.said[0]?.id} class="block">
                {block(entity.id, one)}
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  ));
}
