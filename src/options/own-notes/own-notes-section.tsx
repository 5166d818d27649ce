import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { OWN_PACK_ID } from '../../core/packs/schema/own-pack-id.ts';
import { Notice } from '../../ui/components/notice.tsx';
import { Section } from '../../ui/components/section.tsx';
import { useFocusFallback } from '../../ui/components/use-focus-fallback.ts';
import { ActionResultLine } from '../common/action-result-line.tsx';
import type { SectionProps } from '../common/sections.ts';
import { OwnNoteForm } from './own-note-form.tsx';
import { OwnNoteList } from './own-note-list.tsx';

/** The notes that the reader has written, and the form for another one. */
export function OwnNotesSection(props: SectionProps) {
  const { state, l10n, actions } = props;
  const { ownNoteStrings: strings, strings: optionsStrings, packStrings } = l10n;
  const { noteForm, missingNote, ownNotes, packs, lastResult } = state;
  const section = useRef<HTMLElement>(null);
  /** The note whose form was open last. */
  const edited = useRef<string | undefined>(undefined);
  if (noteForm) edited.current = noteForm.id;
  useFocusFallback(section, () => {
    const find = (selector: string) => section.current?.querySelector<HTMLElement>(selector);
    if (lastResult?.type === 'note-removed') return find('.result-line button');
    if (noteForm) return find('form textarea');
    // Back to where the reader was in the list, unless the search no longer finds that note.
    const note = lastResult?.type === 'note-saved' ? undefined : edited.current;
    const edit = note === undefined ? null : find(`[data-note="${CSS.escape(note)}"] button`);
    return edit ?? find('.own-notes-write button');
  });
  const isMissing =
    missingNote !== undefined && Array.isArray(ownNotes) && !ownNotes.some(({ id }) => id === missingNote);
  const hasNotes = packs?.some(({ id }) => id === OWN_PACK_ID) ?? false;
  useEffect(() => {
    // Every time the packs are listed: another window may have changed the notes.
    if (hasNotes) void actions.readOwnNotes();
  }, [packs]);
  return (
    <Section id="ownNotes" heading={optionsStrings.ownNotes} sectionRef={section}>
      <p class="intro">{strings.intro}</p>
      {isMissing && <MissingNote key={missingNote} {...strings.gone} />}
      {noteForm && <OwnNoteForm key={noteForm.key} form={noteForm} l10n={l10n} actions={actions} />}
      {!noteForm && (
        <p class="own-notes-write">
          <button type="button" class="button button-main" onClick={() => actions.newNote()}>
            {strings.write}
          </button>
        </p>
      )}
      <ActionResultLine section="ownNotes" {...props} />
      {hasNotes && ownNotes === 'unreadable' && (
        <Notice {...strings.unreadable} tone="problem">
          <button type="button" class="button" onClick={() => void actions.readOwnNotes()}>
            {packStrings.retry}
          </button>
        </Notice>
      )}
      {hasNotes && Array.isArray(ownNotes) && <OwnNoteList notes={ownNotes} l10n={l10n} actions={actions} />}
    </Section>
  );
}

/** Says that a note is not there that the reader wanted to change. It takes the focus, because the reader has come for it. */
function MissingNote(texts: { title: string; text: string }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <div class="own-notes-gone" tabIndex={-1} ref={box}>
      <Notice {...texts} tone="info" />
    </div>
  );
}
