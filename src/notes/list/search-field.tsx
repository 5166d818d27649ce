import type { Localisation } from '../session/localisation.ts';

interface Props {
  query: string;
  l10n: Localisation;
  onSearch: (query: string) => void;
}

/** Searches the notes while the reader types. Escape clears the field in all browsers. */
export function SearchField({ query, l10n: { strings }, onSearch }: Props) {
  return (
    <label class="search">
      <span class="visually-hidden">{strings.search}</span>
      <svg
        class="search-icon"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
        focusable="false"
      >
        <circle cx="6.75" cy="6.75" r="4.75" />
        <path d="m10.5 10.5 4 4" />
      </svg>
      <input
        type="search"
        value={query}
        placeholder={strings.search}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          onSearch('');
        }}
      />
    </label>
  );
}
