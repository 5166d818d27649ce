import type { Status } from '../../core/packs/pack-schema.ts';
import { byLanguage } from './by-language.ts';

/** The card's own texts; those of the notes come from the pack. */
export interface CardStrings {
  status: Record<Status, string>;
  /** Explains a status, as its tooltip. */
  statusHint: Record<Status, string>;
  /** The card's accessible name. */
  label: (entity: string) => string;
  /** @param speaker who passed a statement on */
  via: (speaker: string) => string;
  /** @param numbers as a list: "3 and 5" */
  paragraph: (numbers: string, count: number) => string;
  /** In place of a number for paragraph 0, which is the title and the captions. */
  frameParagraph: string;
  inferred: string;
  more: (count: number) => string;
  fewer: string;
  from: (kind: string, date: string) => string;
  dateInferred: string;
  close: string;
  pin: string;
  unpin: string;
  options: string;
  back: (entity: string) => string;
  related: string;
  /** @param words the marked text */
  whyMarked: (words: string) => string;
  /** @param alias the pack's spelling of the marked text */
  whyMarkedForm: (words: string, alias: string) => string;
  notThis: (words: string, site: string) => string;
  notThisDone: (words: string, site: string) => string;
  hide: (entity: string, site: string) => string;
  hideDone: (entity: string, site: string) => string;
  undo: string;
  copy: string;
  copied: string;
  openNote: string;
  copyText: (note: { text: string; status: string; speaker: string; when: string; source: string }) => string;
  /** Button below a claim that opens the denial. */
  denies: (speaker: string) => string;
  /** Marks a denial of the note above for assistive technology. */
  answersAbove: string;
  /** Announced by assistive technology when the keyboard opened the card. */
  announce: (entity: string, summary: string) => string;
  notSaved: string;
}

export const cardStrings = byLanguage(
  import.meta.glob<CardStrings>('./*/card.ts', { eager: true, import: 'strings' }),
);
