import { searchForm } from '../../core/text/search-form.ts';

/** A word of a text. */
export interface Token {
  /** The word as it is compared: without case and accents, see `searchForm`. */
  term: string;
  raw: string;
  /** Where it starts in the text. */
  index: number;
}

/** An emoji is a word too, because a name may be one. The signs ©, ® and ™ beside a name are none. */
const WORD = /[\p{L}\p{N}\p{M}]+|\p{RI}{2}|(?![©®™])\p{Extended_Pictographic}/gu;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Folds a word. Most words are plain Latin letters, for which lower case is enough and faster. */
const termOf = (word: string) => (/^[a-z\d]*$/i.test(word) ? word.toLowerCase() : searchForm(word));

/** The words of a text in any language. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: raw, index }) =>
    UNSPACED.test(raw) ? segmentsOf(raw, index) : [{ term: termOf(raw), raw, index }],
  );
}

function segmentsOf(run: string, at: number): Token[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(run)].map(({ segment, index }) => ({
    term: termOf(segment),
    raw: segment,
    index: at + index,
  }));
}
