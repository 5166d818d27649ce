import type { Colour, Delay, Density, Look } from '../../core/settings/settings.ts';
import type { SyncProblem } from '../../core/settings/sync-state.ts';
import { byLanguage } from './by-language.ts';
import type { NoticeText } from './popup.ts';

/** A choice, with a description where its name does not explain it. */
interface ChoiceText {
  name: string;
  description?: string;
}

/** Texts of the options page, except those for exceptions (`exceptions.ts`) and settings files (`settings-file.ts`). */
export interface OptionsStrings {
  title: string;
  intro: string;
  parts: string;
  undo: string;
  restore: string;
  marks: string;
  preview: string;
  onLight: string;
  onDark: string;
  /** Text of the preview: a list of names, then the first of them again. */
  sample: (names: string, first: string) => string;
  noMarks: string;
  look: string;
  looks: Record<Look, ChoiceText>;
  colour: string;
  colours: Record<Colour, string>;
  ownColours: string;
  /** Choice for one entity: the common colour. */
  sameColour: string;
  colourOf: (entity: string) => string;
  density: string;
  densities: Record<Density, ChoiceText>;
  cards: string;
  delay: string;
  delays: Record<Delay, string>;
  seconds: (seconds: number) => string;
  language: string;
  languageChoice: string;
  browserLanguage: string;
  toolbar: string;
  badge: ChoiceText;
  ownSites: string;
  ownSitesSwitch: string;
  ownSitesDescription: (sites: string) => string;
  keyboard: string;
  command: string;
  keys: string;
  changeKeys: string;
  changeKeysHow: NoticeText;
  exceptions: string;
  exceptionsIntro: string;
  backup: string;
  sync: ChoiceText;
  syncStatus: { waiting: string; lastSynced: (when: string) => string };
  syncProblems: Record<SyncProblem, NoticeText>;
  reset: string;
  /** Link to the first-run page. */
  firstSteps: string;
  resetDescription: string;
  resetDone: string;
  restored: string;
}

export const optionsStrings = byLanguage(
  import.meta.glob<OptionsStrings>('./*/options.ts', { eager: true, import: 'strings' }),
);
