import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Exception, exceptionKey } from '../../core/settings/exceptions.ts';
import { useFocusFallback } from '../../ui/components/use-focus-fallback.ts';
import type { ExceptionRow } from '../session/exception-rows.ts';
import type { Localisation } from '../session/localisation.ts';
import type { OptionsState } from '../session/state.ts';
import { MAX_UNVIRTUALISED_ROWS, useVirtualRows } from './use-virtual-rows.ts';

interface Props {
  rows: readonly ExceptionRow[];
  l10n: Localisation;
  disabled: boolean;
  scrollTarget: OptionsState['scrollTarget'];
  onRemove: (exception: Exception) => Promise<void>;
}

/** The targets that the table has scrolled to, so that it does not scroll again when it is mounted anew. */
const reached = new WeakSet<object>();

/** The table of exceptions. A long table is virtualised: only the visible rows are in the document. */
export function ExceptionsTable({ rows, l10n, disabled, scrollTarget, onRemove }: Props) {
  const { exceptionStrings, strings } = l10n;
  const box = useRef<HTMLDivElement>(null);
  const { from, to, before, after, offsetOf } = useVirtualRows(box, rows);
  const indexToFocus = useRef<number | undefined>(undefined);
  const isLong = rows.length > MAX_UNVIRTUALISED_ROWS;
  const targetKey = scrollTarget && exceptionKey(scrollTarget.exception);

  useLayoutEffect(() => {
    const index = rows.findIndex(({ key }) => key === targetKey);
    if (!scrollTarget || index < 0 || !box.current || reached.has(scrollTarget)) return;
    reached.add(scrollTarget);
    if (isLong) box.current.scrollTop = offsetOf(index) - box.current.clientHeight / 2;
    box.current.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [scrollTarget]);
  useLayoutEffect(() => {
    const index = indexToFocus.current;
    indexToFocus.current = undefined;
    // The focused row was removed. The row that takes its place gets the focus.
    if (index !== undefined && document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>(`[data-index="${index}"] button`)?.focus();
  }, [rows]);
  // When the focused row was scrolled out of view and is no longer rendered.
  useFocusFallback(box, () => (isLong ? box.current : undefined));

  const remove = (index: number, exception: Exception) => {
    indexToFocus.current = Math.min(index, rows.length - 2);
    return onRemove(exception);
  };
  return (
    <div
      class="exceptions-box"
      ref={box}
      data-long={isLong}
      tabIndex={isLong ? 0 : undefined}
      {...(isLong && { role: 'region', 'aria-label': exceptionStrings.list })}
    >
      <table class="exceptions" aria-rowcount={rows.length + 1} aria-label={exceptionStrings.list}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{exceptionStrings.site}</th>
            <th scope="col">{exceptionStrings.what}</th>
            <th scope="col">
              <span class="visually-hidden">{exceptionStrings.actions}</span>
            </th>
          </tr>
        </thead>
        <Gap height={before} />
        <tbody>
          {rows.slice(from, to).map(({ key, exception }, offset) => (
            <tr
              key={key}
              data-index={from + offset}
              aria-rowindex={from + offset + 2}
              data-target={key === targetKey}
            >
              <th scope="row">
                <bdi>{exceptionStrings.place(exception.pattern)}</bdi>
              </th>
              <td>{l10n.effectOf(exception)}</td>
              <td>
                <button
                  type="button"
                  class="button"
                  disabled={disabled}
                  aria-label={`${strings.undo}: ${l10n.describe(exception)}`}
                  onClick={() => remove(from + offset, exception)}
                >
                  {strings.undo}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
        <Gap height={after} />
      </table>
    </div>
  );
}

/** Takes the room of rows that are not rendered; `height` in pixels. */
const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tbody class="gap" aria-hidden="true">
      <tr style={{ blockSize: `${height}px` }} />
    </tbody>
  ) : null;
