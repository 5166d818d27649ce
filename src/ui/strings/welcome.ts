import { byLanguage } from './by-language.ts';

/** A short heading and its explanation. */
interface Point {
  title: string;
  text: string;
}

/** An instruction that differs between browsers. */
interface ByBrowser {
  chromium: string;
  firefox: string;
}

/** Texts of the first-run page. */
export interface WelcomeStrings {
  title: string;
  /** What the extension does, in one sentence. */
  lead: (names: string) => string;
  /** Where the notes come from; the page appends the source's age. */
  leadSource: (kind: string, date: string) => string;
  leadNoNews: string;
  /** Heading of the three pictures, for assistive technology only. */
  how: string;
  pictures: { mark: Point; card: Point; popup: Point };
  /** Texts within the picture of a card. */
  whoSaysIt: string;
  whenAndWhere: string;
  tryIt: string;
  tryHint: string;
  sample: (names: string) => string;
  off: string;
  offHint: string;
  waysToSwitchOff: { everywhere: Point; here: Point; name: Point; hour: Point };
  pin: ByBrowser;
  keyboard: string;
  changeKeys: ByBrowser;
  access: string;
  accessWhy: string;
  limit: ByBrowser;
  never: string;
  promises: readonly Point[];
  source: string;
  sourceOf: (kind: string, language: string, date: string) => string;
  sourceMeans: string;
  allNotes: string;
  options: string;
}

export const welcomeStrings = byLanguage(
  import.meta.glob<WelcomeStrings>('./*/welcome.ts', { eager: true, import: 'strings' }),
);
