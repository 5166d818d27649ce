import { useLayoutEffect } from 'preact/hooks';
import { parsePattern } from '../../core/urls/site-pattern.ts';
import type { Localisation } from '../session/localisation.ts';
import type { SiteException } from '../session/settings-changes.ts';
import { PatternField, PatternMessage } from './pattern-field.tsx';

/** The state of the form. It is kept outside, because a long table unmounts rows that are scrolled out of view. */
export interface PatternDraft {
  text: string;
  /** Whether the reader has tried to store it. */
  isSubmitted: boolean;
  /** Whether the form has just been opened, so that its field takes the focus. */
  isNew: boolean;
}

interface Props {
  exception: SiteException;
  draft: PatternDraft;
  l10n: Localisation;
  disabled: boolean;
  onDraft: (draft: PatternDraft) => void;
  /** Called with the new pattern. */
  onSave: (pattern: string) => void;
  onCancel: () => void;
}

/** The id of the field. A constant is enough, because only one form is open at a time. */
const id = 'edited-pattern';

/** A form in the row of an exception, to change its pattern. */
export function EditException({ exception, draft, l10n, disabled, onDraft, onSave, onCancel }: Props) {
  const { exceptionStrings: strings, packStrings } = l10n;
  const { text, isSubmitted } = draft;
  // In a layout effect, before the form is painted, so that typing at once replaces the selected pattern.
  useLayoutEffect(() => {
    const field = document.getElementById(id);
    if (draft.isNew && field instanceof HTMLInputElement) field.select();
    if (draft.isNew) onDraft({ ...draft, isNew: false });
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onDraft({ ...draft, isSubmitted: true });
    const pattern = parsePattern(text);
    if ('problem' in pattern) document.getElementById(id)?.focus();
    else onSave(pattern.text);
  };
  const field = {
    id,
    text,
    l10n,
    isSubmitted,
    onText: (changed: string) => onDraft({ ...draft, text: changed }),
  };
  return (
    <form
      class="edit"
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      aria-label={`${strings.edit}: ${l10n.describe(exception)}`}
      noValidate
    >
      <PatternField {...field} disabled={disabled} />
      <span class="edit-effect">{l10n.effectOf(exception)}</span>
      <button type="submit" class="button button-main" disabled={disabled}>
        {strings.save}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {packStrings.cancel}
      </button>
      <PatternMessage {...field} />
    </form>
  );
}
