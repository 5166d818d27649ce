import type { Pack } from '../../core/packs/pack.ts';
import { type Filter, formatFragment, parseFragment, type ViewState, withFilter } from './view-state.ts';

/** The fragment of the page's address, with its `#`. */
export interface Fragment {
  read: () => string;
  /** Replaces the fragment without a new entry in the history. */
  replace: (fragment: string) => void;
  /** Reports links to other fragments and steps in the history. */
  onChange: (listener: () => void, signal: AbortSignal) => void;
}

/** What the reader can do, apart from links. */
export interface Actions {
  filter: (filter: Filter, value: string | undefined) => void;
  clearFilters: () => void;
}

/**
 * Renders what the address selects, now and with every change, until `signal` aborts.
 * @param render also gets the number of changes of the address, each of which scrolls to the target anew
 */
export function startNotes(
  pack: Pack,
  fragment: Fragment,
  render: (view: ViewState, actions: Actions, addressChanges: number) => void,
  signal: AbortSignal,
): void {
  let view: ViewState = { filters: {} };
  let addressChanges = 0;
  const show = (next: ViewState) => {
    view = next;
    const text = formatFragment(view);
    if (text !== fragment.read()) fragment.replace(text);
    render(view, actions, addressChanges);
  };
  const actions: Actions = {
    filter: (filter, value) => show({ filters: withFilter(view.filters, filter, value) }),
    clearFilters: () => show({ filters: {} }),
  };
  const onAddressChanged = () => {
    addressChanges += 1;
    show(parseFragment(fragment.read(), pack));
  };
  fragment.onChange(onAddressChanged, signal);
  onAddressChanged();
}
