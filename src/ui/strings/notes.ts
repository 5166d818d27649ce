import type { Relation } from '../../core/packs/pack-schema.ts';
import { byLanguage } from './by-language.ts';

/** Texts of the notes page; the names of statuses are in the card's texts. */
export interface NotesStrings {
  parts: string;
  timeline: string;
  timelineCaption: string;
  stated: string;
  /** Labels the day on which the source was published. */
  sourceAppears: (kind: string) => string;
  /** Length of a gap in the timeline: "4 months". */
  gap: (days: number) => string;
  relations: string;
  relationsCaption: string;
  /** Label of a relation's arrow, read in its direction. */
  relation: Record<Relation['kind'], string>;
  /** Link to a note that a relation is from; numbered when there are several. */
  noteLink: (number?: number) => string;
  notes: string;
  filters: string;
  entity: string;
  topic: string;
  status: string;
  speaker: string;
  every: Record<'entity' | 'topic' | 'status' | 'speaker', string>;
  count: (count: number) => string;
  countOf: (count: number, all: number) => string;
  showAll: string;
  noMatches: string;
  alsoAbout: string;
  statements: string;
  denials: string;
  /** On a denial, when the claim that it answers is not next to it. */
  answers: (speaker: string) => string;
  permalink: string;
  source: string;
  known: string;
  inferred: string;
  unknown: string;
  unknownExplanation: string;
  kind: string;
  sourceLanguage: string;
  published: string;
  publisher: string;
  length: string;
  paragraphs: (count: number) => string;
  credits: string;
  noteDates: string;
  datesInferred: (count: number, all: number) => string;
  statuses: string;
}

export const notesStrings = byLanguage(
  import.meta.glob<NotesStrings>('./*/notes.ts', { eager: true, import: 'strings' }),
);
