import type * as v from 'valibot';
import { lazily } from '../shared/lazily.ts';
import { crossProblems } from './check/cross-checks.ts';
import { listOf } from './check/json-fields.ts';
import { jsonProblem } from './check/json-problem.ts';
import { type PackProblem, problemAt, problemOfIssue } from './check/pack-problem.ts';
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

/** The largest file, in bytes. Texts are held to as many UTF-16 units. */
export const MAX_PACK_SIZE = 10_000_000;

/**
 * Parses a pack from JSON text.
 * @param file the file name, for error messages
 * @throws {PackError} with all problems of syntax, schema, ids and dates, up to some ten thousand
 */
export function parsePackText(text: string, file: string): Pack {
  if (text.length > MAX_PACK_SIZE)
    throw new PackError(file, [problemAt([], { type: 'too-big', limit: MAX_PACK_SIZE, found: text.length })]);
  // Some Windows editors write a byte order mark, which is not allowed in JSON.
  const json = text.replace(/^\ufeff/, '');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new PackError(file, [problemAt([], { type: 'not-json', problem: jsonProblem(json) })]);
  }
  return validated(data, file, repeatedFields(json));
}

/** Like `parsePackText`, for parsed JSON. */
export const parsePack = (data: unknown, file: string): Pack => validated(data, file, []);

/** @param known problems that have been found already */
function validated(data: unknown, file: string, known: readonly PackProblem[]): Pack {
  const tooMany = overlongLists(data);
  if (tooMany.length > 0) throw new PackError(file, tooMany);
  const result = PackSchema['~run']({ value: data }, stopAtMaxProblems());
  const problems = firstOfEachField([
    ...known,
    ...(result.issues ?? []).map(problemOfIssue),
    ...firstOf(crossProblems(data, sharedIds()), MAX_PROBLEMS),
  ]);
  if (result.issues || problems.length > 0) throw new PackError(file, problems);
  const pack = completePack(result.value);
  const tooLarge = storedSizeProblem(pack);
  if (tooLarge) throw new PackError(file, [tooLarge]);
  return pack;
}

/** More than an author reads. A small file can have millions of problems, which would take all memory. */
const MAX_PROBLEMS = 10_000;
/** Valibot reads `abortEarly` at each level above a problem, so about this often for each problem. */
const READS_PER_PROBLEM = 8;

/** Makes Valibot stop after about `MAX_PROBLEMS`. It has no option for that, but asks after each problem whether to stop. */
function stopAtMaxProblems(): v.Config<v.BaseIssue<unknown>> {
  let reads = 0;
  return {
    get abortEarly() {
      reads += 1;
      return reads > MAX_PROBLEMS * READS_PER_PROBLEM;
    },
  };
}

function* firstOf<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const item of items) {
    if (left === 0) return;
    left -= 1;
    yield item;
  }
}

/** Finds lists that are far too long. Nothing else is checked then, because checking millions of items takes minutes. */
function overlongLists(data: unknown): PackProblem[] {
  return Object.entries(LIST_LIMITS).flatMap(([list, limit]) =>
    listOf(data, list).length > 2 * limit ? [problemAt([list], { type: 'too-many', limit })] : [],
  );
}

/** Keeps the first problem of each field. Others follow from it: an ill-formed id also refers to nothing. */
function firstOfEachField(problems: readonly PackProblem[]): PackProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => seen.size < seen.add(path).size);
}
