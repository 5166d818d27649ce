import type { WarningReason } from '../../../core/packs/check/pack-warnings.ts';
import { assertNever } from '../../../core/shared/assert-never.ts';
import { languageName } from '../../formats/language-name.ts';
import { strings as problems } from './pack-problems.ts';

const names = (tags: readonly string[]) =>
  new Intl.ListFormat('en-GB').format(tags.map((tag) => languageName(tag, 'en')));

/** What is doubtful in a pack and what may help, in a sentence or two. */
function reason(given: WarningReason): string {
  switch (given.type) {
    case 'common-word':
      return `“${given.text}” is an everyday word in ${names([given.language])}, so other things will be marked too. Choose a longer spelling, or add context words.`;
    case 'short-alias':
      return `“${given.text}” is very short, so other things will be marked too. Choose a longer spelling, or add context words.`;
    case 'other-bearers':
      return `“${given.text}” is also the name of people or places, so it is only marked where the text shows that a company is meant. To have it marked everywhere, give it a rule: { "text": "${given.text}", "case": "capitalised" }.`;
    case 'shared-alias':
      return `“${given.text}” is also a spelling of “${given.entity}”. Wherever it is written, only one of the two can be meant.`;
    case 'unmarked-name':
      return `“${given.name}” is not among the aliases, so it is not marked itself. Add it, if it should be.`;
    case 'untranslated':
      return `This is missing in ${names(given.languages)}. Its readers get the text in another language.`;
    case 'mixed-scripts':
      return `“${given.text}” mixes letters of several scripts in one word. Some of them may look like other letters.`;
    case 'invisible':
      return `“${given.text}” contains invisible characters. Remove them.`;
    case 'useless-term':
      return problems.reason(given);
    default:
      return assertNever(given);
  }
}

export const strings = { reason };
