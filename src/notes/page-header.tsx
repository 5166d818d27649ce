import { formatAge, yearOfDate } from '../core/packs/format-date.ts';
import type { PackInfo } from '../core/packs/pack-info.ts';
import type { Pack, Source } from '../core/packs/schema/pack.ts';
import { PackText, SourceName } from '../ui/components/pack-text.tsx';
import { PackChooser } from './pack-chooser.tsx';
import type { Localisation } from './session/localisation.ts';
import { formatFragment, type SectionId, type ViewState } from './session/view-state.ts';

interface Props {
  packs: readonly Pack[];
  infos: readonly PackInfo[];
  selected: string;
  l10n: Localisation;
  now: Date;
  view: ViewState;
  /** The sections that the page has. */
  sections: readonly SectionId[];
}

/** The age of the source, the title, and links to other packs and to the sections of the page. */
export function PageHeader({ packs, infos, selected, l10n, now, view, sections }: Props) {
  const { strings } = l10n;
  const [only, another] = packs;
  const isSingle = only !== undefined && another === undefined;
  return (
    <header class="page-head">
      {isSingle ? (
        <SourceBanner source={only.source} l10n={l10n} now={now} />
      ) : (
        <p class="banner">{strings.fromSources(packs.length, yearsOf(packs))}</p>
      )}
      <div class="page-title">
        <img src="/icons/icon.svg" alt="" width="32" height="32" />
        <h1>{isSingle ? <PackText text={only.title} language={l10n.language} /> : strings.allPacks}</h1>
        {sections.length > 1 && (
          <nav class="section-links" aria-label={strings.parts}>
            {sections.map((id) => (
              <a key={id} href={formatFragment({ ...view, target: { type: 'section', id } })}>
                {isSingle || id !== 'source' ? strings[id] : strings.sources}
              </a>
            ))}
          </nav>
        )}
      </div>
      {infos.length > 1 && <PackChooser infos={infos} selected={selected} l10n={l10n} />}
    </header>
  );
}

/** "Newspaper article, probably Berliner Zeitung, about 2 August 2020 – 6 years ago". Nobody should take it for today's news. */
function SourceBanner({ source, l10n, now }: { source: Source; l10n: Localisation; now: Date }) {
  const { kind, published } = source;
  return (
    <p class="banner">
      <span>
        {kind && (
          <>
            <span class="kind">
              <PackText text={kind} language={l10n.language} />
            </span>
            {', '}
          </>
        )}
        <SourceName source={source} language={l10n.language} />
        {`, ${l10n.formatDate(published)} – `}
        <strong>{formatAge(published, now, l10n.language)}</strong>
      </span>
    </p>
  );
}

/** "2020–2025". */
function yearsOf(packs: readonly Pack[]): string {
  const years = packs
    .map(({ source }) => source.published.start)
    .sort()
    .map(yearOfDate);
  return [...new Set([years[0], years.at(-1)])].join('–');
}
