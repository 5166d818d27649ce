import { sourceKey } from '../../core/card/card-state.ts';
import type { Source } from '../../core/packs/pack.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { action, Button } from './button.tsx';
import { LinkButton } from './link-button.tsx';
import type { CardModel } from './model.ts';
import { sourceTexts } from './note-texts.ts';

/** A line on each source whose pack knows the entity. */
export function SourceFooter({ model }: { model: CardModel }) {
  const { sources } = model.relatedEntity ?? model.mentionEntity;
  return (
    <footer>
      {sources.map((source, index) => (
        <SourceLine key={index} source={source} what={sourceKey(index)} model={model} />
      ))}
    </footer>
  );
}

/**
 * Publisher, date and age of a source. Pressing it tells what of that is inferred, and why.
 * @param what names the source in the card's state
 */
function SourceLine({ source, what, model }: { source: Source; what: string; model: CardModel }) {
  const { state, language, now } = model;
  const strings = cardStrings[language];
  const { line, age, explanation } = sourceTexts(source, now, language);
  const isExplained = state.explained.includes(what);
  return (
    <>
      <Button
        class="source"
        title={strings.explainSource}
        aria-expanded={isExplained}
        command={action({ type: 'explain', what, on: !isExplained })}
      >
        {line} · <strong>{age}</strong>
      </Button>
      {isExplained && (
        <p>
          {explanation}
          {source.url && (
            <>
              {' '}
              <LinkButton of={what} url={source.url} language={language} />
            </>
          )}
        </p>
      )}
    </>
  );
}
