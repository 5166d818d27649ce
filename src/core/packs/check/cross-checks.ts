import { fieldOf, listOf, textOf } from './json-fields.ts';
import { type PackProblem, type PackReason, problemAt } from './pack-problem.ts';

/**
 * The rules of a pack that span several fields. They run on raw JSON, next to the schema and not after it, so that authors learn of
 * all problems at once.
 */

const ID_LISTS = [
  'speakers',
  'topics',
  'affixes',
  'contextWords',
  'entities',
  'notes',
  'others',
  'relations',
] as const;
type IdList = (typeof ID_LISTS)[number];

type Keys = PackProblem['keys'];
type Ids = ReadonlySet<string>;

/**
 * Finds the problems that span several fields.
 * @param data parsed JSON, which may break the schema in any way
 * @param shared ids of the affixes that every pack may use
 */
export function* crossProblems(data: unknown, shared: Ids): Generator<PackProblem> {
  yield* duplicateIds(data);
  yield* danglingIds(data, shared);
  const source = fieldOf(data, 'source');
  if (typeof source !== 'object' || source === null) return;
  if (!Object.hasOwn(source, 'publisher') && !Object.hasOwn(source, 'title'))
    yield problemAt(['source'], { type: 'nameless-source' });
  yield* misplacedNotes(data, source);
}

function* duplicateIds(data: unknown): Generator<PackProblem> {
  for (const list of ID_LISTS) yield* duplicatesIn(data, list, new Set());
  // Relations refer to entities and others by id alone.
  yield* duplicatesIn(data, 'others', new Set(idsIn(data, 'entities')));
}

function* duplicatesIn(data: unknown, list: IdList, seen: Set<string>): Generator<PackProblem> {
  for (const [index, item] of listOf(data, list).entries()) {
    const id = textOf(item, 'id');
    if (id === undefined) continue;
    if (seen.has(id)) yield problemAt([list, index, 'id'], { type: 'duplicate', id });
    seen.add(id);
  }
}

/** Finds references to ids that do not exist. */
function* danglingIds(data: unknown, shared: Ids): Generator<PackProblem> {
  const known: Readonly<Record<IdList, Ids>> = {
    speakers: new Set(idsIn(data, 'speakers')),
    topics: new Set(idsIn(data, 'topics')),
    affixes: new Set([...idsIn(data, 'affixes'), ...shared]),
    contextWords: new Set(idsIn(data, 'contextWords')),
    entities: new Set(idsIn(data, 'entities')),
    notes: new Set(idsIn(data, 'notes')),
    others: new Set(idsIn(data, 'others')),
    relations: new Set(idsIn(data, 'relations')),
  };
  const check = function* (keys: Keys, id: unknown, ...lists: IdList[]): Generator<PackProblem> {
    if (typeof id !== 'string' || lists.some((list) => known[list].has(id))) return;
    yield problemAt(keys, { type: 'unknown-id', id, lists });
  };
  const checkField = (keys: Keys, item: unknown, name: string, ...lists: IdList[]) =>
    check([...keys, name], fieldOf(item, name), ...lists);
  const checkList = function* (keys: Keys, item: unknown, name: string, list: IdList) {
    for (const [at, id] of listOf(item, name).entries()) yield* check([...keys, name, at], id, list);
  };
  for (const [i, entity] of listOf(data, 'entities').entries())
    for (const [j, alias] of listOf(entity, 'aliases').entries()) {
      const keys = ['entities', i, 'aliases', j];
      yield* checkList(keys, alias, 'affixes', 'affixes');
      yield* checkField(keys, alias, 'contextWords', 'contextWords');
    }
  for (const [i, note] of listOf(data, 'notes').entries()) {
    const keys = ['notes', i];
    yield* checkField(keys, note, 'speaker', 'speakers');
    yield* checkField(keys, note, 'via', 'speakers');
    yield* checkList(keys, note, 'entities', 'entities');
    yield* checkList(keys, note, 'topics', 'topics');
    yield* checkList(keys, note, 'answers', 'notes');
    for (const [at, id] of listOf(note, 'answers').entries())
      if (id === fieldOf(note, 'id')) yield problemAt([...keys, 'answers', at], { type: 'own-answer' });
  }
  for (const [i, relation] of listOf(data, 'relations').entries()) {
    const keys = ['relations', i];
    yield* checkField(keys, relation, 'from', 'entities', 'others');
    yield* checkField(keys, relation, 'to', 'entities', 'others');
    yield* checkList(keys, relation, 'notes', 'notes');
  }
}

/** Finds notes that are dated after their source, references to paragraphs that it does not have, and periods that end before they begin. */
function* misplacedNotes(data: unknown, source: object): Generator<PackProblem> {
  const published = fieldOf(source, 'published');
  yield* reversedPeriod(['source', 'published'], published);
  const last = lastDateOf(published);
  // For comparison as text: "2020-06-31" for "2020-06".
  const lastDay = last && last + '-12-31'.slice(last.length - 4);
  const count = fieldOf(source, 'paragraphs');
  for (const [i, note] of listOf(data, 'notes').entries()) {
    const keys = ['notes', i];
    for (const [j, paragraph] of listOf(note, 'paragraphs').entries())
      if (typeof count === 'number' && typeof paragraph === 'number' && paragraph > count)
        yield problemAt([...keys, 'paragraphs', j], { type: 'no-such-paragraph', count });
    const when = fieldOf(note, 'when');
    yield* reversedPeriod([...keys, 'when'], when);
    const start = typeof when === 'string' ? when : textOf(when, 'start');
    if (start === undefined || !last || !lastDay || start <= lastDay) continue;
    const reason: PackReason = { type: 'after-source', published: last };
    yield problemAt(typeof when === 'string' ? [...keys, 'when'] : [...keys, 'when', 'start'], reason);
  }
  for (const [i, relation] of listOf(data, 'relations').entries())
    yield* reversedPeriod(['relations', i, 'when'], fieldOf(relation, 'when'));
}

function* reversedPeriod(keys: Keys, when: unknown): Generator<PackProblem> {
  const start = textOf(when, 'start');
  const end = textOf(when, 'end');
  if (start !== undefined && end !== undefined && end < start)
    yield problemAt([...keys, 'end'], { type: 'period' });
}

/** A date, or the end of a period, to its precision: "2020-06" for a month. @returns `undefined` for what is not a date */
function lastDateOf(when: unknown): string | undefined {
  const last = typeof when === 'string' ? when : (textOf(when, 'end') ?? knownPart(when));
  return last !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(last) ? last : undefined;
}

/** The start of a date, cut to its precision: "2020-06" for a month. */
function knownPart(when: unknown): string | undefined {
  const precision = fieldOf(when, 'precision');
  return textOf(when, 'start')?.slice(0, precision === 'year' ? 4 : precision === 'month' ? 7 : 10);
}

/** The ids in a list. Items with other problems count too, so that references to them are not reported as well. */
const idsIn = (data: unknown, list: IdList): readonly string[] =>
  listOf(data, list).flatMap((item) => textOf(item, 'id') ?? []);
