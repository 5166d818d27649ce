import type { Exception } from '../../core/settings/exceptions.ts';
import { ALL_SITES } from '../../core/settings/settings.ts';
import { onSingleClick } from '../../ui/components/on-single-click.ts';
import type { Localisation } from '../session/localisation.ts';
import type { SiteException } from '../session/settings-changes.ts';
import { EditException, type PatternDraft } from './edit-exception.tsx';
import type { TableLine } from './group-lines.ts';

interface Props {
  line: TableLine;
  l10n: Localisation;
  disabled: boolean;
  /** The state of the form that edits the exception; `undefined` while it is closed. */
  draft: PatternDraft | undefined;
  /** Opens the form, and gets its state after every change. */
  onDraft: (draft: PatternDraft) => void;
  onSave: (exception: SiteException, pattern: string) => void;
  onCancel: () => void;
  onRemove: (exception: Exception) => void;
}

/** The cells of a line of the table. */
export function LineCells({ line, l10n, disabled, draft, onDraft, onSave, onCancel, onRemove }: Props) {
  const { exceptionStrings, strings } = l10n;
  if (line.type === 'group')
    return (
      <th scope="rowgroup" colSpan={3}>
        <bdi>{exceptionStrings.place(line.host)}</bdi>{' '}
        <span class="group-count">{exceptionStrings.count(line.count)}</span>
      </th>
    );
  const { exception } = line.row;
  const made = 'made' in exception ? exception.made : undefined;
  if (draft && isForSite(exception))
    return (
      <td colSpan={3}>
        <EditException
          exception={exception}
          draft={draft}
          l10n={l10n}
          disabled={disabled}
          onDraft={onDraft}
          onSave={(pattern) => onSave(exception, pattern)}
          onCancel={onCancel}
        />
      </td>
    );
  return (
    <>
      <th scope="row">
        <bdi>{exceptionStrings.place(exception.pattern)}</bdi>
      </th>
      <td>
        {l10n.effectOf(exception)}
        {made !== undefined && <span class="made">{l10n.madeOn(made)}</span>}
      </td>
      <td>
        {isForSite(exception) && (
          <button
            type="button"
            class="button"
            disabled={disabled}
            aria-label={`${exceptionStrings.edit}: ${l10n.describe(exception)}`}
            onClick={() => onDraft({ text: exception.pattern, isSubmitted: false, isNew: true })}
          >
            {exceptionStrings.edit}
          </button>
        )}
        <button
          type="button"
          class="button"
          disabled={disabled}
          aria-label={`${strings.undo}: ${l10n.describe(exception)}`}
          onClick={onSingleClick(() => onRemove(exception))}
        >
          {strings.undo}
        </button>
      </td>
    </>
  );
}

/** Whether an exception has a pattern to edit. One that applies everywhere has none. */
const isForSite = (exception: Exception): exception is SiteException => exception.pattern !== ALL_SITES;
