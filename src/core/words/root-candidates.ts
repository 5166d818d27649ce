import type { PackLanguage } from './words.ts';

const ENGLISH_ENDING = /(?:ation|ition|ion|ment|ship|ist|ism|er|or|al|ive|ant|ent|at|it|i|e)$/;
const GERMAN_ENDING = /(?:schaft|bar|haft|ler|er|et|st|in|t|e)$/;
const PARTICLE =
  'ab|an|auf|aus|bei|ein|fest|heraus|herunter|hin|hoch|los|mit|nach|um|unter|vor|weg|weiter|zu|zuruck|zusammen';
/** A participle or an infinitive with "zu", as a stem: "angekauft", "anzukauf". */
const SPLIT_VERB = new RegExp(`^(?:(${PARTICLE})zu|(${PARTICLE})?ge)(.{3,})$`);

/** The least length of a root, in UTF-16 units. */
const MIN_ROOT = 3;

/** Stems that a word may derive from: "buy" for "buyer", "ankauf" for "angekauft". Most candidates are not words. */
export function rootCandidates(stemmed: string, language: PackLanguage): readonly string[] {
  const candidates = new Set<string>();
  const shorten = (word: string, ending: RegExp) => {
    const root = word.replace(ending, '');
    if (root.length >= MIN_ROOT) candidates.add(root);
  };
  if (language === 'en') shorten(stemmed, ENGLISH_ENDING);
  else {
    shorten(stemmed, GERMAN_ENDING);
    const [, ofInfinitive, prefix = ofInfinitive ?? '', verb = ''] = SPLIT_VERB.exec(stemmed) ?? [];
    if (verb !== '') {
      candidates.add(prefix + verb);
      shorten(prefix + verb, GERMAN_ENDING);
    }
  }
  candidates.delete(stemmed);
  return [...candidates];
}
