import { SOURCE } from '../../core/card/card-state.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { action, Button } from './button.tsx';
import type { CardModel } from './model.ts';
import { sourceTexts } from './note-texts.ts';

/** Publisher, date and age of the source in a line. Pressing it tells what of that is inferred, and why. */
export function SourceFooter({ model }: { model: CardModel }) {
  const { mentionEntity, relatedEntity, state, language, now } = model;
  const { line, age, explanation } = sourceTexts((relatedEntity ?? mentionEntity).source, now, language);
  const isExplained = state.explained.includes(SOURCE);
  return (
    <footer>
      <Button
        class="source"
        title={cardStrings[language].explainSource}
        aria-expanded={isExplained}
        command={action({ type: 'explain', what: SOURCE, on: !isExplained })}
      >
        {line} · <strong>{age}</strong>
      </Button>
      {isExplained && <p>{explanation}</p>}
    </footer>
  );
}
