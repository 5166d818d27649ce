import { useId, useState } from 'preact/hooks';
import type { Exception } from '../../core/settings/exceptions.ts';
import { parsePattern } from '../../core/urls/site-pattern.ts';
import type { Localisation } from '../session/localisation.ts';

interface Props {
  l10n: Localisation;
  disabled: boolean;
  /** @returns whether it was stored */
  onAdd: (exception: Exception) => Promise<boolean>;
}

const EXAMPLES = ['example.com', '*.example.com', 'example.com/news', 'example.com/news/*'];

/** A form that adds one exception. */
export function AddException({ l10n, disabled, onAdd }: Props) {
  const { exceptionStrings: strings, choices } = l10n;
  const id = useId();
  const [text, setText] = useState('');
  const [choice, setChoice] = useState('off');
  const [submitted, setSubmitted] = useState(false);
  const pattern = parsePattern(text);
  const problem = 'problem' in pattern ? pattern.problem : undefined;
  const isShown = problem !== undefined && (text.trim() !== '' || submitted);
  const error = isShown ? strings.problems[problem] : undefined;
  const hint =
    'problem' in pattern ? `${strings.examples}: ${EXAMPLES.join(', ')}` : strings.meaning(pattern);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(true);
    if ('problem' in pattern) {
      document.getElementById(`${id}-field`)?.focus();
      return;
    }
    if (!(await onAdd(exceptionFrom(pattern.text, choice)))) return;
    // Keep what the reader has typed while it was stored.
    setText((current) => (current === text ? '' : current));
    setSubmitted(false);
  };
  return (
    <form class="add" onSubmit={submit} aria-labelledby={`${id}-heading`} noValidate>
      <h3 id={`${id}-heading`}>{strings.add}</h3>
      <div class="field">
        <label for={`${id}-field`}>{strings.field}</label>
        <input
          id={`${id}-field`}
          type="text"
          inputMode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          value={text}
          disabled={disabled}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-message`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
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
      <p id={`${id}-message`} class="message" data-error={error !== undefined}>
        <span aria-live="polite">{error}</span>
        {error === undefined && <span>{hint}</span>}
      </p>
    </form>
  );
}

/** @param choice the value of an option: `on` or `off`, then an entity's id after a space if it is for one entity */
function exceptionFrom(pattern: string, choice: string): Exception {
  const [onOff, entity] = choice.split(/ (.*)/);
  const on = onOff === 'on';
  return entity === undefined ? { type: 'site', pattern, on } : { type: 'entity', pattern, entity, on };
}
