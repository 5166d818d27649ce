import type { WarningReason } from '../../../core/packs/check/pack-warnings.ts';
import { assertNever } from '../../../core/shared/assert-never.ts';
import { languageName } from '../../formats/language-name.ts';
import { strings as problems } from './pack-problems.ts';

const names = (tags: readonly string[]) =>
  new Intl.ListFormat('en-GB').format(tags.map((tag) => languageName(tag, 'en')));

/** What is doubtful in a pack and what may help, as a sentence. */
function reason(given: WarningReason): string {
  switch (given.type) {
    case 'common-word':
      return `“${given.text}” is an everyday word in ${names([given.language])}, so other things will be marked too. Choose a longer spelling, or add context words.`;
    case 'short-alias':
      return `“${given.text}” is very short, so other things will be marked too. Choose a longer spelling, or add context words.`;
    case 'shared-alias':
      return `“${given.text}” is also a spelling of "${given.entity}". Where it is written, only one of both is meant.`;
    case 'untranslated':
      return `This is missing in ${names(given.languages)}. Readers get it in another language.`;
    case 'mixed-scripts':
      return `“${given.text}” mixes letters of several scripts in one word. They may look like others.`;
    case 'invisible':
      return `“${given.text}” contains invisible characters. Remove them.`;
    case 'useless-term':
      return problems.reason(given);
    default:
      return assertNever(given);
  }
}

export const strings = { reason };
