import type { ComponentChildren } from 'preact';
import { useUniqueId } from '../../ui/components/use-unique-id.ts';

interface Option<T extends string> {
  value: T;
  name: string;
  /** A line that explains the option. */
  description?: string;
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

/** A group of radio buttons, controlled by `value`. */
export function RadioGroup<T extends string>({ legend, options, value, disabled, onChange }: Props<T>) {
  const id = useUniqueId();
  return (
    <fieldset class="radio-group" disabled={disabled}>
      <legend>{legend}</legend>
      <div class="radio-options">
        {options.map((option) => (
          <label class="radio-option" key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              aria-labelledby={`${id}-${option.value}`}
              aria-describedby={
                option.description === undefined ? undefined : `${id}-${option.value}-description`
              }
              onChange={() => onChange(option.value)}
            />
            {option.picture}
            <span class="radio-text">
              <span id={`${id}-${option.value}`}>{option.name}</span>
              {option.description !== undefined && (
                <span class="radio-description" id={`${id}-${option.value}-description`}>
                  {option.description}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
