import type { PackProblem } from '../../core/packs/check/pack-problem.ts';
import { placesOf, type TextPlace } from '../../core/packs/check/problem-places.ts';
import { PackError, parsePackText } from '../../core/packs/parse-pack.ts';
import type { Pack } from '../../core/packs/schema/pack.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import { differenceBetween, type PackDifference, type SharedNames, sharedNames } from './pack-comparison.ts';
import { outlineOf, type PackOutline } from './pack-outline.ts';

/** How many mistakes are told; a wrong file may have tens of thousands. */
const MAX_MISTAKES = 50;

/** A mistake and its place in the text; none for the whole of it. */
export interface Mistake extends PackProblem {
  place: TextPlace | undefined;
}

/** What reading a pack's text has shown. Mistakes come in the order of the text. */
type ReadPack =
  | { type: 'valid'; outline: PackOutline }
  | { type: 'invalid'; mistakes: readonly Mistake[]; more: number };

/** How a pack that was read stands to one that is installed. */
type PackComparison = { type: 'update'; difference: PackDifference } | { type: 'other'; shared: SharedNames };

/** Reads packs, which may take long, apart from the page. */
export interface PackReader {
  /** @param file the file's name, for messages of errors */
  read: (text: string, file: string) => Promise<ReadPack>;
  /**
   * Compares the pack that was read last with one that is installed.
   * @returns `undefined` where one of them is not valid
   */
  compare: (installed: string) => Promise<PackComparison | undefined>;
}

/** A reader in this thread. */
export function packReader(): PackReader {
  let last: Pack | undefined;
  return {
    async read(text, file) {
      last = undefined;
      try {
        last = parsePackText(text, file);
        return { type: 'valid', outline: outlineOf(last) };
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
        const mistakes = mistakesIn(text, error.problems);
        return {
          type: 'invalid',
          mistakes: mistakes.slice(0, MAX_MISTAKES),
          more: Math.max(0, mistakes.length - MAX_MISTAKES),
        };
      }
    },
    async compare(installed) {
      // What another version of the extension has stored may not be valid for this one.
      const other = await orUndefined(Promise.resolve().then(() => parsePackText(installed, 'installed')));
      if (!last || !other) return undefined;
      return other.id === last.id
        ? { type: 'update', difference: differenceBetween(other, last) }
        : { type: 'other', shared: sharedNames(last, other) };
    },
  };
}

function mistakesIn(text: string, problems: readonly PackProblem[]): Mistake[] {
  const places = placesOf(text, problems);
  return problems
    .map((problem, at) => ({ ...problem, place: places[at] }))
    .sort(({ place: one }, { place: other }) => {
      if (!one || !other) return Number(one !== undefined) - Number(other !== undefined);
      return one.line - other.line || one.column - other.column;
    });
}
