import type { CardData } from '../../../core/card/card-data.ts';
import { type CardState, summaryKey } from '../../../core/card/card-state.ts';
import { localised, localisedOr } from '../../../core/packs/schema/localised.ts';
import type { Language } from '../../../core/shared/language.ts';
import { truncated } from '../../../core/text/truncate.ts';
import { PackText } from '../../../ui/components/pack-text.tsx';
import { cardStrings } from '../../../ui/strings/card.ts';
import { UnfoldButton } from '../parts/unfold-button.tsx';

/** Letters of a summary that stands beside the name: no more than three lines there. */
const MAX_BESIDE = 120;
/** Letters that a card shows of a longer one: about three lines of the card, and room for the button. */
const MAX_FOLDED = 140;

/** Whether the summary of an entity is short enough to stand beside its name. */
export const isBesideName = ({ entity: { summary } }: CardData, language: Language): boolean => {
  const text = localisedOr(summary, language);
  return truncated(text, MAX_BESIDE) === text;
};

interface LongSummaryProps {
  data: CardData;
  language: Language;
  unfoldedParts: CardState['unfoldedParts'];
}

/** A summary that is too long to stand beside the name. */
export function LongSummary({ data: { entity }, language, unfoldedParts }: LongSummaryProps) {
  const { id, name, summary } = entity;
  if (!summary) return null;
  const { more, less } = cardStrings[language].summaryButton;
  const what = summaryKey(id);
  const open = unfoldedParts.includes(what);
  const text = localised(summary, language);
  const beginning = truncated(text, MAX_FOLDED);
  const { seen, name: nameOf } = open ? less : more;
  return (
    <p key="summary">
      <PackText text={summary} language={language}>
        {open ? text : beginning}
      </PackText>
      {beginning !== text && (
        <>
          {' '}
          <UnfoldButton what={what} open={open} label={{ seen, name: nameOf(localised(name, language)) }} />
        </>
      )}
    </p>
  );
}
