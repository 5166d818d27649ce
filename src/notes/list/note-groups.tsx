import type { Note } from '../../core/packs/schema/pack.ts';
import { PackText } from '../../ui/components/pack-text.tsx';
import { Separator } from '../../ui/components/separator.tsx';
import type { Collection } from '../session/collection.ts';
import type { Filters } from '../session/filters.ts';
import type { EntityGroup, NoteThread } from '../session/group-notes.ts';
import type { Localisation } from '../session/localisation.ts';
import type { Hits } from '../session/note-search.ts';
import { filterLink } from '../session/view-state.ts';
import { NoteItem } from './note-item.tsx';

interface Props {
  collection: Collection;
  groups: readonly EntityGroup[];
  /** The filters that their notes have passed. */
  filters: Filters;
  l10n: Localisation;
  hits: Hits | undefined;
  /** Id of the note that the address points to. */
  targetNote: string | undefined;
}

/** Notes by entity and topic, with statements and their answers side by side. */
export function NoteGroups({ groups, filters, ...common }: Props) {
  const { l10n } = common;
  const { strings } = l10n;
  return (
    <>
      {groups.map(({ entity, topics, about, elsewhere }) => (
        <section key={entity.id} class="entity" aria-labelledby={`entity-${entity.id}`}>
          <h3 id={`entity-${entity.id}`}>
            <PackText text={entity.name} language={l10n.language} />{' '}
            <span class="entity-count">{strings.count(about)}</span>
          </h3>
          <p class="summary">
            {entity.summary && <PackText text={entity.summary} language={l10n.language} />}
            {entity.summary && elsewhere > 0 && <Separator />}
            {elsewhere > 0 && (
              <a href={filterLink({ ...filters, entity: entity.id })}>{strings.elsewhere(elsewhere)}</a>
            )}
          </p>
          {topics.map(({ topic, threads }) => (
            <div key={topic?.id ?? ''} class={topic ? 'topic' : 'topic without-name'}>
              {topic && (
                <h4>
                  <PackText text={topic.name} language={l10n.language} />
                </h4>
              )}
              <div>
                {threads.map((thread) => (
                  <div key={thread.statements[0]?.id} class="thread-block">
                    <ThreadColumns
                      thread={thread}
                      entity={entity.id}
                      Heading={topic ? 'h5' : 'h4'}
                      {...common}
                    />
                  </div>
                ))}
              </div>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

interface ThreadProps extends Omit<Props, 'groups' | 'filters'> {
  thread: NoteThread;
  /** Id of the entity whose group this is in. */
  entity: string;
  /** One level below what stands above the thread. */
  Heading: 'h4' | 'h5';
}

/** Statements and, in a second column, their answers. */
function ThreadColumns({ thread: { statements, answers }, entity, Heading, ...common }: ThreadProps) {
  const { strings } = common.l10n;
  const list = (notes: readonly Note[], counterpart: readonly Note[]) => (
    <ul class="notes">
      {notes.map((note) => (
        <NoteItem key={note.id} note={note} groupEntity={entity} counterpart={counterpart} {...common} />
      ))}
    </ul>
  );
  if (answers.length === 0) return list(statements, []);
  return (
    <div class="thread">
      <div>
        <Heading>{strings.statements}</Heading>
        {list(statements, answers)}
      </div>
      <div class="answers">
        <Heading>{strings.denials}</Heading>
        {list(answers, statements)}
      </div>
    </div>
  );
}
