import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { looksLikeTable } from '../../../core/packs/table/looks-like-table.ts';
import { allTableWords } from '../../../ui/strings/tables.ts';
import { FileButton } from '../../common/file-button.tsx';
import type { SectionProps } from '../../common/sections.ts';
import { useLeaveQuestion } from '../../common/use-leave-question.ts';

interface Props extends SectionProps {
  chooseButton: RefObject<HTMLButtonElement | null>;
  /** Whether something is being held over the section. */
  isDropping: boolean;
  onFiles: (files: readonly File[]) => Promise<void>;
}

/** The area that files are dropped on, with buttons to choose a file or paste its text instead. */
export function PackDropZone({ state, l10n, actions, chooseButton, isDropping, onFiles }: Props) {
  const { packStrings: strings } = l10n;
  const { offered } = state;
  const pasteButton = useRef<HTMLButtonElement>(null);
  /** The form keeps its text while it is hidden: `folded` by the reader, `aside` while its text is previewed. */
  const [pasteForm, setPasteForm] = useState<'closed' | 'open' | 'folded' | 'aside'>('closed');
  const isOpen = pasteForm === 'open' || (pasteForm === 'aside' && offered === undefined);
  const wasAdding = useRef(false);
  useLayoutEffect(() => {
    const pasted = offered?.type === 'checked' && offered.name === undefined ? offered : undefined;
    // The text stays until it is added, so that the reader can correct it.
    if (offered === undefined && wasAdding.current) setPasteForm('closed');
    else if (offered === undefined && pasteForm === 'aside') setPasteForm('open');
    else if (pasted && pasteForm === 'open') setPasteForm('aside');
    wasAdding.current = pasted?.isAdding ?? false;
  }, [offered]);
  const leavePaste = (next: 'closed' | 'folded') => {
    setPasteForm(next);
    pasteButton.current?.focus();
  };
  return (
    <div class="pack-add" data-dropping={isDropping}>
      <svg class="pack-add-icon" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <path
          d="M16 4v15m0 0-6-6m6 6 6-6M5 21v5a2 2 0 0 0 2 2h18a2 2 0 0 0 2-2v-5"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <div class="pack-add-text">
        <p class="pack-add-title">{isDropping ? strings.dropNow : strings.drop}</p>
        <p>{strings.dropHint}</p>
      </div>
      <div class="pack-add-buttons">
        <FileButton
          label={strings.choose}
          accept=".json,application/json,.csv,.tsv,.txt,text/csv,text/tab-separated-values"
          buttonRef={chooseButton}
          isMain
          onFiles={onFiles}
        />
        <button
          ref={pasteButton}
          type="button"
          class="button"
          aria-expanded={isOpen}
          onClick={() => setPasteForm(isOpen ? 'folded' : 'open')}
        >
          {strings.paste}
        </button>
      </div>
      {pasteForm !== 'closed' && (
        <PasteForm
          {...{ l10n, actions, onFiles }}
          isHidden={!isOpen}
          isFolded={pasteForm === 'folded'}
          onFold={() => leavePaste('folded')}
          onCancel={() => leavePaste('closed')}
        />
      )}
    </div>
  );
}

interface PasteProps extends Pick<Props, 'l10n' | 'actions' | 'onFiles'> {
  isHidden: boolean;
  /** Whether the reader has hidden it. */
  isFolded: boolean;
  /** Hides it, and keeps its text. */
  onFold: () => void;
  /** Closes it, and gives its text up. */
  onCancel: () => void;
}

/** A form for the text of a pack, whose field takes the focus. For a table it also asks for a title. */
function PasteForm({ l10n, actions, onFiles, isHidden, isFolded, onFold, onCancel }: PasteProps) {
  const { packStrings: strings } = l10n;
  const field = useRef<HTMLTextAreaElement>(null);
  const [hasText, setHasText] = useState(false);
  const [isTable, setIsTable] = useState(false);
  const [title, setTitle] = useState(strings.ownList);
  useLeaveQuestion(hasText);
  useLayoutEffect(() => {
    if (!isFolded) field.current?.focus();
  }, [isFolded]);
  const onText = (text: string) => {
    setHasText(text !== '');
    setIsTable(looksLikeTable(text, allTableWords));
  };
  /** Previews a copied file. The field itself would ignore it without a word, because it takes only text. */
  const onPaste = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (!clipboardData || clipboardData.files.length === 0 || clipboardData.getData('text/plain') !== '')
      return;
    event.preventDefault();
    void onFiles([...clipboardData.files]);
  };
  return (
    <form
      class="pack-paste"
      hidden={isHidden}
      onSubmit={(event) => {
        event.preventDefault();
        void actions.openPackText(field.current?.value ?? '', title);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape hides only this form, not the preview beside it.
        event.stopPropagation();
        onFold();
      }}
    >
      <label class="field">
        <span>{strings.pasteField}</span>
        <textarea
          ref={field}
          rows={6}
          onPaste={onPaste}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
          dir="ltr"
          spellcheck={false}
          autocapitalize="none"
          autocomplete="off"
        />
      </label>
      {isTable && (
        <label class="field">
          <span>{strings.listTitle}</span>
          <input
            type="text"
            value={title}
            required
            autocomplete="off"
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </label>
      )}
      <div class="pack-add-buttons">
        <button type="submit" class="button button-main">
          {strings.showPreview}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {strings.cancel}
        </button>
      </div>
    </form>
  );
}
