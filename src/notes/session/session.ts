import type { Pack } from '../../core/packs/pack-schema.ts';
import { type Filter, formatFragment, parseFragment, type ViewState, withFilter } from './view-state.ts';

/** The fragment of the page's address. */
export interface Address {
  read: () => string;
  /** Puts another fragment in its place, without a step in the history. */
  replace: (hash: string) => void;
  /** Tells when the reader follows a link or goes back, until `signal` aborts. */
  onChange: (listener: () => void, signal: AbortSignal) => void;
}

/** What the reader can do, other than follow links. */
export interface Actions {
  filter: (filter: Filter, value: string | undefined) => void;
  showAll: () => void;
}

/**
 * Draws what the address asks for, now and whenever that changes, until `signal` aborts.
 * @param draw called with the view, and how many views the address has asked for: a target is to be sought anew for each
 */
export function startNotes(
  pack: Pack,
  address: Address,
  draw: (view: ViewState, actions: Actions, asked: number) => void,
  signal: AbortSignal,
): void {
  let view: ViewState = { filters: {} };
  let asked = 0;
  const show = (next: ViewState) => {
    view = next;
    const hash = formatFragment(view);
    if (hash !== address.read()) address.replace(hash);
    draw(view, actions, asked);
  };
  const actions: Actions = {
    filter: (filter, value) => show({ filters: withFilter(view.filters, filter, value) }),
    showAll: () => show({ filters: {} }),
  };
  const follow = () => {
    asked += 1;
    show(parseFragment(address.read(), pack));
  };
  address.onChange(follow, signal);
  follow();
}
