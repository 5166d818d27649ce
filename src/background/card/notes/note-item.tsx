import type { CardData, CardNote } from '../../../core/card/card-data.ts';
import type { CardState } from '../../../core/card/card-state.ts';
import { ownNoteId } from '../../../core/packs/qualified-keys.ts';
import type { Language } from '../../../core/shared/language.ts';
import { PackText, SentenceWithPackText, SourceName } from '../../../ui/components/pack-text.tsx';
import { Separator } from '../../../ui/components/separator.tsx';
import { StatusMark } from '../../../ui/components/status-mark.tsx';
import { languageName } from '../../../ui/formats/language-name.ts';
import { webHost } from '../../../ui/formats/web-host.ts';
import { cardStrings } from '../../../ui/strings/card.ts';
import { action, Button, IconButton } from '../parts/button.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { noteTexts } from './note-texts.ts';

interface NoteItemProps {
  note: CardNote;
  sources: CardData['sources'];
  language: Language;
  /** Notes that answer this one, such as denials, and are not in the list themselves. */
  answers: readonly CardNote[];
  /** Whether this note answers one that is shown above. */
  answersAbove: boolean;
  state: CardState;
  /** Ids of the notes that are hidden now. */
  hidden: ReadonlySet<string>;
}

/** One note: status, speaker and date in a line, and its text. The status explains itself, and its place in the source. */
export function NoteItem({ note, sources, language, answers, answersAbove, state, hidden }: NoteItemProps) {
  const { status } = note;
  const strings = cardStrings[language];
  const { textLanguage, when, speakingSource, namedSource, explanation, copy } = noteTexts(
    note,
    sources,
    language,
  );
  const open = state.unfoldedClaims.includes(note.id);
  const isExplained = state.unfoldedParts.includes(note.id);
  const unchanged = state.unchanged?.note === note.id ? state.unchanged.why : undefined;
  if (hidden.has(note.id)) return <HiddenNote note={note.id} unchanged={unchanged} strings={strings} />;
  return (
    <li key={note.id} data-note={note.id} data-status={status} class={answersAbove ? 'reply' : undefined}>
      <p class="origin">
        <Button
          key="status"
          class="status"
          title={explanation}
          aria-expanded={isExplained}
          command={action({ type: 'unfold', what: note.id, on: !isExplained })}
        >
          <StatusMark status={status} />
          {strings.status[status]}
        </Button>{' '}
        <b>
          {speakingSource ? (
            <SourceName source={speakingSource} language={language} />
          ) : (
            <PackText text={note.speaker} language={language} />
          )}
        </b>
        {note.via && (
          <>
            {' '}
            <SentenceWithPackText text={note.via} language={language} sentence={strings.via} />
          </>
        )}
        <Separator />
        <span key="when" class="when">
          {when}
        </span>
        {namedSource && (
          <span key="source">
            <Separator />
            <SourceName source={namedSource} language={language} />
          </span>
        )}
        {textLanguage && (
          <span key="language">
            <Separator />
            {strings.inLanguage(languageName(textLanguage, language))}
          </span>
        )}
        {answersAbove && (
          <span key="answers-above" class="visually-hidden">
            {' '}
            {strings.answersAbove}
          </span>
        )}
        <span key="message" class="message" role="status">
          {unchanged && strings.noteUnchanged[unchanged]}
        </span>
        <span key="tools" class="note-tools">
          <CopyButton note={note.id} text={copy} strings={strings} />
          <IconButton
            key="open"
            title={strings.openNote}
            command={action({ type: 'open-note', note: note.id })}
            icon="open"
          />
          {ownNoteId(note.id) !== undefined && (
            <IconButton
              key="edit"
              title={strings.editNote}
              command={action({ type: 'edit-note', note: note.id })}
              icon="edit"
            />
          )}
          <IconButton
            key="hide"
            title={strings.hideNote}
            command={action({ type: 'hide-note', note: note.id, on: true })}
            icon="hide"
          />
        </span>
      </p>
      {isExplained && (
        <p key="explanation" class="explanation">
          {explanation}
        </p>
      )}
      <p key="text" class="text">
        <PackText text={note.short} language={language} />
        {answers.map((answer) => (
          <span key={answer.id}>
            {' '}
            <Button
              class="answered-by"
              aria-expanded={open}
              command={action({ type: 'answers', note: note.id, on: !open })}
            >
              <StatusMark status={answer.status} />
              <SentenceWithPackText
                text={answer.speaker}
                language={language}
                sentence={answer.status === 'denial' ? strings.denies : strings.onThis}
              />
            </Button>
          </span>
        ))}
      </p>
      {note.quote && (
        <blockquote key="quote" class="quote" dir="auto" lang={note.quote.language}>
          {note.quote.text}
        </blockquote>
      )}
      {note.link && webHost(note.link) && (
        <p key="link">
          <LinkButton of={note.id} url={note.link} language={language} />
        </p>
      )}
      {open && answers.length > 0 && (
        <ul class="notes nested">
          {answers.map((answer) => (
            <NoteItem
              key={answer.id}
              note={answer}
              sources={sources}
              language={language}
              answers={[]}
              answersAbove
              state={state}
              hidden={hidden}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
