import { useMemo } from 'preact/hooks';
import { yearOfDate } from '../../core/packs/format-date.ts';
import { localised } from '../../core/packs/schema/localised.ts';
import type { Localised } from '../../core/packs/schema/pack.ts';
import { StatusSchema } from '../../core/packs/schema/pack-schema.ts';
import { StatusMark } from '../../ui/components/status-mark.tsx';
import { formatNumber } from '../../ui/formats/plural.ts';
import type { Collection } from '../session/collection.ts';
import { countByValue, FILTERS, type Filter, type Filters } from '../session/filters.ts';
import type { Listing } from '../session/listing.ts';
import type { Localisation } from '../session/localisation.ts';
import type { Actions } from '../session/session.ts';
import { ChipField, type FieldProps, type Option, SelectField } from './filter-fields.tsx';
import { SuggestField } from './suggest-field.tsx';

interface Props {
  collection: Collection;
  l10n: Localisation;
  listing: Listing;
  filters: Filters;
  actions: Actions;
}

/** Up to how many names are shown as radio buttons. */
const MAX_CHIPS = 8;
/** Up to how many values a select box has. */
const MAX_LISTED = 100;

/** The filters of the collection. A filter with a single value is left out. */
export function NoteFilters({ collection, l10n, listing, filters, actions }: Props) {
  const { strings } = l10n;
  const named = useMemo(() => namedValues(collection, l10n), [collection, l10n]);
  const fields = new Map(
    FILTERS.flatMap((filter): [Filter, FieldProps][] => {
      const values = named[filter];
      const selected = filters[filter];
      if (values.length < 2 && selected === undefined) return [];
      const counts = countByValue(listing.found, filters, filter);
      const options = values.map((option) => {
        const count = counts.get(option.value) ?? 0;
        return { ...option, count, countText: formatNumber(l10n.language, count) };
      });
      const onSelect = (value: string | undefined) => actions.filter(filter, value);
      const texts = { name: strings[filter], allName: strings.every[filter] };
      return [[filter, { filter, ...texts, selected, options, onSelect }]];
    }),
  );
  const [entity, status] = [fields.get('entity'), fields.get('status')];
  const choices = (['topic', 'speaker', 'year'] as const).flatMap((filter) => fields.get(filter) ?? []);
  return (
    <>
      {entity && entity.options.length <= MAX_CHIPS && <ChipField {...entity} />}
      {status && <ChipField {...status} />}
      <div class="choices">
        {entity && entity.options.length > MAX_CHIPS && <ChoiceField {...entity} />}
        {choices.map((field) => (
          <ChoiceField key={field.filter} {...field} />
        ))}
      </div>
    </>
  );
}

const ChoiceField = (field: FieldProps) =>
  field.options.length > MAX_LISTED ? <SuggestField {...field} /> : <SelectField {...field} />;

/** The values of each filter that occur in the collection, with their names. */
function namedValues(
  { notes, entities, topics, speakers }: Collection,
  { language, cardStrings }: Localisation,
): Record<Filter, readonly Omit<Option, 'count' | 'countText'>[]> {
  const named = (filter: Filter, items: readonly { id: string; name: Localised }[]) => {
    const used = countByValue(notes, {}, filter);
    return items.flatMap(({ id, name }) =>
      used.has(id) ? [{ value: id, name: localised(name, language) }] : [],
    );
  };
  const statuses = countByValue(notes, {}, 'status');
  const years = [...countByValue(notes, {}, 'year').keys()].sort();
  return {
    entity: named('entity', entities),
    topic: named('topic', topics),
    speaker: named('speaker', speakers),
    status: StatusSchema.options
      .filter((status) => statuses.has(status))
      .map((status) => ({
        value: status,
        name: cardStrings.status[status],
        mark: <StatusMark status={status} />,
      })),
    year: years.map((year) => ({ value: year, name: yearOfDate(year) })),
  };
}
