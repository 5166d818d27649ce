import type { CardData, CardNote } from '../../../core/card/card-data.ts';
import { formatWhen } from '../../../core/packs/format-date.ts';
import { foreignLanguage, localised, localisedOr } from '../../../core/packs/schema/localised.ts';
import type { Source, When } from '../../../core/packs/schema/pack.ts';
import type { Language } from '../../../core/shared/language.ts';
import { cardStrings } from '../../../ui/strings/card.ts';
import { paragraphsOf } from '../../../ui/strings/paragraphs.ts';
import { aboutWhen, capitalised, isOneDay, sourceName } from '../../../ui/strings/source-texts.ts';

/** The kind and the date of a source: "From a newspaper article of about 2 August 2020". */
export const originLine = (kind: string, published: When, language: Language): string =>
  cardStrings[language].from(
    kind,
    aboutWhen(published, language),
    isOneDay(published) && published.basis === 'stated',
  );

/**
 * The texts of a note in one language.
 * @param sources of the card: the note names its own where there are several
 */
export function noteTexts(note: CardNote, sources: CardData['sources'], language: Language) {
  const source = sources[note.source] ?? sources[0];
  const strings = cardStrings[language];
  const ownSource = sources.length > 1 ? sourceName(source, language) : undefined;
  const speaker = note.isFromSource && ownSource ? ownSource : localised(note.speaker, language);
  const kind = capitalised(localisedOr(source.kind, language, strings.anySource), language);
  /** Who reported it. Empty when nobody did. */
  const via = note.via === undefined ? '' : ` ${strings.via(localised(note.via, language))}`;
  const paragraph = note.paragraphs.length === 0 ? undefined : paragraphsOf(note.paragraphs, language);
  const isCounted = note.paragraphs.some((number) => number > 0);
  const isInferred = note.when.basis === 'inferred' && !isDayOf(source, note);
  return {
    /** The language of the text, where that is not the reader's. */
    textLanguage: foreignLanguage(note.short, language),
    /** The source, if it is the speaker and the card has several sources. */
    speakingSource: note.isFromSource && ownSource ? source : undefined,
    /** The source, if it is not the speaker and the card has several sources. */
    namedSource: !note.isFromSource && ownSource ? source : undefined,
    when: isInferred ? aboutWhen(note.when, language, 'short') : formatWhen(note.when, language, 'short'),
    explanation: [
      strings.explainNote(
        strings.statusHint[note.status],
        paragraph && strings.placeInSource(paragraph, isCounted ? source.paragraphs : undefined),
      ),
      ...(isInferred ? [strings.explainInferredDate] : []),
    ].join(' '),
    /** The text to copy: the note with its source. It says what is inferred, because the card's footer is not copied. */
    copy: strings.copyText({
      text: localised(note.text, language),
      status: strings.status[note.status],
      speaker: speaker + via,
      when: aboutWhen(note.when, language),
      source: [kind, sourceName(source, language), aboutWhen(source.published, language), paragraph]
        .filter(Boolean)
        .join(', '),
    }),
  };
}

/** Whether a note's date is the source's, which the card's last line already marks as inferred. */
const isDayOf = ({ published }: Source, { when }: CardNote) =>
  when.start === published.start && when.end === undefined;
