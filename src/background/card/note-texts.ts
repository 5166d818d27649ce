import type { CardData, CardNote } from '../../core/card/card-data.ts';
import { formatAgeAsDuration, formatWhen } from '../../core/packs/dates.ts';
import { localised } from '../../core/packs/localised.ts';
import type { When } from '../../core/packs/pack-schema.ts';
import type { Language } from '../../core/shared/language.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { paragraphsOf } from '../../ui/strings/paragraphs.ts';

/** The kind and the date of the source. */
const sourceLine = ({ kind, published }: CardData['source'], language: Language): string =>
  cardStrings[language].from(localised(kind, language), formatWhen(published, language));

/** A short date, with a word before it when it is inferred. */
function shortDate(when: When, language: Language): string {
  const date = formatWhen(when, language, 'short');
  return when.basis === 'inferred' ? cardStrings[language].about(date, when.precision === 'day') : date;
}

/** The texts about the source in one language. */
export function sourceTexts(source: CardData['source'], now: Date, language: Language) {
  const { published, publisher, publishedWhy } = source;
  const strings = cardStrings[language];
  const name = localised(publisher.value, language);
  const line = strings.sourceLine(
    publisher.basis === 'inferred' ? strings.probably(name) : name,
    shortDate(published, language),
  );
  const grounds = publisher.why ? [publisher.why, publishedWhy] : [publishedWhy];
  return {
    line: line.charAt(0).toLocaleUpperCase(language) + line.slice(1),
    age: strings.old(formatAgeAsDuration(published.start, now, language)),
    /** What the source is, and the grounds of what is said about it. */
    explanation: [
      `${sourceLine(source, language)}.`,
      ...grounds.map((text) => localised(text, language)),
    ].join(' '),
  };
}

/** The texts of a note in one language. */
export function noteTexts(note: CardNote, source: CardData['source'], language: Language) {
  const strings = cardStrings[language];
  const speaker = localised(note.speaker, language);
  /** Who reported it. Empty when nobody did. */
  const via = note.via === undefined ? '' : ` ${strings.via(localised(note.via, language))}`;
  const paragraph = paragraphsOf(note.paragraphs, language);
  const isInferred = note.when.basis === 'inferred' && !isDayOf(source, note);
  return {
    text: localised(note.short, language),
    speaker,
    via,
    when: isInferred ? shortDate(note.when, language) : formatWhen(note.when, language, 'short'),
    explanation: [
      strings.explainNote(
        strings.statusHint[note.status],
        strings.placeInSource(paragraph, source.paragraphs),
      ),
      ...(isInferred ? [strings.explainInferredDate] : []),
    ].join(' '),
    /** The text to copy: the note with its source. */
    copy: strings.copyText({
      text: localised(note.text, language),
      status: strings.status[note.status],
      speaker: speaker + via,
      when: `${formatWhen(note.when, language)}${isInferred ? `, ${strings.inferred}` : ''}`,
      source: `${sourceLine(source, language)}, ${paragraph}`,
    }),
  };
}

/** Whether a note's date is the source's, which the card's last line already marks as inferred. */
const isDayOf = ({ published }: CardData['source'], { when }: CardNote) =>
  when.start === published.start && when.end === undefined;
