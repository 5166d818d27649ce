import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import { useFocusFallback } from '../../ui/components/focus-fallback.ts';
import { DoneLine } from '../common/done-line.tsx';
import { Section } from '../common/section.tsx';
import { filterRows, nextEnd, type Row, rowsOf } from '../session/exception-rows.ts';
import type { Actions } from '../session/session.ts';
import type { Done, OptionsState } from '../session/state.ts';
import type { Words } from '../session/words.ts';
import { AddException } from './add-exception.tsx';
import { ExceptionsTable } from './exceptions-table.tsx';

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
  const rows = useRows(settings);
  const shown = useMemo(() => filterRows(rows, state.filter, words), [rows, state.filter, words]);
  const filtered = shown.length < rows.length;
  const canRestore = state.done?.type === 'undone' || state.done?.type === 'undone-many';
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useFocusFallback(box, () => (field.current?.disabled ? box.current?.querySelector('h2') : field.current));
  return (
    <Section name="exceptions" heading={strings.exceptions} box={box}>
      <p class="intro">{strings.exceptionsIntro}</p>
      <AddException words={words} disabled={disabled} add={actions.add} />
      <div class="exception-tools">
        <label class="field">
          <span>{own.filter}</span>
          <input
            ref={field}
            type="search"
            value={state.filter}
            aria-describedby="filter-hint"
            disabled={rows.length === 0 && state.filter === ''}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => actions.filter(event.currentTarget.value)}
          />
        </label>
        <p id="filter-hint" class="filter-hint">
          {own.filterHint}
        </p>
        <p role="status" class="count">
          {filtered ? own.countOf(shown.length, rows.length) : own.count(rows.length)}
        </p>
        <UndoShown shown={shown} filtered={filtered} words={words} disabled={disabled} actions={actions} />
      </div>
      <DoneLine
        done={state.done}
        text={state.done && doneText(state.done, words)}
        back={canRestore ? { name: strings.restore, go: actions.restore } : undefined}
      />
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
          {rows.length === 0 ? own.none : own.noMatches}
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

/** The longest that a browser's timer waits, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** The rows as of now: pauses that end go. */
function useRows(settings: Settings): readonly Row[] {
  const [now, setNow] = useState(Date.now);
  const rows = useMemo(
    () => rowsOf(settings, now),
    [settings.rules, settings.entitiesOff, settings.pausedUntil, now],
  );
  useEffect(() => {
    const end = nextEnd(rows);
    if (end === undefined) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), Math.min(end - Date.now(), LONGEST_WAIT));
    return () => clearTimeout(timer);
  }, [rows]);
  return rows;
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
    case 'saved':
    case 'imported':
    case 'reset':
    case 'settings-restored':
      return undefined;
    default:
      return assertNever(done);
  }
}
