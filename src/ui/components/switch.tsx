import { useState } from 'preact/hooks';

interface InputProps {
  id?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
  'aria-labelledby'?: string;
  'aria-describedby'?: string | undefined;
}

/** A switch without its name, which its caller has to tie to it. What shows is always `checked`. */
export function SwitchInput({ onChange, ...attributes }: InputProps) {
  return (
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state; ARIA forbids to say it twice
      role="switch"
      class="switch-input"
      onChange={(event) => onChange(event.currentTarget.checked)}
      {...attributes}
    />
  );
}

interface RowProps {
  /** The accessible name, all of it. */
  name: string;
  /** A line below the name, read out after it. */
  description?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

let rows = 0;

/** A row with a name and a switch; a click anywhere in it switches. */
export function SwitchRow({ name, description, ...input }: RowProps) {
  // Not `useId`: with each `render` from the root it counts anew, and rows that come later get ids of others.
  const [id] = useState(() => `switch-${rows++}`);
  return (
    <label class="switch-row" for={id}>
      <span class="switch-text">
        <span id={`${id}-name`}>{name}</span>
        {description !== undefined && (
          <span id={`${id}-description`} class="switch-description">
            {description}
          </span>
        )}
      </span>
      {/* Without these, the description would be part of the name. */}
      <SwitchInput
        {...input}
        id={id}
        aria-labelledby={`${id}-name`}
        aria-describedby={description === undefined ? undefined : `${id}-description`}
      />
    </label>
  );
}
