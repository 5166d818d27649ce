import { useMemo, useRef, useState } from 'preact/hooks';
import { LOCALES } from '../../../core/shared/language.ts';
import { searchForm } from '../../../core/text/search-form.ts';
import { PackText } from '../../../ui/components/pack-text.tsx';
import { MAX_UNVIRTUALISED_ROWS, useVirtualRows } from '../../common/use-virtual-rows.ts';
import type { Localisation } from '../../session/localisation.ts';
import type { OutlineName } from '../../session/offer/pack-outline.ts';
import { Spellings } from '../parts/spellings.tsx';

/** Up to this many names, there is no search field. */
const MAX_UNSEARCHED = 20;

/** The names of a pack with their spellings. Long lists can be searched, and are virtualised. */
export function PackNames({ names, l10n }: { names: readonly OutlineName[]; l10n: Localisation }) {
  const { packStrings: strings, localised, language } = l10n;
  const [search, setSearch] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(LOCALES[language], { numeric: true });
    return names.toSorted((one, other) => compare(localised(one.name), localised(other.name)));
  }, [names, language]);
  const shown = useMemo(() => {
    const words = searchForm(search).split(/\s+/).filter(Boolean);
    return sorted.filter(({ searchText }) => words.every((word) => searchText.includes(word)));
  }, [sorted, search]);
  const { from, to, before, after, measure } = useVirtualRows(box, shown);
  const isLong = shown.length > MAX_UNVIRTUALISED_ROWS;
  return (
    <>
      {names.length > MAX_UNSEARCHED && (
        <div class="pack-search">
          <label class="field">
            <span>{strings.filterNames}</span>
            <input
              type="search"
              value={search}
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </label>
          <p role="status" class="pack-count">
            {shown.length === names.length
              ? strings.names(names.length)
              : strings.countOf(shown.length, names.length)}
          </p>
        </div>
      )}
      {shown.length === 0 && <p>{strings.noName}</p>}
      <div
        class="pack-names-box"
        ref={box}
        data-long={isLong}
        tabIndex={isLong ? 0 : undefined}
        {...(isLong && { role: 'region', 'aria-label': strings.nameList })}
      >
        <Gap height={before} />
        <ul class="pack-names">
          {shown.slice(from, to).map((name, offset) => (
            <li
              key={name.key}
              ref={measure}
              data-index={from + offset}
              aria-posinset={from + offset + 1}
              aria-setsize={shown.length}
            >
              <b>
                <PackText text={name.name} language={l10n.language} />
              </b>
              <Spellings name={name} l10n={l10n} />
            </li>
          ))}
        </ul>
        <Gap height={after} />
      </div>
    </>
  );
}

/** Stands for names that are not rendered. @param height in pixels */
const Gap = ({ height }: { height: number }) =>
  height > 0 ? <div aria-hidden="true" style={{ blockSize: `${height}px` }} /> : null;
