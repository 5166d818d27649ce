import type { Status } from '../../core/packs/pack-schema.ts';
import type { Language } from '../../core/shared/language.ts';
import { plural } from './plural.ts';

/** What the card says around the notes. */
export interface CardStrings {
  status: Record<Status, string>;
  /** Longer words for a status, where there is room to explain it. */
  statusHint: Record<Status, string>;
  /** Name of the card for assistive technology. */
  label: (entity: string) => string;
  via: (speaker: string) => string;
  paragraph: (numbers: string, count: number) => string;
  /** Paragraph 0: title and captions. */
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
  /** With `{words}` as the page has them, and `{alias}`, the pack's spelling of them. */
  whyMarked: string;
  whyMarkedForm: string;
  /** With `{words}` and the page's `{site}`, as all that follow. */
  notThis: string;
  notThisDone: string;
  hide: (entity: string) => string;
  hideDone: (entity: string) => string;
  undo: string;
  copy: string;
  copied: string;
  openNote: string;
  copyText: (note: { text: string; status: string; speaker: string; when: string; source: string }) => string;
  /** On a claim: who rejects it. */
  denies: (speaker: string) => string;
  /** On a denial: that it answers the note above. */
  answersAbove: string;
  /** Read out when the card was opened by keyboard. */
  announce: (entity: string, summary: string) => string;
  notSaved: string;
}

export const cardStrings: Record<Language, CardStrings> = {
  en: {
    status: {
      fact: 'Fact',
      reported: 'Reported',
      claim: 'Claim',
      denial: 'Denial',
      opinion: 'Opinion',
      estimate: 'Estimate',
      open: 'Open',
    },
    statusHint: {
      fact: 'Stated by the article itself',
      reported: 'Reported by an agency or by insiders',
      claim: 'Said by one side, not shown to be so',
      denial: 'One side rejects a claim',
      opinion: 'A view, not a finding',
      estimate: 'A rough figure',
      open: 'Not known when the article was written',
    },
    label: (entity) => `Background on ${entity}`,
    via: (speaker) => `via ${speaker}`,
    paragraph: (numbers, count) => `${count > 1 ? 'paragraphs' : 'paragraph'} ${numbers}`,
    frameParagraph: 'caption',
    inferred: 'inferred',
    more: plural('en', { one: 'Show 1 more note', other: 'Show {n} more notes' }),
    fewer: 'Show fewer notes',
    from: (kind, date) => `From a ${kind} of ${date}`,
    dateInferred: 'date inferred',
    close: 'Close',
    pin: 'Keep open',
    unpin: 'Let go',
    options: 'Options',
    back: (entity) => `Back to ${entity}`,
    related: 'Related',
    whyMarked: 'Marked because the page says “{words}”.',
    whyMarkedForm: 'Marked because the page says “{words}”, a form of “{alias}”.',
    notThis: '“{words}” means something else on {site}',
    notThisDone: '“{words}” is no longer marked on {site}.',
    hide: (entity) => `Hide ${entity} on {site}`,
    hideDone: (entity) => `${entity} is no longer marked on {site}.`,
    undo: 'Undo',
    copy: 'Copy note with source',
    copied: 'Copied',
    openNote: 'Open among all notes',
    copyText: ({ text, status, speaker, when, source }) =>
      `${text} (${status}: ${speaker}, ${when}. ${source})`,
    denies: (speaker) => `${speaker} rejects this`,
    answersAbove: 'Answers the note above',
    announce: (entity, summary) => `Card on ${entity}. ${summary}.`,
    notSaved: 'This could not be saved.',
  },
  de: {
    status: {
      fact: 'Fakt',
      reported: 'Bericht',
      claim: 'Aussage',
      denial: 'Dementi',
      opinion: 'Meinung',
      estimate: 'Schätzung',
      open: 'Offen',
    },
    statusHint: {
      fact: 'Vom Artikel selbst festgestellt',
      reported: 'Von einer Agentur oder von Insidern berichtet',
      claim: 'Aussage einer Seite, nicht belegt',
      denial: 'Eine Seite weist eine Aussage zurück',
      opinion: 'Eine Einschätzung, keine Feststellung',
      estimate: 'Eine ungefähre Zahl',
      open: 'Bei Erscheinen des Artikels nicht bekannt',
    },
    label: (entity) => `Hintergrund zu ${entity}`,
    via: (speaker) => `laut ${speaker}`,
    paragraph: (numbers, count) => `${count > 1 ? 'Absätze' : 'Absatz'} ${numbers}`,
    frameParagraph: 'Bildunterschrift',
    inferred: 'erschlossen',
    more: plural('de', { one: '1 weitere Notiz zeigen', other: '{n} weitere Notizen zeigen' }),
    fewer: 'Weniger Notizen zeigen',
    from: (kind, date) => `Aus einem ${kind} vom ${date}`,
    dateInferred: 'Datum erschlossen',
    close: 'Schließen',
    pin: 'Offen halten',
    unpin: 'Loslassen',
    options: 'Optionen',
    back: (entity) => `Zurück zu ${entity}`,
    related: 'Verwandt',
    whyMarked: 'Markiert, weil auf der Seite „{words}“ steht.',
    whyMarkedForm: 'Markiert, weil auf der Seite „{words}“ steht, eine Form von „{alias}“.',
    notThis: '„{words}“ meint auf {site} etwas anderes',
    notThisDone: '„{words}“ wird auf {site} nicht mehr markiert.',
    hide: (entity) => `${entity} auf {site} ausblenden`,
    hideDone: (entity) => `${entity} wird auf {site} nicht mehr markiert.`,
    undo: 'Rückgängig',
    copy: 'Notiz mit Quelle kopieren',
    copied: 'Kopiert',
    openNote: 'Unter allen Notizen öffnen',
    copyText: ({ text, status, speaker, when, source }) =>
      `${text} (${status}: ${speaker}, ${when}. ${source})`,
    denies: (speaker) => `${speaker} weist das zurück`,
    answersAbove: 'Antwort auf die Notiz darüber',
    announce: (entity, summary) => `Karte zu ${entity}. ${summary}.`,
    notSaved: 'Das ließ sich nicht speichern.',
  },
};
