import type { CardData, CardNote } from '../../core/card/card-data.ts';
import {
  type CardLabels,
  type CardView,
  INITIAL_NOTE_COUNT,
  type NoteView,
} from '../../core/card/card-view.ts';
import { formatAge, formatWhen } from '../../core/packs/dates.ts';
import { localised } from '../../core/packs/localised.ts';
import type { Language } from '../../core/shared/language.ts';
import { statusShapes } from '../../ui/components/status-shapes.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { paragraphsOf } from '../../ui/strings/paragraphs.ts';
import { cardIcons } from './icons.ts';

/**
 * Builds all texts of a card in one language.
 * @param now for the age of the source
 */
export function buildCardView(data: CardData, language: Language, now: Date): CardView {
  const strings = cardStrings[language];
  const { entity, related, source } = data;
  const { published } = source;
  const name = localised(entity.name, language);
  const summary = localised(entity.summary, language);
  const inferred = published.basis === 'inferred' ? `, ${strings.dateInferred}` : '';
  return {
    language,
    entity: { id: entity.id, name, summary },
    label: strings.label(name),
    announce: strings.announce(name, summary),
    notes: data.notes.map((note) => buildNoteView(note, source, language)),
    related: related.map((other) => {
      const otherName = localised(other.name, language);
      const [from, to] = other.outgoing ? [name, otherName] : [otherName, name];
      const { id, outgoing, stated } = other;
      return {
        id,
        name: otherName,
        sentence: `${from} ${localised(other.label, language)} ${to}`,
        outgoing,
        stated,
      };
    }),
    source: sourceLine(source, language) + inferred,
    age: formatAge(published.start, now, language),
    labels: labelsFor(name, data.notes.length - INITIAL_NOTE_COUNT, language),
    icons: cardIcons,
  };
}

function buildNoteView(note: CardNote, source: CardData['source'], language: Language): NoteView {
  const strings = cardStrings[language];
  const { id, status, answers } = note;
  const speaker = localised(note.speaker, language);
  const via = note.via === undefined ? '' : ` (${strings.via(localised(note.via, language))})`;
  const inferred = note.when.basis === 'inferred' && !isDayOf(source, note) ? `, ${strings.inferred}` : '';
  const when = `${formatWhen(note.when, language)}${inferred}`;
  const paragraph = paragraphsOf(note.paragraphs, language);
  return {
    id,
    status,
    mark: statusShapes[status],
    statusLabel: strings.status[status],
    statusHint: strings.statusHint[status],
    speaker,
    via,
    text: localised(note.text, language),
    whenAndWhere: `${when} · ${paragraph}`,
    copy: strings.copyText({
      text: localised(note.text, language),
      status: strings.status[status],
      speaker: speaker + via,
      when,
      source: `${sourceLine(source, language)}, ${paragraph}`,
    }),
    answers: [...answers],
    rejects: strings.denies(speaker),
  };
}

/** @param hidden number of notes that the card does not show at first */
function labelsFor(name: string, hidden: number, language: Language): CardLabels {
  const strings = cardStrings[language];
  const { pin, unpin, options, close, related, fewer, copy, copied, openNote } = strings;
  const { answersAbove, whyMarked, whyMarkedForm, notThis, notThisDone, undo, notSaved } = strings;
  return {
    back: strings.back(name),
    more: strings.more(hidden),
    hide: strings.hide(name),
    hideDone: strings.hideDone(name),
    ...{ pin, unpin, options, close, related, fewer, copy, copied, openNote },
    ...{ answersAbove, whyMarked, whyMarkedForm, notThis, notThisDone, undo, notSaved },
  };
}

const sourceLine = ({ kind, published }: CardData['source'], language: Language) =>
  cardStrings[language].from(localised(kind, language), formatWhen(published, language));

/** Whether a note's date is the source's, which the card's last line already marks as inferred. */
const isDayOf = ({ published }: CardData['source'], { when }: CardNote) =>
  when.start === published.start && when.end === undefined;
