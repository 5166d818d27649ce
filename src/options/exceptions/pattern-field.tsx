import { choicesForAddress } from '../../core/urls/address-choices.ts';
import { parsePattern } from '../../core/urls/site-pattern.ts';
import type { Localisation } from '../session/localisation.ts';

const EXAMPLES = ['example.com', '*.example.com', 'example.com/news', 'example.com/news/*'];

interface FieldProps {
  /** The id of the input. That of its message ends in `-message`. */
  id: string;
  text: string;
  l10n: Localisation;
  disabled: boolean;
  /** Whether the reader has tried to store it. */
  isSubmitted: boolean;
  onText: (text: string) => void;
}

/** A text field for a pattern. The form also has to render a `PatternMessage`, which describes it. */
export function PatternField({ id, text, l10n, disabled, isSubmitted, onText }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{l10n.exceptionStrings.field}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocapitalize="none"
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        value={text}
        disabled={disabled}
        aria-invalid={errorIn(text, isSubmitted) !== undefined}
        aria-describedby={`${id}-message`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

type MessageProps = Omit<FieldProps, 'disabled'>;

/** Explains what a pattern means, or what is wrong with it. For a pasted address, it offers patterns for the page and its site. */
export function PatternMessage({ id, text, l10n, isSubmitted, onText }: MessageProps) {
  const { exceptionStrings: strings } = l10n;
  const pattern = parsePattern(text);
  const error = errorIn(text, isSubmitted);
  const choices = choicesForAddress(text);
  const choose = (chosen: string) => {
    onText(chosen);
    // The focused button goes, as the text is no longer an address.
    document.getElementById(id)?.focus();
  };
  return (
    <div class="message" data-error={error !== undefined}>
      <p id={`${id}-message`}>
        <span aria-live="polite">{error && strings.problems[error]}</span>
        {error === undefined && (
          <span>
            {'problem' in pattern ? `${strings.examples}: ${EXAMPLES.join(', ')}` : strings.meaning(pattern)}
          </span>
        )}
      </p>
      {choices && (
        <p class="address-choices">
          <span>{strings.rather}</span>
          <button type="button" class="button" onClick={() => choose(choices.site)}>
            {strings.wholeSite(choices.site)}
          </button>
          <button type="button" class="button" onClick={() => choose(choices.page)}>
            {strings.thisPage(choices)}
          </button>
        </p>
      )}
    </div>
  );
}

/** What is wrong with a text. An empty text is an error only once it was submitted. */
function errorIn(text: string, isSubmitted: boolean) {
  const pattern = parsePattern(text);
  return 'problem' in pattern && (text.trim() !== '' || isSubmitted) ? pattern.problem : undefined;
}
