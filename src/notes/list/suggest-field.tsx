import { useState } from 'preact/hooks';
import { useUniqueId } from '../../ui/components/use-unique-id.ts';
import { suggest } from '../session/suggest.ts';
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
    const exact = options.find(({ name }) => name === text);
    if (exact || text === '') onSelect(exact?.value);
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
