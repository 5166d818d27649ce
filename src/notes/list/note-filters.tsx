import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { localised } from '../../core/packs/localised.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { StatusSchema } from '../../core/packs/pack-schema.ts';
import { StatusMark } from '../../ui/components/status-mark.tsx';
import type { Localisation } from '../session/localisation.ts';
import type { Actions } from '../session/session.ts';
import { type Filter, type Filters, filterNotes, matchesFilter, withFilter } from '../session/view-state.ts';

interface Props {
  pack: Pack;
  l10n: Localisation;
  filters: Filters;
  actions: Actions;
}

interface Option {
  value: string;
  name: string;
  mark?: ComponentChildren;
}

interface CountedOption extends Option {
  /** How many notes would pass the filters with this option. */
  count: number;
}

export function NoteFilters({ pack, l10n, filters, actions }: Props) {
  const { strings, cardStrings, language } = l10n;
  const named = (items: Pack['entities'] | Pack['topics'] | Pack['speakers']) =>
    items.map(({ id, name }) => ({ value: id, name: localised(name, language) }));
  const statuses = StatusSchema.options.map((status) => ({
    value: status,
    name: cardStrings.status[status],
    mark: <StatusMark status={status} />,
  }));
  const fieldProps = (filter: Filter, options: readonly Option[]): FieldProps => ({
    filter,
    name: strings[filter],
    allName: strings.every[filter],
    selected: filters[filter],
    options: options
      .filter(({ value }) => pack.notes.some((note) => matchesFilter(note, filter, value)))
      .map((option) => ({
        ...option,
        count: filterNotes(pack.notes, withFilter(filters, filter, option.value)).length,
      })),
    onSelect: (value) => actions.filter(filter, value),
  });
  return (
    <form class="filters" aria-label={strings.filters} onSubmit={(event) => event.preventDefault()}>
      <ChipField {...fieldProps('entity', named(pack.entities))} />
      <ChipField {...fieldProps('status', statuses)} />
      <SelectField {...fieldProps('topic', named(pack.topics))} />
      <SelectField {...fieldProps('speaker', named(pack.speakers))} />
    </form>
  );
}

interface FieldProps {
  filter: Filter;
  name: string;
  /** The name of the option that clears the filter. */
  allName: string;
  selected: string | undefined;
  options: readonly CountedOption[];
  onSelect: (value: string | undefined) => void;
}

function ChipField({ filter, name, allName, selected, options, onSelect }: FieldProps) {
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

interface ChipProps extends Partial<CountedOption> {
  filter: Filter;
  name: string;
  checked: boolean;
  onSelect: () => void;
}

function Chip({ filter, name, value, count, mark, checked, onSelect }: ChipProps) {
  const id = useId();
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
      <span id={`${id}-name`}>{name}</span>
      {count !== undefined && (
        <span id={`${id}-count`} class="chip-count">
          {count}
        </span>
      )}
    </label>
  );
}

function SelectField({ name, allName, selected, options, onSelect }: FieldProps) {
  return (
    <label class="select">
      <span>{name}</span>
      <select
        value={selected ?? ''}
        onChange={({ currentTarget }) => onSelect(currentTarget.value || undefined)}
      >
        <option value="">{allName}</option>
        {options.map(({ value, name, count }) => (
          <option key={value} value={value}>
            {name} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}
