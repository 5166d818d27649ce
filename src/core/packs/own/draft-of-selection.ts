import * as v from 'valibot';
import { AddressSchema, MAX_NAME, MAX_TEXT, withoutHarmful } from '../schema/fields.ts';
import type { OwnNoteFields } from './own-note.ts';

/** What a note is begun with. */
export type OwnNoteDraft = Partial<OwnNoteFields>;

/** Text that the reader has selected in a page. */
export interface Selection {
  text: string;
  /** Address of the page; none where it shall not be stored, as in private windows. */
  address?: string | undefined;
}

/**
 * Begins a note with what the reader has selected: the name it is about, or for a longer passage its text. The page's address becomes
 * its link.
 */
export function draftOfSelection({ text, address }: Selection): OwnNoteDraft {
  const selected = withoutHarmful(text).replace(/\s+/g, ' ').trim();
  const name = withoutPunctuation(selected);
  const link = linkTo(address);
  return {
    ...(name.length <= MAX_NAME ? { name } : { text: withoutHarmful(selected.slice(0, MAX_TEXT)) }),
    ...(link !== undefined && { link }),
  };
}

/** Marks that are selected along with a name, and no part of it. */
const QUOTES_AND_STOPS = '["“”„‟«»‹›‘’‚\'`,;:.…،؛。、，：；「」『』]';
const AROUND = new RegExp(`^(?:${QUOTES_AND_STOPS}|\\s)+|(?:${QUOTES_AND_STOPS}|\\s)+$`, 'gu');
const OPEN_BRACKET = /^\(([^()]*)$|^([^()]*)\)$|^\(([^()]*)\)$/u;

const withoutPunctuation = (name: string): string =>
  name
    .replace(AROUND, '')
    .replace(OPEN_BRACKET, (_, ...groups: (string | undefined)[]) => groups.slice(0, 3).find(Boolean) ?? '')
    .replace(AROUND, '');

/** The address without the place in the page. @returns `undefined` for what a pack cannot hold, such as a local file */
function linkTo(address: string | undefined): string | undefined {
  const [page = ''] = (address ?? '').split('#');
  return v.is(AddressSchema, page) ? page : undefined;
}
