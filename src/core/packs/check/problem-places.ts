import { type Node, parseTree } from 'jsonc-parser';
import { memoize } from '../../shared/memoize.ts';
import { jsonProblemOffset } from './json-problem.ts';
import type { PackProblem } from './pack-problem.ts';

/** A place in a text. Line and column are counted from 1, the column in UTF-16 units. */
export interface TextPlace {
  line: number;
  column: number;
}

/**
 * Finds the places of problems in the text of a pack. The place of a missing field is that of the object which lacks it. The place of
 * a JSON problem is the first syntax error.
 * @param text the text in which the problems were found
 * @returns the place of each problem; `undefined` for a problem of the whole file
 */
export function placesOf(
  text: string,
  problems: readonly { keys: PackProblem['keys']; reason: { type: string } }[],
): readonly (TextPlace | undefined)[] {
  if (problems.every(({ keys, reason }) => keys.length === 0 && reason.type !== 'not-json'))
    return problems.map(() => undefined);
  const json = text.replace(/^\ufeff/, ' ');
  const placeAt = placeFinder(text);
  const root = problems.some(({ keys }) => keys.length > 0) ? readTree(json) : undefined;
  const nodeAt = root && nodeFinder(root);
  const offsetOf = ({ keys, reason }: (typeof problems)[number]) => {
    if (reason.type === 'not-json') return jsonProblemOffset(json);
    return keys.length > 0 ? nodeAt?.(keys).offset : undefined;
  };
  return problems.map((problem) => {
    const offset = offsetOf(problem);
    return offset === undefined ? undefined : placeAt(offset);
  });
}

/** @returns `undefined` for text that is nested too deeply for the parser */
function readTree(json: string): Node | undefined {
  try {
    return parseTree(json);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Returns a function that finds the property at a path, or the last node on the way to it. */
function nodeFinder(root: Node): (keys: PackProblem['keys']) => Node {
  /** The last value of each name, which is the one that `JSON.parse` takes. A map, because an object may have a million fields and as many problems. */
  const fieldsOf = memoize((object: Node) => {
    const fields = new Map<unknown, Node>();
    for (const { children: [name, value] = [] } of object.children ?? [])
      if (name && value) fields.set(name.value, value);
    return fields;
  });
  return (keys) => {
    let node = root;
    for (const key of keys) {
      const next = typeof key === 'number' ? node.children?.[key] : fieldsOf(node).get(key);
      if (!next) break;
      node = next;
    }
    return node.parent?.type === 'property' ? node.parent : node;
  };
}

function placeFinder(text: string): (offset: number) => TextPlace {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)];
  return (offset) => {
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
