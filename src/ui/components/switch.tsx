import { useUniqueId } from './use-unique-id.ts';

interface InputProps {
  id?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
  'aria-label'?: string | undefined;
  'aria-labelledby'?: string | undefined;
  'aria-describedby'?: string | undefined;
}

/** A switch without a label, which the caller has to connect. It always shows `checked`, whatever was clicked. */
export function SwitchInput({ onChange, ...attributes }: InputProps) {
  return (
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox has its own state, and ARIA forbids `aria-checked` on it
      role="switch"
      class="switch-input"
      onChange={(event) => onChange(event.currentTarget.checked)}
      {...attributes}
    />
  );
}

interface RowProps {
  /** The whole accessible name. */
  name: string;
  /** The visible part of the name, where the rest of it is shown next to the row. */
  visibleName?: string | undefined;
  /** Text below the name, and its accessible description. */
  description?: string | undefined;
  checked: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** A row with a name and a switch. A click anywhere in the row toggles it. */
export function SwitchRow({ name, visibleName, description, ...input }: RowProps) {
  const id = useUniqueId();
  return (
    <label class="switch-row" for={id}>
      <span class="switch-text">
        <span id={`${id}-name`}>{visibleName ?? name}</span>
        {description !== undefined && (
          <span id={`${id}-description`} class="switch-description">
            {description}
          </span>
        )}
      </span>
      {/* The label contains the description, which must not be part of the accessible name. */}
      <SwitchInput
        {...input}
        id={id}
        aria-label={visibleName === undefined ? undefined : name}
        aria-labelledby={visibleName === undefined ? `${id}-name` : undefined}
        aria-describedby={description === undefined ? undefined : `${id}-description`}
      />
    </label>
  );
}
