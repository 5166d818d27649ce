import type { Relation } from '../../core/packs/pack-schema.ts';
import { type Language, LOCALES } from '../../core/shared/language.ts';
import { plural } from './plural.ts';

/** What the notes page says around the notes; the words for statuses are the card's. */
export interface NotesStrings {
  parts: string;
  timeline: string;
  timelineCaption: string;
  stated: string;
  /** On the day of the source itself. */
  sourceAppears: (kind: string) => string;
  /** How long nothing is known between two dates. */
  gap: (days: number) => string;
  relations: string;
  relationsCaption: string;
  /** A relation in two or three words, read along the arrow. */
  relation: Record<Relation['kind'], string>;
  /** A link to a note that carries a relation; numbered when there are several. */
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
  nothingFits: string;
  alsoAbout: string;
  said: string;
  answered: string;
  /** On a denial: a claim that it answers and that is not beside it. */
  answers: (speaker: string) => string;
  permalink: string;
  source: string;
  known: string;
  inferred: string;
  untold: string;
  untoldRule: string;
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

const GAP_DAYS_FROM_MONTHS = 60;
const GAP_DAYS_FROM_YEARS = 730;

function gapIn(language: Language): (days: number) => string {
  const format = (unit: string) =>
    new Intl.NumberFormat(LOCALES[language], {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: 0,
    });
  const [days, months, years] = [format('day'), format('month'), format('year')];
  return (count) => {
    if (count < GAP_DAYS_FROM_MONTHS) return days.format(count);
    if (count < GAP_DAYS_FROM_YEARS) return months.format(count / 30.44);
    return years.format(count / 365.25);
  };
}

export const notesStrings: Record<Language, NotesStrings> = {
  en: {
    parts: 'Parts of this page',
    timeline: 'Timeline',
    timelineCaption:
      'Each shape is a note; follow it to read. A solid bar is a date that the source states, a dashed one a date inferred. Where the line is broken, nothing is known.',
    stated: 'stated',
    sourceAppears: (kind) => `Day of the ${kind}`,
    gap: gapIn('en'),
    relations: 'Relations',
    relationsCaption:
      'Solid arrows are stated by the source itself. Dashed arrows are what somebody said or reported.',
    relation: {
      owns: 'owner of',
      bought: 'buyer of',
      became: 'became',
      'possible-buyer': 'possible buyer of',
      competitor: 'competitor of',
      'part-of': 'part of',
      regulates: 'intervenes in',
    },
    noteLink: (number) => (number === undefined ? 'Note' : `Note ${number}`),
    notes: 'Notes',
    filters: 'Filter notes',
    entity: 'Name',
    topic: 'Topic',
    status: 'Status',
    speaker: 'Speaker',
    every: { entity: 'All names', topic: 'All topics', status: 'Any status', speaker: 'All speakers' },
    count: plural('en', { one: '1 note', other: '{n} notes' }),
    countOf: (count, all) => `${count} of ${all} notes`,
    showAll: 'Show all notes',
    nothingFits: 'No note fits all of these filters.',
    alsoAbout: 'also about',
    said: 'What is said',
    answered: 'What is answered',
    answers: (speaker) => `Answers: ${speaker}`,
    permalink: 'Link to this note',
    source: 'The source',
    known: 'Known',
    inferred: 'Inferred',
    untold: 'Not told',
    untoldRule: 'The notes keep to this one source. What it does not tell is not added from elsewhere.',
    kind: 'Kind',
    sourceLanguage: 'Language',
    published: 'Published',
    publisher: 'Publisher',
    length: 'Length',
    paragraphs: plural('en', { one: '1 paragraph', other: '{n} paragraphs' }),
    credits: 'Credits',
    noteDates: 'Dates of the notes',
    datesInferred: (count, all) => `${count} of ${all} are inferred.`,
    statuses: 'How sure a note is',
  },
  de: {
    parts: 'Teile dieser Seite',
    timeline: 'Zeitleiste',
    timelineCaption:
      'Jedes Zeichen ist eine Notiz; ein Klick führt zu ihr. Durchgezogene Balken sind Daten, die die Quelle nennt, gestrichelte sind erschlossen. Wo die Linie unterbrochen ist, ist nichts bekannt.',
    stated: 'genannt',
    sourceAppears: (kind) => `Tag der Quelle (${kind})`,
    gap: gapIn('de'),
    relations: 'Beziehungen',
    relationsCaption:
      'Durchgezogene Pfeile stellt die Quelle selbst fest. Gestrichelte Pfeile sind Aussagen oder Berichte anderer.',
    relation: {
      owns: 'Eigentümer von',
      bought: 'Käufer von',
      became: 'wurde zu',
      'possible-buyer': 'möglicher Käufer von',
      competitor: 'Konkurrent von',
      'part-of': 'Teil von',
      regulates: 'greift ein bei',
    },
    noteLink: (number) => (number === undefined ? 'Notiz' : `Notiz ${number}`),
    notes: 'Notizen',
    filters: 'Notizen filtern',
    entity: 'Name',
    topic: 'Thema',
    status: 'Status',
    speaker: 'Wer es sagt',
    every: { entity: 'Alle Namen', topic: 'Alle Themen', status: 'Jeder Status', speaker: 'Alle' },
    count: plural('de', { one: '1 Notiz', other: '{n} Notizen' }),
    countOf: (count, all) => `${count} von ${all} Notizen`,
    showAll: 'Alle Notizen zeigen',
    nothingFits: 'Keine Notiz passt zu allen diesen Filtern.',
    alsoAbout: 'auch über',
    said: 'Was gesagt wird',
    answered: 'Was erwidert wird',
    answers: (speaker) => `Antwort auf: ${speaker}`,
    permalink: 'Link zu dieser Notiz',
    source: 'Die Quelle',
    known: 'Bekannt',
    inferred: 'Erschlossen',
    untold: 'Nicht gesagt',
    untoldRule:
      'Die Notizen bleiben bei dieser einen Quelle. Was sie nicht sagt, ist nicht von anderswo ergänzt.',
    kind: 'Art',
    sourceLanguage: 'Sprache',
    published: 'Erschienen',
    publisher: 'Verlag',
    length: 'Umfang',
    paragraphs: plural('de', { one: '1 Absatz', other: '{n} Absätze' }),
    credits: 'Nachweise',
    noteDates: 'Daten der Notizen',
    datesInferred: (count, all) => `${count} von ${all} sind erschlossen.`,
    statuses: 'Wie sicher eine Notiz ist',
  },
};
