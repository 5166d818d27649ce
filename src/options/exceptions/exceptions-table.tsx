import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Exception, exceptionKey } from '../../core/settings/exceptions.ts';
import { useFocusFallback } from '../../ui/components/use-focus-fallback.ts';
import { MAX_UNVIRTUALISED_ROWS, useVirtualRows } from '../common/use-virtual-rows.ts';
import type { ExceptionRow } from '../session/exception-rows.ts';
import type { Localisation } from '../session/localisation.ts';
import type { SiteException } from '../session/settings-changes.ts';
import type { OptionsState } from '../session/state.ts';
import type { PatternDraft } from './edit-exception.tsx';
import { groupLines, keyOfNeighbour, linesBySite } from './group-lines.ts';
import { LineCells } from './table-line.tsx';

interface Props {
  rows: readonly ExceptionRow[];
  l10n: Localisation;
  disabled: boolean;
  scrollTarget: OptionsState['scrollTarget'];
  onRemove: (exception: Exception) => Promise<void>;
  /** @returns whether it was stored */
  onEdit: (exception: SiteException, pattern: string) => Promise<boolean>;
}

/** The targets that the table has scrolled to, so that it does not scroll to them again after it was unmounted. */
const reached = new WeakSet<object>();

/** The table of exceptions. A long table is virtualised: only the visible rows are in the document. */
export function ExceptionsTable({ rows, l10n, disabled, scrollTarget, onRemove, onEdit }: Props) {
  const { exceptionStrings } = l10n;
  const lines = useMemo(() => groupLines(rows), [rows]);
  const box = useRef<HTMLDivElement>(null);
  const { from, to, before, after, measure, scrollTo } = useVirtualRows(box, lines);
  /** The key of the row whose form is open, and the form's state. */
  const [edited, setEdited] = useState<{ key: string; draft: PatternDraft }>();
  /** The key of the row whose form was closed last. */
  const left = useRef<string | undefined>(undefined);
  /** The key of the row that takes the focus from a row that was removed. */
  const next = useRef<string | undefined>(undefined);
  const isLong = lines.length > MAX_UNVIRTUALISED_ROWS;
  const targetKey = scrollTarget && exceptionKey(scrollTarget.exception);

  useLayoutEffect(() => {
    const index = lines.findIndex(({ key }) => key === targetKey);
    if (!scrollTarget || index < 0 || !box.current || reached.has(scrollTarget)) return;
    reached.add(scrollTarget);
    if (isLong) scrollTo(index);
    box.current.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [scrollTarget]);
  /** Finds the row that is to get the focus, and clears the key. @returns `undefined` where the row is not rendered */
  const takeRow = (wanted: { current: string | undefined }) => {
    const index = lines.findIndex(({ key }) => key === wanted.current);
    wanted.current = undefined;
    return box.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  };
  useLayoutEffect(() => {
    const neighbour = takeRow(next);
    if (document.activeElement !== document.body) return;
    // The focused row was removed, or its pattern was changed.
    const button =
      neighbour?.querySelector<HTMLElement>('button:last-of-type') ?? takeRow(left)?.querySelector('button');
    button?.focus();
  }, [rows]);
  // When the form of a row was closed, or the focused row was scrolled out of view and is no longer rendered.
  useFocusFallback(box, () => takeRow(left)?.querySelector('button') ?? (isLong ? box.current : undefined));

  const remove = (index: number, exception: Exception) => {
    next.current = keyOfNeighbour(lines, index);
    return onRemove(exception);
  };
  /** Closes the form. @param key the key of the row that gets the focus */
  const leave = (key: string) => {
    left.current = key;
    setEdited(undefined);
  };
  const save = async (exception: SiteException, pattern: string) => {
    const key = exceptionKey({ ...exception, pattern });
    if (pattern === exception.pattern) return leave(key);
    // The change shows at once: this row goes, and the row of the new pattern comes.
    left.current = key;
    const isStored = await onEdit(exception, pattern);
    // The reader may have opened the form of another row meanwhile.
    if (isStored) setEdited((now) => (now?.key === exceptionKey(exception) ? undefined : now));
  };
  return (
    <div
      class="exceptions-box"
      ref={box}
      data-long={isLong}
      tabIndex={isLong ? 0 : undefined}
      {...(isLong && { role: 'region', 'aria-label': exceptionStrings.list })}
    >
      <table class="exceptions" aria-rowcount={lines.length + 1} aria-label={exceptionStrings.list}>
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
        {linesBySite(lines.slice(from, to)).map(({ host, lines: ofSite, start }) => (
          <tbody key={host}>
            {ofSite.map((line, offset) => {
              const index = from + start + offset;
              return (
                <tr
                  key={line.key}
                  ref={measure}
                  data-index={index}
                  aria-rowindex={index + 2}
                  class={line.type === 'group' ? 'group' : line.isInGroup ? 'in-group' : undefined}
                  data-target={line.key === targetKey}
                >
                  <LineCells
                    line={line}
                    l10n={l10n}
                    disabled={disabled}
                    draft={line.key === edited?.key ? edited.draft : undefined}
                    onDraft={(draft) => setEdited({ key: line.key, draft })}
                    onSave={save}
                    onCancel={() => leave(line.key)}
                    onRemove={(exception) => remove(index, exception)}
                  />
                </tr>
              );
            })}
          </tbody>
        ))}
        <Gap height={after} />
      </table>
    </div>
  );
}

/** Stands for rows that are not rendered. @param height in pixels */
const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tbody class="gap" aria-hidden="true">
      <tr style={{ blockSize: `${height}px` }} />
    </tbody>
  ) : null;
