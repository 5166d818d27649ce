import type * as v from 'valibot';
import { lazily } from '../shared/lazily.ts';
import { crossProblems } from './check/cross-checks.ts';
import { jsonProblem } from './check/json-problem.ts';
import { type PackProblem, problemAt, problemOf } from './check/pack-problem.ts';
import { repeatedFields } from './check/repeated-fields.ts';
import { completePack } from './complete-pack.ts';
import type { Pack } from './schema/pack.ts';
import { LIST_LIMITS, PackSchema } from './schema/pack-schema.ts';
import { sharedAffixes } from './shared-affixes.ts';
import { storedSizeProblem } from './stored-size.ts';

const sharedIds = lazily((): ReadonlySet<string> => new Set(sharedAffixes().map(({ id }) => id)));

/** Thrown for an invalid pack. The message lists every problem with the path of its field. */
export class PackError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly PackProblem[],
  ) {
    super(
      problems
        .map(({ path, reason }) => `${file}: ${path || '(whole file)'}: ${JSON.stringify(reason)}`)
        .join('\n'),
    );
    this.name = 'PackError';
  }
}

/** The largest file, in bytes. */
export const MAX_PACK_SIZE = 10_000_000;

/**
 * Parses a pack from JSON text.
 * @param file the file name for error messages
 * @throws {PackError} with all problems: of the JSON, the schema, ids and dates
 */
export function parsePackText(text: string, file: string): Pack {
  if (text.length > MAX_PACK_SIZE)
    throw new PackError(file, [problemAt([], { type: 'too-big', limit: MAX_PACK_SIZE, found: text.length })]);
  // Editors of Windows begin files with a mark that JSON does not have.
  const json = text.replace(/^\ufeff/, '');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new PackError(file, [problemAt([], { type: 'not-json', problem: jsonProblem(json) })]);
  }
  return parsed(data, file, repeatedFields(json));
}

/** Like `parsePackText`, for parsed JSON. */
export const parsePack = (data: unknown, file: string): Pack => parsed(data, file, []);

/** @param known problems that have been found already */
function parsed(data: unknown, file: string, known: readonly PackProblem[]): Pack {
  const tooMany = overlongLists(data);
  if (tooMany.length > 0) throw new PackError(file, tooMany);
  const result = PackSchema['~run']({ value: data }, ending());
  const problems = firstOfEachField([
    ...known,
    ...(result.issues ?? []).map(problemOf),
    ...first(MAX_PROBLEMS, crossProblems(data, sharedIds())),
  ]);
  if (result.issues || problems.length > 0) throw new PackError(file, problems);
  const pack = completePack(result.value);
  const tooLarge = storedSizeProblem(pack);
  if (tooLarge) throw new PackError(file, [tooLarge]);
  return pack;
}

/** Enough for any author. Millions, which a small file can have, would take all memory. */
const MAX_PROBLEMS = 10_000;
/** How often a schema asks for each problem whether it shall end: more often, the deeper it lies. */
const QUESTIONS = 8;

/** Makes a schema end once it has found so many problems, or some times as many. */
function ending(): v.Config<v.BaseIssue<unknown>> {
  let asked = 0;
  return {
    get abortEarly() {
      asked += 1;
      return asked > MAX_PROBLEMS * QUESTIONS;
    },
  };
}

function* first<T>(count: number, items: Iterable<T>): Generator<T> {
  let left = count;
  for (const item of items) {
    if (left === 0) return;
    left -= 1;
    yield item;
  }
}

/** Lists that are far too long. Nothing else is checked then, because to look into millions of items would take minutes. */
function overlongLists(data: unknown): PackProblem[] {
  return Object.entries(LIST_LIMITS).flatMap(([list, limit]) => {
    const items: unknown =
      typeof data === 'object' && data !== null && Object.hasOwn(data, list)
        ? Reflect.get(data, list)
        : undefined;
    return Array.isArray(items) && items.length > 2 * limit
      ? [problemAt([list], { type: 'too-many', limit })]
      : [];
  });
}

/** Further problems of a field follow from the first: an ill-formed id is also one that refers to nothing. */
function firstOfEachField(problems: readonly PackProblem[]): PackProblem[] {
  const told = new Set<string>();
  return problems.filter(({ path }) => told.size < told.add(path).size);
}
