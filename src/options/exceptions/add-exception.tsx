import { useState } from 'preact/hooks';
import { parsePattern } from '../../core/urls/site-pattern.ts';
import { useUniqueId } from '../../ui/components/use-unique-id.ts';
import type { Localisation } from '../session/localisation.ts';
import type { SiteException } from '../session/settings-changes.ts';
import { PatternField, PatternMessage } from './pattern-field.tsx';

interface Props {
  l10n: Localisation;
  disabled: boolean;
  /** @returns whether it was stored */
  onAdd: (exception: SiteException) => Promise<boolean>;
}

/** A form that adds one exception. */
export function AddException({ l10n, disabled, onAdd }: Props) {
  const { exceptionStrings: strings, choices } = l10n;
  const id = useUniqueId();
  const [text, setText] = useState('');
  const [chosen, setChoice] = useState('off');
  const [isSubmitted, setSubmitted] = useState(false);
  // The pack of the chosen name may have been removed since.
  const isThere = choices.some(({ id }) => chosen === `off ${id}` || chosen === `on ${id}`);
  const choice = isThere || !chosen.includes(' ') ? chosen : 'off';
  const pattern = parsePattern(text);
  const field = { id: `${id}-field`, text, l10n, isSubmitted, onText: setText };

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(true);
    if ('problem' in pattern) {
      document.getElementById(`${id}-field`)?.focus();
      return;
    }
    if (!(await onAdd(exceptionFrom(pattern.text, choice)))) return;
    // Keep what the reader has typed while the exception was being stored.
    setText((current) => (current === text ? '' : current));
    setSubmitted(false);
  };
  return (
    <form class="add" onSubmit={submit} aria-labelledby={`${id}-heading`} noValidate>
      <h3 id={`${id}-heading`}>{strings.add}</h3>
      <PatternField {...field} disabled={disabled} />
      <label class="field">
        <span>{strings.choice}</span>
        <select value={choice} disabled={disabled} onChange={(event) => setChoice(event.currentTarget.value)}>
          <optgroup label={strings.fewer}>
            <option value="off">{strings.everythingOff}</option>
            {choices.map(({ id, name }) => (
              <option key={id} value={`off ${id}`}>
                {strings.hidden(name)}
              </option>
            ))}
          </optgroup>
          <optgroup label={strings.more}>
            <option value="on">{strings.everythingOn}</option>
            {choices.map(({ id, name }) => (
              <option key={id} value={`on ${id}`}>
                {strings.shown(name)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <button type="submit" class="button button-main" disabled={disabled}>
        {strings.addHere}
      </button>
      <PatternMessage {...field} />
    </form>
  );
}

/** @param choice the value of an option: `on` or `off`, for a single name followed by a space and the name's key */
function exceptionFrom(pattern: string, choice: string): SiteException {
  const [onOff, entity] = choice.split(/ (.*)/);
  const on = onOff === 'on';
  return entity === undefined ? { type: 'site', pattern, on } : { type: 'entity', pattern, entity, on };
}
