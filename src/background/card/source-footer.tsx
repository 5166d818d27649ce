import { INITIAL_NOTE_COUNT } from '../../core/card/card-data.ts';
import { SOURCES_KEY, sourceKey } from '../../core/card/card-state.ts';
import { formatAge, formatAgeAsDuration } from '../../core/packs/format-date.ts';
import type { Source } from '../../core/packs/schema/pack.ts';
import type { Language } from '../../core/shared/language.ts';
import { PackText, SentenceWithPackText } from '../../ui/components/pack-text.tsx';
import { Separator } from '../../ui/components/separator.tsx';
import { cardStrings } from '../../ui/strings/card.ts';
import { aboutWhen, capitalised, nameOfSource, sourceLineAround } from '../../ui/strings/source-texts.ts';
import { originLine } from './notes/note-texts.ts';
import { action, Button } from './parts/button.tsx';
import { LinkButton } from './parts/link-button.tsx';
import type { CardModel } from './parts/model.ts';
import { UnfoldButton } from './parts/unfold-button.tsx';

/** How many sources a card names at first, unless there is only one more. */
const MAX_FOLDED = 3;

/** A line on each source whose pack knows the entity. */
export function SourceFooter({ model }: { model: CardModel }) {
  const { state, language } = model;
  const { sources, notes } = model.relatedEntity ?? model.mentionEntity;
  const { moreSources, fewerSources } = cardStrings[language];
  const open = state.unfoldedParts.includes(SOURCES_KEY);
  // Without a publisher, the notes show the title of the source, so this line leaves it out.
  const isNamed =
    sources.length === 1 &&
    !sources[0].publisher &&
    notes.slice(0, INITIAL_NOTE_COUNT).some(({ isFromSource }) => isFromSource);
  const isLong = sources.length > MAX_FOLDED + 1;
  const seen = open ? fewerSources : moreSources(sources.length - MAX_FOLDED);
  return (
    <footer>
      {sources.slice(0, isLong && !open ? MAX_FOLDED : undefined).map((source, index) => (
        <SourceLine key={index} source={source} isNamed={isNamed} what={sourceKey(index)} model={model} />
      ))}
      {isLong && (
        <p key="unfold">
          <UnfoldButton what={SOURCES_KEY} open={open} label={{ seen, name: seen }} />
        </p>
      )}
    </footer>
  );
}

interface SourceLineProps {
  source: Source;
  /** Whether a note above already names this source. */
  isNamed: boolean;
  /** Names the source in the card's state. */
  what: string;
  model: CardModel;
}

/**
 * Publisher, date and age of a source. Pressing it tells what of that is inferred, and why.
 */
function SourceLine({ source, isNamed, what, model }: SourceLineProps) {
  const { state, language, now } = model;
  const strings = cardStrings[language];
  const { published } = source;
  const duration = formatAgeAsDuration(published, now, language);
  const age = duration === undefined ? formatAge(published, now, language) : strings.old(duration);
  const isExplained = state.unfoldedParts.includes(what);
  return (
    <>
      <Button
        class="source"
        title={strings.explainSource}
        aria-expanded={isExplained}
        command={action({ type: 'unfold', what, on: !isExplained })}
      >
        {isNamed ? (
          capitalised(aboutWhen(published, language, 'short'), language)
        ) : (
          <SentenceWithPackText
            text={nameOfSource(source)?.value}
            language={language}
            sentence={sourceLineAround(source, language)}
            capital
          />
        )}
        <Separator />
        <strong>{age}</strong>
      </Button>
      {isExplained && (
        <p>
          <Explanation source={source} language={language} />
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

/** What a source is, and the grounds of what is said about it. */
function Explanation({ source, language }: { source: Source; language: Language }) {
  const grounds = [source.publisher?.why, source.publishedWhy].filter((text) => text !== undefined);
  const { anySource } = cardStrings[language];
  return (
    <>
      <SentenceWithPackText
        text={source.kind}
        language={language}
        sentence={(kind) => `${originLine(kind || anySource, source.published, language)}.`}
      />
      {grounds.flatMap((text) => [' ', <PackText text={text} language={language} />])}
    </>
  );
}
