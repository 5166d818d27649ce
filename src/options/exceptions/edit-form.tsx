import { useEffect, useState } from 'preact/hooks';
import { parsePattern } from '../../core/urls/site-pattern.ts';
import type { Localisation } from '../session/localisation.ts';
import type { SiteException } from '../session/settings-changes.ts';
import { PatternField, PatternMessage } from './pattern-field.tsx';

interface Props {
  exception: SiteException;
  l10n: Localisation;
  disabled: boolean;
  /** Called with the new pattern. */
  onSave: (pattern: string) => void;
  onCancel: () => void;
}

/** Of the field; only one form is open at a time. Not by `useId`, which gives a form that opens later the id of another element. */
const id = 'edited-pattern';

/** The form in a row of the table that gives an exception another pattern. */
export function EditForm({ exception, l10n, disabled, onSave, onCancel }: Props) {
  const { exceptionStrings: strings, packStrings } = l10n;
  const [text, setText] = useState(exception.pattern);
  const [isSubmitted, setSubmitted] = useState(false);
  useEffect(() => {
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement) field.select();
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(true);
    const pattern = parsePattern(text);
    if ('problem' in pattern) document.getElementById(id)?.focus();
    else onSave(pattern.text);
  };
  const field = { id, text, l10n, isSubmitted, onText: setText };
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
