import { useId, useState } from 'preact/hooks';
import type { Exception } from '../../core/settings/exceptions.ts';
import { parsePattern } from '../../core/urls/site-pattern.ts';
import type { Words } from '../session/localization.ts';

interface Props {
  words: Words;
  disabled: boolean;
  /** @returns whether it was stored */
  add: (exception: Exception) => Promise<boolean>;
}

const EXAMPLES = ['example.com', '*.example.com', 'example.com/news', 'example.com/news/*'];
/** A choice is a type, with the entity's id after a space where it is about one. */
const SITE_OFF = 'off';
const SITE_ON = 'on';

/** A form that adds one exception. */
export function AddException({ words, disabled, add }: Props) {
  const { exceptions: own, entities } = words;
  const id = useId();
  const [text, setText] = useState('');
  const [choice, setChoice] = useState(SITE_OFF);
  const [asked, setAsked] = useState(false);
  const pattern = parsePattern(text);
  const problem = 'problem' in pattern ? pattern.problem : undefined;
  const told = problem !== undefined && (text.trim() !== '' || asked) ? own.problems[problem] : undefined;
  const hint = 'problem' in pattern ? `${own.examples}: ${EXAMPLES.join(', ')}` : own.meaning(pattern);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if ('problem' in pattern) {
      document.getElementById(`${id}-field`)?.focus();
      return;
    }
    if (!(await add(exceptionFrom(pattern.text, choice)))) return;
    // The reader may have gone on typing.
    setText((now) => (now === text ? '' : now));
    setAsked(false);
  };
  return (
    <form class="add" onSubmit={submit} aria-labelledby={`${id}-heading`} noValidate>
      <h3 id={`${id}-heading`}>{own.add}</h3>
      <div class="field">
        <label for={`${id}-field`}>{own.field}</label>
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
          aria-invalid={told !== undefined}
          aria-describedby={`${id}-told`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <label class="field">
        <span>{own.choice}</span>
        <select value={choice} disabled={disabled} onChange={(event) => setChoice(event.currentTarget.value)}>
          <optgroup label={own.fewer}>
            <option value={SITE_OFF}>{own.everythingOff}</option>
            {entities.map(({ id, name }) => (
              <option key={id} value={`off ${id}`}>
                {own.hidden(name)}
              </option>
            ))}
          </optgroup>
          <optgroup label={own.more}>
            <option value={SITE_ON}>{own.everythingOn}</option>
            {entities.map(({ id, name }) => (
              <option key={id} value={`on ${id}`}>
                {own.shown(name)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <button type="submit" class="button button-main" disabled={disabled}>
        {own.addHere}
      </button>
      <p id={`${id}-told`} class="told" data-problem={told !== undefined}>
        <span aria-live="polite">{told}</span>
        {told === undefined && <span>{hint}</span>}
      </p>
    </form>
  );
}

function exceptionFrom(pattern: string, choice: string): Exception {
  const [onOff, entity] = choice.split(/ (.*)/);
  const on = onOff === SITE_ON;
  return entity === undefined || entity === ''
    ? { type: 'site', pattern, on }
    : { type: 'entity', pattern, entity, on };
}
