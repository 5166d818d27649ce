import { useEffect, useState } from 'preact/hooks';
import type { Localisation } from '../session/localisation.ts';
import type { PageState } from '../session/session.ts';

interface Props {
  l10n: Localisation;
  state: PageState;
  /** How many notes the collection has. */
  total: number;
  onShowAll: () => void;
}

/** How long after the last key the count is announced to screen readers, in milliseconds. */
const TYPING_PAUSE = 800;

/** The number of listed notes. It is shown at once, and announced to screen readers once the reader has stopped typing. */
export function ResultCount({ l10n: { strings }, state, total, onShowAll }: Props) {
  const { view, listing, isSearching } = state;
  const shown = listing.notes.length;
  const isNarrowed = view.query !== '' || Object.keys(view.filters).length > 0;
  const count = isNarrowed ? strings.countOf(shown, total) : strings.count(total);
  const found = shown === 0 ? `${count}. ${strings.noMatches}` : count;
  const text = isSearching && shown === 0 ? strings.searching : found;
  const announced = useDebounced(isSearching ? undefined : text, view.query === '' ? 0 : TYPING_PAUSE);
  return (
    <div class="result">
      <p aria-hidden="true" class="count">
        {text}
      </p>
      <p role="status" class="visually-hidden">
        {announced}
      </p>
      {isNarrowed && (
        <button type="button" class="button" onClick={onShowAll}>
          {strings.showAll}
        </button>
      )}
    </div>
  );
}

/** Debounces a text. @param text `undefined` keeps the previous text @param delay in milliseconds */
function useDebounced(text: string | undefined, delay: number): string | undefined {
  const [debounced, setDebounced] = useState<string>();
  useEffect(() => {
    if (text === undefined) return undefined;
    const timer = setTimeout(() => setDebounced(text), delay);
    return () => clearTimeout(timer);
  }, [text, delay]);
  return debounced;
}
