import * as v from 'valibot';
import type { PackProblem } from './pack-problem.ts';
import { ITEM_SCHEMAS, type PackFile, SourceSchema } from './pack-schema.ts';

/** The rules of a pack that span fields. */

type IdList = keyof typeof ITEM_SCHEMAS;
const ID_LISTS: readonly IdList[] = [
  'speakers',
  'topics',
  'affixes',
  'contextWords',
  'entities',
  'notes',
  'others',
  'relations',
];

/** Items of a pack by their place in their list. */
type PackItems = {
  readonly [K in IdList]: ReadonlyMap<number, v.InferOutput<(typeof ITEM_SCHEMAS)[K]>>;
};

/** The ids of each list, also those of items with other mistakes, so that references to them are not reported too. */
type KnownIds = Readonly<Record<IdList, ReadonlySet<string>>>;

/**
 * Finds mistakes that span fields, as far as the fields themselves are valid, so that authors get to know all at once.
 * @param data the pack as it was parsed from JSON
 * @param invalid places of invalid items, such as "notes 3"
 * @param shared ids of the affixes that every pack may use
 */
export function* crossProblems(
  data: unknown,
  invalid: ReadonlySet<string>,
  shared: ReadonlySet<string>,
): Generator<PackProblem> {
  const read = <S extends v.GenericSchema>(list: IdList, schema: S) =>
    new Map(
      itemsOf(data, list).flatMap((item, at): [number, v.InferOutput<S>][] => {
        const parsed = invalid.has(`${list} ${at}`) ? undefined : v.safeParse(schema, item);
        return parsed?.success ? [[at, parsed.output]] : [];
      }),
    );
  const items = mapLists(read);
  yield* duplicateIds(items);
  yield* danglingIds(items, idsIn(data), shared);
  const source = v.safeParse(SourceSchema, fieldOf(data, 'source'));
  if (!source.success) return;
  const { publisher, title } = source.output;
  if (publisher === undefined && title === undefined)
    yield { path: 'source', reason: { type: 'nameless-source' } };
  yield* misplacedNotes(items, source.output);
}

const mapLists = (
  read: <S extends v.GenericSchema>(list: IdList, schema: S) => ReadonlyMap<number, v.InferOutput<S>>,
): PackItems => ({
  speakers: read('speakers', ITEM_SCHEMAS.speakers),
  topics: read('topics', ITEM_SCHEMAS.topics),
  affixes: read('affixes', ITEM_SCHEMAS.affixes),
  contextWords: read('contextWords', ITEM_SCHEMAS.contextWords),
  entities: read('entities', ITEM_SCHEMAS.entities),
  notes: read('notes', ITEM_SCHEMAS.notes),
  others: read('others', ITEM_SCHEMAS.others),
  relations: read('relations', ITEM_SCHEMAS.relations),
});

/** @returns the ids in a pack, which need not be valid */
function idsIn(data: unknown): KnownIds {
  const idsOf = (list: IdList) =>
    new Set(
      itemsOf(data, list).flatMap((item) => {
        const id = fieldOf(item, 'id');
        return typeof id === 'string' ? [id] : [];
      }),
    );
  return {
    speakers: idsOf('speakers'),
    topics: idsOf('topics'),
    affixes: idsOf('affixes'),
    contextWords: idsOf('contextWords'),
    entities: idsOf('entities'),
    notes: idsOf('notes'),
    others: idsOf('others'),
    relations: idsOf('relations'),
  };
}

const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? Reflect.get(data, name)
    : undefined;

function itemsOf(data: unknown, list: string): readonly unknown[] {
  const items = fieldOf(data, list);
  return Array.isArray(items) ? items : [];
}

function* duplicateIds(items: PackItems): Generator<PackProblem> {
  for (const list of ID_LISTS) yield* duplicatesIn(list, items[list], new Set());
  // Relations refer to entities and others by id alone.
  yield* duplicatesIn('others', items.others, new Set([...items.entities.values()].map(({ id }) => id)));
}

function* duplicatesIn(
  list: string,
  items: ReadonlyMap<number, { id: string }>,
  seen: Set<string>,
): Generator<PackProblem> {
  for (const [index, { id }] of items) {
    if (seen.has(id)) yield { path: `${list}[${index}].id`, reason: { type: 'duplicate', id } };
    seen.add(id);
  }
}

/** Finds ids that refer to nothing. */
function* danglingIds(
  items: PackItems,
  known: KnownIds,
  shared: ReadonlySet<string>,
): Generator<PackProblem> {
  const check = function* (path: string, id: string | undefined, ...lists: IdList[]): Generator<PackProblem> {
    if (id === undefined || lists.some((list) => known[list].has(id))) return;
    if (lists.includes('affixes') && shared.has(id)) return;
    yield { path, reason: { type: 'unknown-id', id, lists } };
  };
  const checkAll = function* (path: string, ids: readonly string[] = [], list: IdList) {
    for (const [at, id] of ids.entries()) yield* check(`${path}[${at}]`, id, list);
  };
  for (const [i, { aliases = [] }] of items.entities)
    for (const [j, alias] of aliases.entries()) {
      if (typeof alias === 'string') continue;
      const path = `entities[${i}].aliases[${j}]`;
      yield* checkAll(`${path}.affixes`, alias.affixes, 'affixes');
      yield* check(`${path}.contextWords`, alias.contextWords, 'contextWords');
    }
  for (const [i, note] of items.notes) {
    yield* check(`notes[${i}].speaker`, note.speaker, 'speakers');
    yield* check(`notes[${i}].via`, note.via, 'speakers');
    yield* checkAll(`notes[${i}].entities`, note.entities, 'entities');
    yield* checkAll(`notes[${i}].topics`, note.topics, 'topics');
    yield* checkAll(`notes[${i}].answers`, note.answers, 'notes');
  }
  for (const [i, relation] of items.relations) {
    yield* check(`relations[${i}].from`, relation.from, 'entities', 'others');
    yield* check(`relations[${i}].to`, relation.to, 'entities', 'others');
    yield* checkAll(`relations[${i}].notes`, relation.notes, 'notes');
  }
}

/** Finds notes that are dated after their source or refer to a paragraph that it does not have, and reversed periods. */
function* misplacedNotes({ notes }: PackItems, source: PackFile['source']): Generator<PackProblem> {
  const lastDay = lastDayOf(source.published);
  const { paragraphs: count } = source;
  for (const [i, { when, paragraphs = [] }] of notes) {
    for (const [j, paragraph] of paragraphs.entries())
      if (count !== undefined && paragraph > count)
        yield { path: `notes[${i}].paragraphs[${j}]`, reason: { type: 'no-such-paragraph', count } };
    if (when === undefined) continue;
    const path = `notes[${i}].when`;
    const start = typeof when === 'string' ? when : when.start;
    if (start > lastDay)
      yield {
        path: typeof when === 'string' ? path : `${path}.start`,
        reason: { type: 'after-source', day: lastDay },
      };
    if (typeof when !== 'string' && when.end !== undefined && when.end < when.start)
      yield { path: `${path}.end`, reason: { type: 'period' } };
  }
}

/** The last day of a date, as far as it is known. Compares rightly with dates such as "2020" and "2020-06". */
const lastDayOf = (when: PackFile['source']['published']) =>
  typeof when === 'string' ? `${when}-99-99`.slice(0, 10) : (when.end ?? when.start);
