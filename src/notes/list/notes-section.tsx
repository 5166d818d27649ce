import { useMemo, useRef, useState } from 'preact/hooks';
import { Section } from '../../ui/components/section.tsx';
import { useFocusFallback } from '../../ui/components/use-focus-fallback.ts';
import { useUniqueId } from '../../ui/components/use-unique-id.ts';
import type { Localisation } from '../session/localisation.ts';
import type { Actions, PageState } from '../session/session.ts';
import { NoteFilters } from './note-filters.tsx';
import { NoteList } from './note-list.tsx';
import { ResultCount } from './result-count.tsx';
import { SearchField } from './search-field.tsx';

interface Props {
  l10n: Localisation;
  state: PageState;
  actions: Actions;
}

/** The notes with their search and filters. */
export function NotesSection({ l10n, state, actions }: Props) {
  const { strings } = l10n;
  const { view, collection, listing, range } = state;
  const section = useRef<HTMLElement>(null);
  useFocusFallback(section, () => section.current?.querySelector('h2'));
  /** Whether the filters are unfolded. Wide windows always show them. */
  const [isOpen, setOpen] = useState(false);
  const fields = useUniqueId();
  // Filters and list are memoised, so that typing stays fast with tens of thousands of notes.
  const filters = useMemo(
    () => (
      <NoteFilters
        collection={collection}
        l10n={l10n}
        listing={listing}
        filters={view.filters}
        actions={actions}
      />
    ),
    [collection, l10n, listing, view.filters, actions],
  );
  const target = view.target?.type === 'note' ? view.target.id : undefined;
  const list = useMemo(
    () => (
      <NoteList
        collection={collection}
        l10n={l10n}
        listing={listing}
        range={range}
        filters={view.filters}
        targetNote={target}
        actions={actions}
      />
    ),
    [collection, l10n, listing, range, view.filters, target, actions],
  );
  const used = Object.keys(view.filters).length;
  return (
    <Section id="at=notes" heading={strings.notes} class="notes-section" sectionRef={section}>
      <search class="filters" aria-label={strings.filters}>
        <SearchField query={view.query} l10n={l10n} onSearch={actions.search} />
        <button
          type="button"
          class="button filter-button"
          aria-expanded={isOpen}
          aria-controls={fields}
          onClick={() => setOpen(!isOpen)}
        >
          {strings.filterButton(used)}
        </button>
        <div id={fields} class={isOpen ? 'filter-fields' : 'filter-fields closed'}>
          {filters}
        </div>
      </search>
      <ResultCount l10n={l10n} state={state} total={collection.notes.length} onShowAll={actions.showAll} />
      {list}
    </Section>
  );
}
