import { packWarnings } from '../../../src/core/packs/check/pack-warnings.ts';
import { placesOf } from '../../../src/core/packs/check/problem-places.ts';
import { PackError, parsePackText } from '../../../src/core/packs/parse-pack.ts';
import type { Pack } from '../../../src/core/packs/schema/pack.ts';
import { everydayMarks } from '../../../src/options/session/offer/everyday-marks.ts';
import { everydayText } from '../../../src/options/session/offer/everyday-text.ts';
import { plural } from '../../../src/ui/formats/plural.ts';
import { strings as problemTexts } from '../../../src/ui/strings/en/pack-problems.ts';
import { strings as warningTexts } from '../../../src/ui/strings/en/pack-warnings.ts';
import { strings as packTexts } from '../../../src/ui/strings/en/packs.ts';
import { printable } from '../printable.ts';

const names = plural('en', { one: '1 name', other: '{n} names' });
const statements = plural('en', { one: '1 note', other: '{n} notes' });
const doubts = plural('en', { one: '1 warning', other: '{n} warnings' });

export interface CheckResult {
  /** The pack; absent where there is a mistake. */
  pack?: Pack;
  /** What to print, line by line. */
  lines: readonly string[];
}

/** Lists the mistakes and warnings of a pack's text, each with line, column and path. */
export function checkPack(text: string, file: string): CheckResult {
  const { pack, lines } = check(text, file);
  return { ...(pack && { pack }), lines: lines.map(printable) };
}

function check(text: string, file: string): CheckResult {
  try {
    const pack = parsePackText(text, file);
    const warnings = [...packWarnings(pack)];
    const places = placesOf(text, warnings);
    const lines = warnings.map(
      ({ path, reason }, i) =>
        `${placeText(file, places[i])}: warning: ${path}: ${warningTexts.reason(reason)}`,
    );
    const { entities, notes } = pack;
    return {
      pack,
      lines: [
        ...lines,
        `${file} is a valid pack: ${names(entities.length)}, ${statements(notes.length)}, ${doubts(warnings.length)}.`,
        everydayText(everydayMarks(pack), packTexts),
      ],
    };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const places = placesOf(text, error.problems);
    return {
      lines: error.problems.map(
        ({ path, reason }, i) =>
          `${placeText(file, places[i])}: ${path || problemTexts.wholeFile}: ${problemTexts.reason(reason)}`,
      ),
    };
  }
}

/** A place that editors and terminals can open: "my.pack.json:12:5". */
const placeText = (file: string, place: { line: number; column: number } | undefined): string =>
  place ? `${file}:${place.line}:${place.column}` : file;
