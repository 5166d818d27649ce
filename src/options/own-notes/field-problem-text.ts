import type { PackFormat, PackReason } from '../../core/packs/check/pack-problem.ts';
import type { Localisation } from '../session/localisation.ts';

/** What is wrong with a field of the note form, for readers who have never seen the file format of packs. */
export function fieldProblemText(problem: PackReason | undefined, l10n: Localisation): string | undefined {
  if (!problem) return undefined;
  const { ownNoteStrings: strings, packProblemStrings } = l10n;
  const formats: Readonly<Partial<Record<PackFormat, string>>> = strings.formats;
  switch (problem.type) {
    case 'empty':
      return strings.missing;
    case 'after-source':
      return strings.future;
    case 'format':
      return formats[problem.format] ?? packProblemStrings.reason(problem);
    default:
      return packProblemStrings.reason(problem);
  }
}
