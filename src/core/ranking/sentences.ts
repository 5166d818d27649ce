const { raw } = String;
const oneOf = (words: string) => `(?:${words.replaceAll(' ', '|')})`;

/** English and German abbreviations that are often followed by a name, a noun or a number. */
const ABBREVIATION = oneOf(
  'Mr Mrs Ms Messrs Dr Prof Dipl Ing Sen Rep Gov Gen Col Lt Capt Sgt Rev Hon Hr St Mt Jr Sr ' +
    'Inc Corp Co Cos Ltd Bros Dept Univ Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Okt Nov Dec Dez ' +
    'No Nos Nr vs approx ca Ca max min Tsd Mio Mrd Std Min Sek ' +
    'bzw evtl Evtl usw etc ggf vgl Vgl inkl zzgl sog Sog geb',
);
const GERMAN_MONTH = oneOf(
  'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember ' +
    'Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez',
);
const BEFORE_ORDINAL = oneOf(
  'der die das dem den des am im vom zum zur beim Der Die Das Dem Den Des Am Im Vom Zum Zur Beim',
);

/** Patterns of places where a full stop or similar does not end the sentence. Each is tried between that mark and the white space. */
const GOES_ON = [
  // An abbreviation, or a single letter as in "U.S.", "z. B." and "J. D. Vance".
  raw`(?<=(?<![\p{L}\p{M}\p{N}'’])(?:\p{L}|${ABBREVIATION})\.)`,
  // A German date: "15. August", "3. 8. 2020".
  raw`(?<=(?<!\d)\d\d?\.)(?=\s+(?:\d|${GERMAN_MONTH}(?!\p{L})))`,
  // Another German ordinal: "der 45. Präsident".
  raw`(?<=(?<!\p{L})${BEFORE_ORDINAL}\s\d\d?\.)`,
  // A lower-case letter. Georgian has them at the beginning of sentences, too.
  raw`(?=\s+["'\p{Ps}\p{Pi}]*(?!\p{sc=Georgian})\p{Ll})`,
].join('|');

/** White space after the end of a sentence and its quotation marks; East Asian sentences end without any. */
const SENTENCE_END = new RegExp(raw`(?<=[.!?…][\p{Pe}\p{Pf}"']*)(?!${GOES_ON})\s+|(?<=[。！？])`, 'gu');

/** A sentence of a text. */
interface Sentence {
  text: string;
  /** Where it begins, in UTF-16 units. */
  start: number;
}

/**
 * Splits a text into sentences. In doubt, such as after "in the U.S.", does not split: the halves of one sentence would look
 * unrelated.
 */
export function sentencesIn(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(SENTENCE_END)];
  const starts = [0, ...ends.map((end) => end.index + end[0].length)];
  return starts.map((start, i) => ({ start, text: text.slice(start, starts[i + 1]) }));
}
