import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings.ts';
import { timeoutUntil } from '../../core/time/timeout-until.ts';
import { Section } from '../../ui/components/section.tsx';
import { useFocusFallback } from '../../ui/components/use-focus-fallback.ts';
import { ActionResultLine } from '../common/action-result-line.tsx';
import type { SectionProps } from '../common/sections.ts';
import {
  type ExceptionRow,
  filterRows,
  nextPauseEnd,
  rowSources,
  rowsOf,
} from '../session/exception-rows.ts';
import { isLocked } from '../session/state.ts';
import { AddException } from './add-exception.tsx';
import { ExceptionsTable } from './exceptions-table.tsx';

/** The table of all exceptions, with controls to filter, add and remove them. */
export function ExceptionsSection(props: SectionProps) {
  const { state, l10n, actions } = props;
  const { strings, exceptionStrings } = l10n;
  const disabled = isLocked(state);
  const rows = useRows(state.settings);
  const shown = useMemo(() => filterRows(rows, state.filter, l10n), [rows, state.filter, l10n]);
  const filtered = shown.length < rows.length;
  const notes = shown.filter(({ exception }) => exception.type === 'note').length;
  const section = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const hasFilter = rows.length > 0 || state.filter !== '';
  useFocusFallback(section, () => field.current ?? section.current?.querySelector('h2'));
  return (
    <Section id="exceptions" heading={strings.exceptions} sectionRef={section}>
      <p class="intro">{strings.exceptionsIntro}</p>
      <AddException l10n={l10n} disabled={disabled} onAdd={actions.addException} />
      <div class="exception-tools">
        {hasFilter && (
          <>
            <label class="field">
              <span>{exceptionStrings.filter}</span>
              <input
                ref={field}
                type="search"
                value={state.filter}
                aria-describedby="filter-hint"
                autocomplete="off"
                spellcheck={false}
                onInput={(event) => actions.filter(event.currentTarget.value)}
              />
            </label>
            <p id="filter-hint" class="filter-hint">
              {exceptionStrings.filterHint}
            </p>
          </>
        )}
        <p role="status" class={hasFilter ? 'count' : 'count visually-hidden'}>
          {filtered
            ? exceptionStrings.countOf(shown.length, rows.length)
            : exceptionStrings.count(rows.length)}
        </p>
        {shown.length > 0 && (
          <button
            type="button"
            class="button"
            disabled={disabled || state.progress !== undefined}
            onClick={() => actions.removeExceptions(shown.map(({ exception }) => exception))}
          >
            {(filtered ? exceptionStrings.undoShown : exceptionStrings.undoAll)(shown.length, notes)}
          </button>
        )}
      </div>
      <ActionResultLine section="exceptions" {...props} />
      {shown.length > 0 ? (
        <ExceptionsTable
          rows={shown}
          l10n={l10n}
          disabled={disabled}
          scrollTarget={state.scrollTarget}
          onRemove={actions.removeException}
          onEdit={actions.editException}
        />
      ) : (
        <p class="nothing">
          {rows.length === 0 ? exceptionStrings.none : exceptionStrings.noMatches}
          {rows.length > 0 && (
            <button type="button" class="button" onClick={() => actions.filter('')}>
              {exceptionStrings.showAll}
            </button>
          )}
        </p>
      )}
    </Section>
  );
}

/** The rows of the exceptions in force now. Updates when a pause ends. */
function useRows(settings: Settings): readonly ExceptionRow[] {
  const [now, setNow] = useState(Date.now);
  const rows = useMemo(() => rowsOf(settings, now), [...rowSources(settings), now]);
  useEffect(() => {
    const end = nextPauseEnd(rows);
    if (end === undefined) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), timeoutUntil(end));
    return () => clearTimeout(timer);
  }, [rows]);
  return rows;
}
