import MiniSearch from 'minisearch';
import type { Localised } from '../../core/packs/schema/pack.ts';
import { memoize } from '../../core/shared/memoize.ts';
import { runInSlices } from '../../core/tasks/slices.ts';
import type { Collection } from './collection.ts';
import { tokensOf } from './tokens.ts';

/** The hits of a search. */
export interface Hits {
  /** Ids of notes, the most relevant first. */
  ids: readonly string[];
  /** The words of the notes that match the query, as `Token.term`. */
  terms: ReadonlySet<string>;
  /** The words of the query, as `Token.term`. */
  queryTerms: readonly string[];
}

/** The fields of a note that are searched, and how much a hit counts in each. */
const WEIGHTS = { name: 3, text: 2, speaker: 2, topic: 1, quote: 1, otherNames: 0.5 };
const FIELDS = Object.keys(WEIGHTS);
type Fields = Record<keyof typeof WEIGHTS, string>;

/** Words of this length or more may have typos. */
const MIN_FUZZY_LENGTH = 4;
/** How many letters of a word may differ, as a share of its length. */
const FUZZINESS = 0.2;

/**
 * Searches the notes of a collection in all of their languages. A hit contains every word of the query, as the beginning of a word or
 * with a slight typo. The first search builds the index.
 */
export class NoteSearch {
  #index: Promise<MiniSearch<Document>> | undefined;
  #requests = 0;

  /** @param nextTask resolves in a later task, so that the page can react to input meanwhile */
  constructor(
    private readonly collection: Collection,
    private readonly nextTask: () => Promise<unknown>,
  ) {}

  /** @returns `undefined` when another query has followed before this one was searched */
  async find(query: string): Promise<Hits | undefined> {
    const request = ++this.#requests;
    this.#index ??= indexOf(this.collection, this.nextTask);
    const index = await this.#index;
    // Let the page handle keys that were typed during the previous search: they may change the query.
    await this.nextTask();
    if (request !== this.#requests) return undefined;
    const results = index.search(query);
    return {
      ids: results.map(({ id }) => String(id)),
      terms: new Set(results.flatMap(({ terms }) => terms)),
      queryTerms: tokensOf(query).map(({ term }) => term),
    };
  }
}

type Document = Fields & { id: string };

async function indexOf(
  collection: Collection,
  nextTask: () => Promise<unknown>,
): Promise<MiniSearch<Document>> {
  const index = new MiniSearch<Document>({
    fields: FIELDS,
    tokenize: (text) => tokensOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      boost: WEIGHTS,
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length >= MIN_FUZZY_LENGTH && !/\p{N}/u.test(term) ? FUZZINESS : false),
    },
  });
  // MiniSearch's own `addAllAsync` takes a fixed number of notes per task, however long they take.
  await runInSlices(addNotes(index, collection), nextTask);
  return index;
}

function* addNotes(index: MiniSearch<Document>, { notes, entities, speakers, topics }: Collection) {
  const entityOf = byId(entities);
  const speakerOf = byId(speakers);
  const topicOf = byId(topics);
  const textOf = (texts: readonly (Localised | undefined)[]) =>
    texts.flatMap((text) => Object.values(text ?? {})).join('\n');
  const spellingsOf = memoize((id: string) =>
    (entityOf.get(id)?.aliases ?? []).map(({ text }) => text).join('\n'),
  );
  for (const note of notes) {
    index.add({
      id: note.id,
      name: textOf(note.entities.map((id) => entityOf.get(id)?.name)),
      otherNames: note.entities.map(spellingsOf).join('\n'),
      text: textOf([note.text]),
      speaker: textOf([note.speaker, note.via].map((id) => speakerOf.get(id ?? '')?.name)),
      topic: textOf(note.topics.map((id) => topicOf.get(id)?.name)),
      quote: note.quote?.text ?? '',
    });
    yield;
  }
}

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
