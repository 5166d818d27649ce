import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Option<T extends string> {
  value: T;
  name: string;
  /** A line that says what the choice means. */
  line?: string;
  /** A picture before the name. */
  picture?: ComponentChildren;
}

interface Props<T extends string> {
  legend: string;
  options: readonly Option<T>[];
  value: T;
  disabled: boolean;
  onChange: (value: T) => void;
}

/** One choice of several, all in sight. What shows is always `value`. */
export function Choices<T extends string>({ legend, options, value, disabled, onChange }: Props<T>) {
  const id = useId();
  return (
    <fieldset class="choices" disabled={disabled}>
      <legend>{legend}</legend>
      <div class="choice-list">
        {options.map(({ value: own, name, line, picture }) => (
          <label class="choice" key={own}>
            <input
              type="radio"
              name={id}
              value={own}
              checked={own === value}
              aria-labelledby={`${id}-${own}`}
              aria-describedby={line === undefined ? undefined : `${id}-${own}-line`}
              onChange={() => onChange(own)}
            />
            {picture}
            <span class="choice-text">
              <span id={`${id}-${own}`}>{name}</span>
              {line !== undefined && (
                <span class="choice-line" id={`${id}-${own}-line`}>
                  {line}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
