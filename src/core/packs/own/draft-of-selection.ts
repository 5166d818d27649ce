import * as v from 'valibot';
import { AddressSchema, MAX_NAME, MAX_TEXT, withoutHarmful } from '../schema/fields.ts';
import type { OwnNoteFields } from './own-note.ts';

/** The fields that are already filled in when the form for a new note opens. */
export type OwnNoteDraft = Partial<OwnNoteFields>;

/** Text that the reader has selected in a page. */
export interface Selection {
  text: string;
  /** The address of the page. Missing where it must not be stored, such as in private windows. */
  address?: string | undefined;
}

/**
 * Fills in the form for a new note with text that the reader has selected: a short text as the name, a longer one as the text of the note.
 * The address of the page becomes the link.
 */
export function draftOfSelection({ text, address }: Selection): OwnNoteDraft {
  const selected = withoutHarmful(text).replace(/\s+/g, ' ').trim();
  // The time for a long run of punctuation grows with the square of its length.
  const name = selected.length <= MAX_TEXT ? withoutPunctuation(selected) : selected;
  const link = linkTo(address);
  return {
    ...(name.length <= MAX_NAME ? { name } : { text: withoutHarmful(selected.slice(0, MAX_TEXT)) }),
    ...(link !== undefined && { link }),
  };
}

/** Punctuation that is selected along with a name, but is not part of it. */
const QUOTES_AND_STOPS = '["“”„‟«»‹›‘’‚\'`,;:.…،؛。、，：；「」『』]';
const AROUND = new RegExp(`^(?:${QUOTES_AND_STOPS}|\\s)+|(?:${QUOTES_AND_STOPS}|\\s)+$`, 'gu');
const OPEN_BRACKET = /^\(([^()]*)$|^([^()]*)\)$|^\(([^()]*)\)$/u;

const withoutPunctuation = (name: string): string =>
  name
    .replace(AROUND, '')
    .replace(OPEN_BRACKET, (_, ...groups: (string | undefined)[]) => groups.slice(0, 3).find(Boolean) ?? '')
    .replace(AROUND, '');

/** The address without its fragment; `undefined` if a pack cannot contain it, such as that of a local file. */
function linkTo(address: string | undefined): string | undefined {
  const [page = ''] = (address ?? '').split('#');
  return v.is(AddressSchema, page) ? page : undefined;
}
