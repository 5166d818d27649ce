import type { CardData, CardNote } from '../../core/card/card-data.ts';
import { formatAgeAsDuration, formatWhen } from '../../core/packs/dates.ts';
import { foreignLanguage, localised, localisedOr } from '../../core/packs/localised.ts';
import type { Source } from '../../core/packs/pack.ts';
import type { Language } from '../../core/shared/language.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { paragraphsOf } from '../../ui/strings/paragraphs.ts';
import { shortDate, sourceLine, sourceName } from '../../ui/strings/source-texts.ts';

/** The kind and the date of the source: "From a newspaper article of 2 August 2020". */
function originLine({ kind, published }: Source, language: Language): string {
  const strings = cardStrings[language];
  return strings.from(localisedOr(kind, language, strings.anySource), formatWhen(published, language));
}

/** The texts about the source in one language. */
export function sourceTexts(source: Source, now: Date, language: Language) {
  const { published, publisher, publishedWhy } = source;
  const strings = cardStrings[language];
  const grounds = [publisher?.why, publishedWhy].filter((text) => text !== undefined);
  return {
    line: sourceLine(source, language),
    age: strings.old(formatAgeAsDuration(published.start, now, language)),
    /** What the source is, and the grounds of what is said about it. */
    explanation: [
      `${originLine(source, language)}.`,
      ...grounds.map((text) => localised(text, language)),
    ].join(' '),
  };
}

/**
 * The texts of a note in one language.
 * @param sources of the card: the note names its own where there are several
 */
export function noteTexts(note: CardNote, sources: CardData['sources'], language: Language) {
  const source = sources[note.source] ?? sources[0];
  const strings = cardStrings[language];
  const ownSource = sources.length > 1 ? sourceName(source, language) : undefined;
  const speaker = note.isFromSource && ownSource ? ownSource : localised(note.speaker, language);
  /** Who reported it. Empty when nobody did. */
  const via = note.via === undefined ? '' : ` ${strings.via(localised(note.via, language))}`;
  const paragraph = note.paragraphs.length === 0 ? undefined : paragraphsOf(note.paragraphs, language);
  const isInferred = note.when.basis === 'inferred' && !isDayOf(source, note);
  return {
    text: localised(note.short, language),
    /** Its language, where that is not the reader's. */
    textLanguage: foreignLanguage(note.short, language),
    /** Where the card has several sources and the speaker is not the source itself. */
    sourceName: note.isFromSource ? undefined : ownSource,
    speaker,
    via,
    when: isInferred ? shortDate(note.when, language) : formatWhen(note.when, language, 'short'),
    explanation: [
      strings.explainNote(
        strings.statusHint[note.status],
        paragraph && strings.placeInSource(paragraph, source.paragraphs),
      ),
      ...(isInferred ? [strings.explainInferredDate] : []),
    ].join(' '),
    /** The text to copy: the note with its source. */
    copy: strings.copyText({
      text: localised(note.text, language),
      status: strings.status[note.status],
      speaker: speaker + via,
      when: `${formatWhen(note.when, language)}${isInferred ? `, ${strings.inferred}` : ''}`,
      source: [originLine(source, language), paragraph].filter(Boolean).join(', '),
    }),
  };
}

/** Whether a note's date is the source's, which the card's last line already marks as inferred. */
const isDayOf = ({ published }: Source, { when }: CardNote) =>
  when.start === published.start && when.end === undefined;
