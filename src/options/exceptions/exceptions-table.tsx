import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Exception, exceptionKey } from '../../core/settings/exceptions.ts';
import { useFocusFallback } from '../../ui/components/focus-fallback.ts';
import type { Row } from '../session/exception-rows.ts';
import type { Words } from '../session/words.ts';
import { ALL_UP_TO, useVisibleRows } from './visible-rows.ts';

interface Props {
  rows: readonly Row[];
  words: Words;
  disabled: boolean;
  /** The exception to bring into sight; a new object for each time. */
  sought: { exception: Exception } | undefined;
  undo: (exception: Exception) => Promise<void>;
}

/** What was brought into sight once is not again, when the table goes and comes back. */
const brought = new WeakSet<object>();

/** The table of exceptions. Of a long one only what is in sight is in the document. */
export function ExceptionsTable({ rows, words, disabled, sought, undo }: Props) {
  const { exceptions: own, strings } = words;
  const box = useRef<HTMLDivElement>(null);
  const { from, to, before, after, offsetOf } = useVisibleRows(box, rows);
  const focusNext = useRef<number | undefined>(undefined);
  const isLong = rows.length > ALL_UP_TO;

  useLayoutEffect(() => {
    const index = sought ? rows.findIndex(({ key }) => key === exceptionKey(sought.exception)) : -1;
    if (!sought || index < 0 || !box.current || brought.has(sought)) return;
    brought.add(sought);
    if (isLong) box.current.scrollTop = offsetOf(index) - box.current.clientHeight / 2;
    box.current.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [sought]);
  useLayoutEffect(() => {
    const index = focusNext.current;
    focusNext.current = undefined;
    // The row that had the focus is gone; the next one takes it.
    if (index !== undefined && document.activeElement === document.body)
      buttonAt(box.current, index)?.focus();
  }, [rows]);
  // Of a row that was scrolled away and is no longer drawn.
  useFocusFallback(box, () => (isLong ? box.current : undefined));

  const undoAt = (index: number, exception: Exception) => {
    focusNext.current = Math.min(index, rows.length - 2);
    return undo(exception);
  };
  return (
    <div
      class="exceptions-box"
      ref={box}
      data-long={isLong}
      tabIndex={isLong ? 0 : undefined}
      {...(isLong && { role: 'region', 'aria-label': own.list })}
    >
      <table class="exceptions" aria-rowcount={rows.length + 1} aria-label={own.list}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{own.site}</th>
            <th scope="col">{own.what}</th>
            <th scope="col">
              <span class="visually-hidden">{own.actions}</span>
            </th>
          </tr>
        </thead>
        <Gap height={before} />
        <tbody>
          {rows.slice(from, to).map(({ key, exception }, place) => (
            <tr
              key={key}
              data-index={from + place}
              aria-rowindex={from + place + 2}
              data-sought={sought !== undefined && exceptionKey(sought.exception) === key}
            >
              <th scope="row">
                <bdi>{own.place(exception.pattern)}</bdi>
              </th>
              <td>{words.what(exception)}</td>
              <td>
                <button
                  type="button"
                  class="button"
                  disabled={disabled}
                  aria-label={`${strings.undo}: ${words.full(exception)}`}
                  onClick={() => undoAt(from + place, exception)}
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

const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tbody class="gap" aria-hidden="true">
      <tr style={{ blockSize: `${height}px` }} />
    </tbody>
  ) : null;

const buttonAt = (box: Element | null, index: number): HTMLElement | null | undefined =>
  box?.querySelector<HTMLElement>(`[data-index="${index}"] button`);
