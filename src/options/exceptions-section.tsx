import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';
import { AddException } from './add-exception.tsx';
import { ExceptionsTable } from './exceptions-table.tsx';
import { filterRows, type Row, rowsOf } from './rows.ts';
import { Section } from './section.tsx';
import type { Actions } from './session.ts';
import type { Done, OptionsState } from './state.ts';
import type { Words } from './words.ts';

interface Props {
  state: OptionsState;
  settings: Settings;
  words: Words;
  actions: Actions;
  disabled: boolean;
}

/** One table of all exceptions, to look through, to take back, and to add to. */
export function ExceptionsSection({ state, settings, words, actions, disabled }: Props) {
  const { strings, exceptions: own } = words;
  const rows = useMemo(
    () => rowsOf(settings, Date.now()),
    [settings.rules, settings.entitiesOff, settings.pausedUntil],
  );
  const shown = useMemo(() => filterRows(rows, state.filter, words), [rows, state.filter, words]);
  const filtered = shown.length < rows.length;
  return (
    <Section name="exceptions" heading={strings.exceptions}>
      <p class="intro">{strings.exceptionsIntro}</p>
      <AddException words={words} disabled={disabled} add={actions.add} />
      <div class="exception-tools">
        <label class="field">
          <span>{own.filter}</span>
          <input
            type="search"
            value={state.filter}
            placeholder={own.filterHint}
            disabled={rows.length === 0 && state.filter === ''}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => actions.filter(event.currentTarget.value)}
          />
        </label>
        <p role="status" class="count">
          {filtered ? own.countOf(shown.length, rows.length) : own.count(rows.length)}
        </p>
        <UndoShown shown={shown} filtered={filtered} words={words} disabled={disabled} actions={actions} />
      </div>
      <DoneLine done={state.done} words={words} restore={actions.restore} />
      {shown.length > 0 ? (
        <ExceptionsTable
          rows={shown}
          words={words}
          disabled={disabled}
          sought={state.sought}
          undo={actions.undo}
        />
      ) : (
        <p class="nothing">
          {rows.length === 0 ? own.none : own.nothingFits}
          {rows.length > 0 && (
            <button type="button" class="button" onClick={() => actions.filter('')}>
              {own.showAll}
            </button>
          )}
        </p>
      )}
    </Section>
  );
}

interface UndoShownProps {
  shown: readonly Row[];
  filtered: boolean;
  words: Words;
  disabled: boolean;
  actions: Actions;
}

function UndoShown({ shown, filtered, words, disabled, actions }: UndoShownProps) {
  const { exceptions: own } = words;
  if (shown.length === 0) return null;
  return (
    <button
      type="button"
      class="button"
      disabled={disabled}
      onClick={() => actions.undoMany(shown.map(({ exception }) => exception))}
    >
      {filtered ? own.undoShown(shown.length) : own.undoAll(shown.length)}
    </button>
  );
}

/** What was done last to exceptions. The way back takes the focus where the button that had it is gone. */
function DoneLine({ done, words, restore }: { done: Done | undefined; words: Words; restore: () => void }) {
  const text = done && doneText(done, words);
  const canRestore = done?.type === 'undone' || done?.type === 'undone-many';
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) back.current?.focus();
  }, [done]);
  return (
    <div class="done" aria-live="polite">
      {text !== undefined && (
        <p>
          <span>{text}</span>
          {canRestore && (
            <button type="button" class="button" ref={back} onClick={restore}>
              {words.strings.restore}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function doneText(done: Done, { exceptions: own, full }: Words): string | undefined {
  switch (done.type) {
    case 'added':
      return own.added(full(done.exception));
    case 'undone':
      return own.undone(full(done.exception));
    case 'undone-many':
      return own.undoneMany(done.count);
    case 'exceptions-restored':
      return own.restored;
    default:
      return undefined;
  }
}
