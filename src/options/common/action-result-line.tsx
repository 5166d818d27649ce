import { useLayoutEffect, useRef } from 'preact/hooks';
import { assertNever } from '../../core/shared/assert-never.ts';
import { isFocusLost, useFocusFallback } from '../../ui/components/use-focus-fallback.ts';
import type { Localisation } from '../session/localisation.ts';
import type { ActionResult } from '../session/state.ts';
import type { SectionId, SectionProps } from './sections.ts';

/** Confirms the last action, if it belongs to `section`. The undo button takes the focus if the pressed button is gone. */
export function ActionResultLine({ section, state, l10n, actions }: SectionProps & { section: SectionId }) {
  const { lastResult } = state;
  const message = lastResult && messageFor(lastResult, l10n);
  const line = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useFocusFallback(line, () => button.current ?? line.current?.querySelector('p'));
  useLayoutEffect(() => {
    if (isFocusLost()) button.current?.focus();
    // What comes back may push the line out of sight.
    if (line.current?.contains(document.activeElement)) line.current.scrollIntoView({ block: 'nearest' });
  }, [lastResult]);
  return (
    <div class="result-line" aria-live="polite" ref={line}>
      {message?.section === section && (
        <p tabIndex={-1}>
          <span>{message.text}</span>
          {message.undo !== undefined && (
            <button type="button" class="button" ref={button} onClick={actions.undoLast}>
              {message.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

interface Message {
  section: SectionId;
  text: string;
  /** The label of the undo button, where the action can be undone. */
  undo?: string;
}

function messageFor(result: ActionResult, l10n: Localisation): Message {
  const { strings, exceptionStrings, fileStrings, packStrings, ownNoteStrings, describe, inText } = l10n;
  switch (result.type) {
    case 'added':
      return { section: 'exceptions', text: exceptionStrings.added(describe(result.exception)) };
    case 'edited': {
      const text = exceptionStrings.edited(describe(result.exception));
      return { section: 'exceptions', text, undo: strings.undo };
    }
    case 'removed': {
      const text = exceptionStrings.undone(describe(result.exception));
      return { section: 'exceptions', text, undo: strings.restore };
    }
    case 'removed-many': {
      const text = exceptionStrings.undoneMany(result.count);
      return { section: 'exceptions', text, undo: strings.restore };
    }
    case 'exceptions-restored':
      return { section: 'exceptions', text: exceptionStrings.restored };
    case 'saved':
      return { section: 'backup', text: fileStrings.saved(result.name) };
    case 'imported':
      return { section: 'backup', text: fileStrings.imported(result.name), undo: strings.undo };
    case 'reset':
      return { section: 'backup', text: strings.resetDone, undo: strings.undo };
    case 'settings-restored':
      return { section: 'backup', text: strings.restored };
    case 'pack-added':
    case 'pack-updated': {
      const say = result.type === 'pack-added' ? packStrings.packAdded : packStrings.packUpdated;
      const text = say(inText(result.title));
      return { section: 'packs', text, ...(result.canUndo && { undo: strings.undo }) };
    }
    case 'pack-removed': {
      const text = packStrings.packRemoved(inText(result.title));
      return { section: 'packs', text, ...(result.canUndo && { undo: strings.restore }) };
    }
    case 'pack-left':
      return { section: result.section, text: packStrings.packLeft(inText(result.title)) };
    case 'pack-saved':
      return { section: 'packs', text: fileStrings.saved(result.name) };
    case 'note-saved': {
      const say = result.isNew ? ownNoteStrings.added : ownNoteStrings.changed;
      return { section: 'ownNotes', text: say(inText({ und: result.name })), undo: strings.undo };
    }
    case 'note-removed': {
      const text = ownNoteStrings.removed(inText({ und: result.name }));
      return { section: 'ownNotes', text, undo: strings.restore };
    }
    case 'notes-restored':
      return { section: 'ownNotes', text: strings.restored };
    case 'packs-restored':
      return { section: 'packs', text: strings.restored };
    default:
      return assertNever(result);
  }
}
