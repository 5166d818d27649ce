import * as v from 'valibot';
import { uselessTerms } from './check-terms.ts';
import type { PackProblem } from './pack-problem.ts';
import { type Pack, PackSchema } from './pack-schema.ts';

/** Thrown for an invalid pack. The message lists every problem with the path of its field. */
export class PackError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly PackProblem[],
  ) {
    super(problems.map(({ path, reason }) => `${file}: ${path || '(whole file)'}: ${reason}`).join('\n'));
    this.name = 'PackError';
  }
}

/**
 * Parses a pack from JSON text.
 * @param file the file name for error messages
 * @throws {PackError} for invalid JSON, a violation of the schema, a duplicate id, an unknown id, an impossible date, or a useless term
 */
export function parsePackText(text: string, file: string): Pack {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new PackError(file, [
      { path: '', reason: `Not valid JSON: ${error instanceof Error ? error.message : error}` },
    ]);
  }
  return parsePack(data, file);
}

/** Like `parsePackText`, for parsed JSON. */
export function parsePack(data: unknown, file: string): Pack {
  const result = v.safeParse(PackSchema, data);
  if (!result.success) {
    throw new PackError(
      file,
      result.issues.map((issue) => ({ path: pathOf(issue), reason: issue.message })),
    );
  }
  const problems = [
    ...duplicateIds(result.output),
    ...danglingIds(result.output),
    ...badDates(result.output),
    ...uselessTerms(result.output),
  ];
  if (problems.length > 0) throw new PackError(file, problems);
  return result.output;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}

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

function* duplicateIds(pack: Pack): Generator<PackProblem> {
  for (const list of ID_LISTS) yield* duplicatesIn(list, pack[list]);
  // Relations refer to entities and others by id alone.
  yield* duplicatesIn('others', [...pack.entities, ...pack.others], pack.entities.length);
}

function* duplicatesIn(list: string, items: readonly { id: string }[], offset = 0): Generator<PackProblem> {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id) && index >= offset)
      yield { path: `${list}[${index - offset}].id`, reason: `The id "${id}" is given twice` };
    seen.add(id);
  }
}

function* danglingIds(pack: Pack): Generator<PackProblem> {
  const ids = Object.fromEntries(ID_LISTS.map((list) => [list, new Set(pack[list].map(({ id }) => id))]));
  const check = function* (path: string, id: string | undefined, ...lists: (typeof ID_LISTS)[number][]) {
    if (id === undefined || lists.some((list) => ids[list]?.has(id))) return;
    yield { path, reason: `There is no "${id}" in ${lists.join(' or ')}` };
  };
  for (const [i, entity] of pack.entities.entries()) {
    for (const [j, alias] of entity.aliases.entries()) {
      const path = `entities[${i}].aliases[${j}]`;
      for (const [k, id] of (alias.affixes ?? []).entries())
        yield* check(`${path}.affixes[${k}]`, id, 'affixes');
      yield* check(`${path}.contextWords`, alias.contextWords, 'contextWords');
    }
  }
  for (const [i, note] of pack.notes.entries()) {
    yield* check(`notes[${i}].speaker`, note.speaker, 'speakers');
    yield* check(`notes[${i}].via`, note.via, 'speakers');
    for (const [j, id] of note.entities.entries()) yield* check(`notes[${i}].entities[${j}]`, id, 'entities');
    for (const [j, id] of note.topics.entries()) yield* check(`notes[${i}].topics[${j}]`, id, 'topics');
    for (const [j, id] of (note.answers ?? []).entries())
      yield* check(`notes[${i}].answers[${j}]`, id, 'notes');
    for (const [j, paragraph] of note.paragraphs.entries()) {
      if (paragraph > pack.source.paragraphs) {
        yield {
          path: `notes[${i}].paragraphs[${j}]`,
          reason: `The source has ${pack.source.paragraphs} paragraphs`,
        };
      }
    }
  }
  for (const [i, relation] of pack.relations.entries()) {
    yield* check(`relations[${i}].from`, relation.from, 'entities', 'others');
    yield* check(`relations[${i}].to`, relation.to, 'entities', 'others');
    for (const [j, id] of relation.notes.entries()) yield* check(`relations[${i}].notes[${j}]`, id, 'notes');
  }
}

/** Finds notes that are dated after their source, and periods that end before they start. */
function* badDates(pack: Pack): Generator<PackProblem> {
  const lastDay = pack.source.published.end ?? pack.source.published.start;
  for (const [i, { when }] of pack.notes.entries()) {
    if (when.start > lastDay) {
      yield { path: `notes[${i}].when.start`, reason: `Is after the day of the source, ${lastDay}` };
    }
    if (when.end !== undefined && when.end < when.start) {
      yield { path: `notes[${i}].when.end`, reason: 'Is before the start of the period' };
    }
  }
}
