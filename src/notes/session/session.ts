import { isSameJson } from '../../core/shared/same-json.ts';
import type { Collection } from './collection.ts';
import { type Filter, withFilter } from './filters.ts';
import { type Listing, listNotes, NOTHING_LISTED } from './listing.ts';
import type { Hits } from './note-search.ts';
import { FIRST_PAGE, PAGE_SIZE, type PageRange, pageAround, rangeAfter } from './paging.ts';
import { formatFragment, parseFragment, type ViewState } from './view-state.ts';

/** The fragment of the page's address, with its `#`. */
export interface UrlFragment {
  read: () => string;
  /** Replaces the fragment without a new entry in the history. */
  replace: (fragment: string) => void;
  /** Reports links to other fragments and steps in the history. */
  onChange: (listener: () => void, signal: AbortSignal) => void;
}

/** A collection and the search in it. */
export interface Searchable {
  collection: Collection;
  /** Resolves with `undefined` when another query has followed meanwhile. */
  find: (query: string) => Promise<Hits | undefined>;
}

/** What the page needs of the browser. */
export interface Ports {
  fragment: UrlFragment;
  /** Calls back before and after the page is printed. */
  onPrint: (before: () => void, after: () => void, signal: AbortSignal) => void;
}

/** What the reader can do, apart from links. */
export interface Actions {
  filter: (filter: Filter, value: string | undefined) => void;
  search: (query: string) => void;
  /** Clears the filters and the query. */
  showAll: () => void;
  showMore: () => void;
  showEarlier: () => void;
}

/** What to render. */
export interface PageState {
  view: ViewState;
  /** The collection that is listed. */
  collection: Collection;
  listing: Listing;
  range: PageRange;
  /** Whether a search is running, so that the listing is still that of an earlier query. */
  isSearching: boolean;
  /** How often the address has changed. Each change scrolls to the target anew. */
  addressChanges: number;
}

/**
 * Renders the notes that the address selects, now and after every change, until `signal` aborts. For printing, it renders all of
 * them, not only a page.
 * @returns a function that replaces the collection, and keeps the reader's place
 */
export function startNotes(
  packs: Searchable,
  { fragment, onPrint }: Ports,
  render: (state: PageState, actions: Actions) => void,
  signal: AbortSignal,
): (packs: Searchable) => void {
  let { collection, find } = packs;
  let view: ViewState = { filters: {}, query: '' };
  let listed = { collection, listing: NOTHING_LISTED };
  let range = FIRST_PAGE;
  let isSearching = false;
  let addressChanges = 0;

  const draw = () => render({ view, ...listed, range, isSearching, addressChanges }, actions);
  const setRange = (next: PageRange) => {
    range = next;
    draw();
  };
  const firstRange = ({ notes }: Listing) => {
    const { target } = view;
    const place = target?.type === 'note' ? notes.findIndex(({ id }) => id === target.id) : 0;
    return pageAround(Math.max(0, place));
  };
  const list = (hits: Hits | undefined, stays: boolean) => {
    isSearching = false;
    const listing = listNotes(collection, view, hits);
    range = stays ? rangeAfter(range, listed.listing.notes, listing.notes) : firstRange(listing);
    listed = { collection, listing };
    draw();
  };
  /** @param stays whether to keep the reader's place, because the view is the same and only the packs have changed */
  const show = async (next: ViewState, stays = false) => {
    view = next;
    const text = formatFragment(view);
    if (text !== fragment.read()) fragment.replace(text);
    const query = view.query.trim();
    if (query === '') {
      list(undefined, stays);
      return;
    }
    isSearching = true;
    draw();
    const hits = await find(query);
    if (hits && view === next && !signal.aborted) list(hits, stays);
  };
  const actions: Actions = {
    filter: (filter, value) =>
      void show({ query: view.query, filters: withFilter(view.filters, filter, value) }),
    search: (query) => void show({ query, filters: view.filters }),
    showAll: () => void show({ filters: {}, query: '' }),
    showMore: () => setRange({ ...range, to: range.to + PAGE_SIZE }),
    showEarlier: () => setRange({ ...range, from: Math.max(0, range.from - PAGE_SIZE) }),
  };
  const onAddressChanged = () => {
    addressChanges += 1;
    void show(parseFragment(fragment.read(), collection));
  };
  fragment.onChange(onAddressChanged, signal);
  let rangeOnScreen = range;
  onPrint(
    () => {
      rangeOnScreen = range;
      setRange({ from: 0, to: listed.listing.notes.length });
    },
    () => setRange(rangeOnScreen),
    signal,
  );
  onAddressChanged();
  return (packs) => {
    ({ collection, find } = packs);
    // Parsing leaves out filters that no note passes any more.
    const next = parseFragment(fragment.read(), collection);
    void show(next, isSameJson([next.filters, next.query], [view.filters, view.query]));
  };
}
