import { ownTexts } from '../packs/schema/own-words.ts';
import type { Entity, Note, Pack } from '../packs/schema/pack.ts';
import { memoizeWeakly } from '../shared/memoize.ts';
import { pushTo } from '../shared/push-to.ts';
import { fold } from '../text/fold.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts in which no spaces separate words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** A shorter word has only its own form, because other words begin like it. In UTF-16 units. */
const MIN_INFLECTED = 6;
/** How many of its last letters an inflected word may lose, and how much longer it may be. */
const MOST_LOST = 2;
const MOST_LONGER = 4;
/** What all forms of an inflected word begin with. */
const beginningOf = (word: string) => word.slice(0, MIN_INFLECTED - MOST_LOST);

const isFormOf = (word: string, name: string): boolean =>
  word === name ||
  (name.length >= MIN_INFLECTED &&
    word.length <= name.length + MOST_LONGER &&
    word.startsWith(name.slice(0, -MOST_LOST)));

const dashes = (text: string) => '—'.repeat(text.length);

/**
 * Returns a function that puts dashes in the place of entities' names, so that no other letter moves. Names are in every paragraph with
 * a mention, and tell nothing about which note fits. That holds for each of their words: "Park" in "Moorside Park".
 */
export const nameRemoverFor = memoizeWeakly((entities: readonly Entity[]): ((text: string) => string) => {
  const spaced = new Map<string, string[][]>();
  const unspaced = new Map<string, string[]>();
  for (const { text } of entities.flatMap(({ aliases }) => aliases)) {
    if (UNSPACED.test(text)) {
      pushTo(unspaced, text.charAt(0), text);
      continue;
    }
    const words = fold(text).match(WORD) ?? [];
    const [first] = words;
    if (first !== undefined) pushTo(spaced, beginningOf(first), words);
  }
  for (const texts of unspaced.values()) texts.sort((one, other) => other.length - one.length);
  for (const names of spaced.values()) names.sort((one, other) => other.length - one.length);
  return (text) => withoutSpaced(unspaced.size > 0 ? withoutUnspaced(text, unspaced) : text, spaced);
});

function withoutSpaced(text: string, names: ReadonlyMap<string, readonly string[][]>): string {
  const found = [...text.matchAll(WORD)];
  const wordAt = (i: number) => foldWord(found[i]?.[0] ?? '');
  const endOf = (i: number) => (found[i]?.index ?? 0) + (found[i]?.[0].length ?? 0);
  let result = '';
  let done = 0;
  for (let i = 0; i < found.length; ) {
    const first = wordAt(i);
    const name = names
      .get(beginningOf(first))
      ?.find((words) => words.every((one, k) => isFormOf(wordAt(i + k), one)));
    const length = name?.length ?? 1;
    // A name of one word is left to the test for spellings, so that the capitalised words beside it stay one name.
    if (name && !(length === 1 && name[0] === first)) {
      const at = found[i]?.index ?? 0;
      const end = endOf(i + length - 1);
      result += text.slice(done, at) + dashes(text.slice(at, end));
      done = end;
    }
    i += length;
  }
  return result + text.slice(done);
}

/** Folding is slow, and most words need none. */
const foldWord = (word: string) => (/^[a-z0-9]*$/i.test(word) ? word.toLowerCase() : fold(word));

function withoutUnspaced(text: string, names: ReadonlyMap<string, readonly string[]>): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const name = names.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
    result += name ? dashes(name) : text.charAt(at);
    at += name?.length ?? 1;
  }
  return result;
}

/** The texts of a note in a language from which it is ranked: its own words without names of entities. */
export const rankedTexts = (
  note: Note,
  { entities, speakers }: Pick<Pack, 'entities' | 'speakers'>,
  language: string,
): readonly string[] => ownTexts(note, speakers, language).map(nameRemoverFor(entities));
