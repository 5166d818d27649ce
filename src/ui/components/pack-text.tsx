import type { ComponentChildren } from 'preact';
import { foreignLanguage, localised } from '../../core/packs/schema/localised.ts';
import type { Localised, Source } from '../../core/packs/schema/pack.ts';
import type { Language } from '../../core/shared/language.ts';
import { capitalised, nameOfSource, probablyNamed } from '../strings/source-texts.ts';

interface Props {
  text: Localised;
  language: Language;
  /** In place of the text itself, for one that is shown in another form. */
  children?: ComponentChildren;
}

/** A text of a pack, with its own language. It is isolated, so that its direction does not change that of the text beside it. */
export function PackText({ text, language, children }: Props) {
  return <bdi lang={foreignLanguage(text, language)}>{children ?? localised(text, language)}</bdi>;
}

interface SentenceProps {
  text: Localised | undefined;
  language: Language;
  /** Puts the text into words of ours. */
  sentence: (text: string) => string;
  /** Whether the sentence begins with a capital. A text of a pack is left as it is. */
  capital?: boolean;
}

/** Marks the end of the pack's text in a sentence: the object replacement character, which no sentence of ours contains. */
const END = '\ufffc';

/** A sentence of ours with a text of a pack in it. */
export function SentenceWithPackText({ text, language, sentence, capital = false }: SentenceProps) {
  const inCase = (part: string) => (capital ? capitalised(part, language) : part);
  if (text === undefined) return <>{inCase(sentence(''))}</>;
  const own = localised(text, language);
  const whole = sentence(own + END);
  const end = whole.lastIndexOf(END);
  const before = whole.slice(0, end - own.length);
  const after = whole.slice(end + END.length);
  return (
    <>
      {before !== '' && inCase(before)}
      <PackText text={text} language={language}>
        {own}
      </PackText>
      {after !== '' && after}
    </>
  );
}

/** Who published a source, or else its title, with a word before it when it is inferred. */
export const SourceName = ({ source, language }: { source: Source; language: Language }) => (
  <SentenceWithPackText
    text={nameOfSource(source)?.value}
    language={language}
    sentence={probablyNamed(source, language)}
  />
);
