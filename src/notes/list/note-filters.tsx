import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { localised } from '../../core/packs/localised.ts';
import { type Pack, StatusSchema } from '../../core/packs/pack-schema.ts';
import { StatusMark } from '../../ui/components/status-mark.tsx';
import type { Actions } from '../session/session.ts';
import { type Filter, type Filters, notesFor, passes, withFilter } from '../session/view.ts';
import type { Words } from '../session/words.ts';

interface Props {
  pack: Pack;
  words: Words;
  filters: Filters;
  actions: Actions;
}

interface Choice {
  value: string;
  name: string;
  count: number;
  mark?: ComponentChildren;
}

/** Narrows the notes down. Each choice says how many notes it would leave. */
export function NoteFilters({ pack, words, filters, actions }: Props) {
  const { strings, shared, language } = words;
  const countOf = (filter: Filter, value: string) =>
    notesFor(pack.notes, withFilter(filters, filter, value)).length;
  const choices = (filter: Filter, items: readonly { value: string; name: string }[]): readonly Choice[] =>
    items
      .filter(({ value }) => pack.notes.some((note) => passes(note, filter, value)))
      .map((item) => ({ ...item, count: countOf(filter, item.value) }));
  const named = (items: Pack['entities'] | Pack['topics'] | Pack['speakers']) =>
    items.map(({ id, name }) => ({ value: id, name: localised(name, language) }));
  const statuses = StatusSchema.options.map((status) => ({
    value: status,
    name: shared.status[status],
    mark: <StatusMark status={status} />,
  }));
  const field = (filter: Filter, items: readonly { value: string; name: string }[]) => ({
    filter,
    name: strings[filter],
    every: strings.every[filter],
    chosen: filters[filter],
    choices: choices(filter, items),
    onChoose: (value: string | undefined) => actions.filter(filter, value),
  });
  return (
    <form class="filters" aria-label={strings.filters} onSubmit={(event) => event.preventDefault()}>
      <ChipField {...field('entity', named(pack.entities))} />
      <ChipField {...field('status', statuses)} />
      <SelectField {...field('topic', named(pack.topics))} />
      <SelectField {...field('speaker', named(pack.speakers))} />
    </form>
  );
}

interface FieldProps {
  filter: Filter;
  name: string;
  /** The choice that filters nothing out. */
  every: string;
  chosen: string | undefined;
  choices: readonly Choice[];
  onChoose: (value: string | undefined) => void;
}

function ChipField({ filter, name, every, chosen, choices, onChoose }: FieldProps) {
  return (
    <fieldset>
      <legend>{name}</legend>
      <div class="chips">
        <Chip
          filter={filter}
          name={every}
          checked={chosen === undefined}
          onChoose={() => onChoose(undefined)}
        />
        {choices.map((choice) => (
          <Chip
            key={choice.value}
            filter={filter}
            {...choice}
            checked={chosen === choice.value}
            onChoose={() => onChoose(choice.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChipProps extends Partial<Choice> {
  filter: Filter;
  name: string;
  checked: boolean;
  onChoose: () => void;
}

function Chip({ filter, name, value, count, mark, checked, onChoose }: ChipProps) {
  const id = useId();
  return (
    <label class="chip" data-status={filter === 'status' ? value : undefined} data-empty={count === 0}>
      <input
        type="radio"
        name={filter}
        checked={checked}
        onChange={onChoose}
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

function SelectField({ name, every, chosen, choices, onChoose }: FieldProps) {
  return (
    <label class="select">
      <span>{name}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
      >
        <option value="">{every}</option>
        {choices.map(({ value, name, count }) => (
          <option key={value} value={value}>
            {name} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}
