import type { CardData, CardNote } from '../../core/card/card-data.ts';
import { formatWhen } from '../../core/packs/dates.ts';
import { localised } from '../../core/packs/localised.ts';
import type { Language } from '../../core/shared/language.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { paragraphsOf } from '../../ui/strings/paragraphs.ts';

/** The kind and the date of the source. */
export const sourceLine = ({ kind, published }: CardData['source'], language: Language): string =>
  cardStrings[language].from(localised(kind, language), formatWhen(published, language));

/** The texts of a note in one language. */
export function noteTexts(note: CardNote, source: CardData['source'], language: Language) {
  const strings = cardStrings[language];
  const text = localised(note.text, language);
  const speaker = localised(note.speaker, language);
  /** Who reported it, in brackets. Empty when nobody did. */
  const via = note.via === undefined ? '' : ` (${strings.via(localised(note.via, language))})`;
  const inferred = note.when.basis === 'inferred' && !isDayOf(source, note) ? `, ${strings.inferred}` : '';
  const when = `${formatWhen(note.when, language)}${inferred}`;
  const paragraph = paragraphsOf(note.paragraphs, language);
  return {
    text,
    speaker,
    via,
    whenAndWhere: `${when} · ${paragraph}`,
    /** The text to copy: the note with its source. */
    copy: strings.copyText({
      text,
      status: strings.status[note.status],
      speaker: speaker + via,
      when,
      source: `${sourceLine(source, language)}, ${paragraph}`,
    }),
  };
}

/** Whether a note's date is the source's, which the card's last line already marks as inferred. */
const isDayOf = ({ published }: CardData['source'], { when }: CardNote) =>
  when.start === published.start && when.end === undefined;
