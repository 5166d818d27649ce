import { useState } from 'preact/hooks';
import { useUniqueId } from '../../ui/components/use-unique-id.ts';
import { suggest, valueOfName } from '../session/suggest.ts';
import type { FieldProps } from './filter-fields.tsx';

/** A filter with too many values for a list: the reader types part of a name and chooses among suggestions. */
export function SuggestField({ name, allName, selected, options, onSelect }: FieldProps) {
  const id = useUniqueId();
  /** The text in the field while it has the focus. */
  const [typed, setTyped] = useState<string>();
  const selectedName = options.find(({ value }) => value === selected)?.name ?? '';
  const suggestions = typed === undefined ? [] : suggest(options, typed);
  const onInput = (text: string) => {
    setTyped(text);
    const exact = valueOfName(options, text);
    if (exact !== undefined || text.trim() === '') onSelect(exact);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const [first] = suggestions;
    // A name that fits exactly has been selected already.
    if (key !== 'Enter' || !first || typed === undefined || typed.trim() === '') return;
    const value = valueOfName(options, typed) ?? first.value;
    setTyped(options.find((option) => option.value === value)?.name);
    onSelect(value);
  };
  return (
    <label class="select">
      <span>{name}</span>
      <input
        list={id}
        value={typed ?? selectedName}
        placeholder={allName}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        onKeyDown={onKeyDown}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onFocus={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => setTyped(undefined)}
      />
      <datalist id={id}>
        {suggestions.map(({ value, name, countText }) => (
          <option key={value} value={name}>
            {countText}
          </option>
        ))}
      </datalist>
    </label>
  );
}
