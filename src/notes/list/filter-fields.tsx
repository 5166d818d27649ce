import type { ComponentChildren } from 'preact';
import { useUniqueId } from '../../ui/components/use-unique-id.ts';
import type { Filter } from '../session/filters.ts';

export interface Option {
  value: string;
  name: string;
  mark?: ComponentChildren;
  /** How many notes would pass the filters with this option. */
  count: number;
  countText: string;
}

export interface FieldProps {
  filter: Filter;
  name: string;
  /** The name of the option that clears the filter. */
  allName: string;
  selected: string | undefined;
  options: readonly Option[];
  onSelect: (value: string | undefined) => void;
}

/** A filter with few values, as a row of radio buttons. */
export function ChipField({ filter, name, allName, selected, options, onSelect }: FieldProps) {
  return (
    <fieldset>
      <legend>{name}</legend>
      <div class="chips">
        <Chip
          filter={filter}
          name={allName}
          checked={selected === undefined}
          onSelect={() => onSelect(undefined)}
        />
        {options.map((option) => (
          <Chip
            key={option.value}
            filter={filter}
            {...option}
            checked={selected === option.value}
            onSelect={() => onSelect(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChipProps extends Partial<Option> {
  filter: Filter;
  name: string;
  checked: boolean;
  onSelect: () => void;
}

function Chip({ filter, name, value, count, countText, mark, checked, onSelect }: ChipProps) {
  const id = useUniqueId();
  return (
    <label class="chip" data-status={filter === 'status' ? value : undefined} data-empty={count === 0}>
      <input
        type="radio"
        name={filter}
        checked={checked}
        onChange={onSelect}
        aria-labelledby={`${id}-name`}
        aria-describedby={count === undefined ? undefined : `${id}-count`}
      />
      {mark}
      <bdi id={`${id}-name`}>{name}</bdi>
      {count !== undefined && (
        <span id={`${id}-count`} class="chip-count">
          {countText}
        </span>
      )}
    </label>
  );
}

/** A filter with more values, as a select box. */
export function SelectField({ name, allName, selected, options, onSelect }: FieldProps) {
  return (
    <label class="select">
      <span>{name}</span>
      <select
        value={selected ?? ''}
        onChange={({ currentTarget }) => onSelect(currentTarget.value || undefined)}
      >
        <option value="">{allName}</option>
        {options.map(({ value, name, countText }) => (
          <option key={value} value={value}>
            {name} ({countText})
          </option>
        ))}
      </select>
    </label>
  );
}
