import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatAge } from '../core/packs/dates.ts';
import { localised, localisedOr } from '../core/packs/localised.ts';
import type { Pack, Source } from '../core/packs/pack.ts';
import { Section } from '../ui/components/section.tsx';
import { useFocusFallback } from '../ui/components/use-focus-fallback.ts';
import { NoteFilters } from './list/note-filters.tsx';
import { NoteGroups } from './list/note-groups.tsx';
import { RelationsSection } from './relations/relations-section.tsx';
import type { Localisation } from './session/localisation.ts';
import type { Actions } from './session/session.ts';
import {
  filterNotes,
  formatFragment,
  SECTIONS,
  type Target,
  targetId,
  type ViewState,
} from './session/view-state.ts';
import { SourceSection } from './source-section.tsx';
import { TimelineSection } from './timeline/timeline-section.tsx';

interface Props {
  pack: Pack;
  l10n: Localisation;
  now: Date;
  view: ViewState;
  actions: Actions;
  /** How often the address has changed. Each change scrolls to the target. */
  addressChanges: number;
}

/** Everything in a pack, on one page. */
export function NotesPage({ pack, l10n, now, view, actions, addressChanges }: Props) {
  const { filters, target } = view;
  const { strings, language } = l10n;
  const shown = filterNotes(pack.notes, filters);
  const all = pack.notes.length;
  const notes = useRef<HTMLElement>(null);
  useFocusFallback(notes, () => notes.current?.querySelector('h2'));
  useLayoutEffect(() => {
    if (target) goToTarget(target);
  }, [addressChanges]);
  return (
    <>
      <header class="page-head">
        <SourceBanner source={pack.source} l10n={l10n} now={now} />
        <div class="page-title">
          <img src="/icons/icon.svg" alt="" width="40" height="40" />
          <h1>{localised(pack.title, language)}</h1>
        </div>
        <nav class="section-links" aria-label={strings.parts}>
          {SECTIONS.map((id) => (
            <a key={id} href={formatFragment({ filters, target: { type: 'section', id } })}>
              {strings[id]}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <TimelineSection pack={pack} l10n={l10n} />
        <RelationsSection pack={pack} l10n={l10n} />
        <Section id="at=notes" heading={strings.notes} sectionRef={notes}>
          <NoteFilters pack={pack} l10n={l10n} filters={filters} actions={actions} />
          <div class="result">
            <p role="status">
              {shown.length === all ? strings.count(all) : strings.countOf(shown.length, all)}
              {shown.length === 0 && `. ${strings.noMatches}`}
            </p>
            {Object.keys(filters).length > 0 && (
              <button type="button" class="button" onClick={actions.clearFilters}>
                {strings.showAll}
              </button>
            )}
          </div>
          <NoteGroups
            pack={pack}
            l10n={l10n}
            filters={filters}
            targetNote={target?.type === 'note' ? target.id : undefined}
          />
        </Section>
        <SourceSection pack={pack} l10n={l10n} />
      </main>
    </>
  );
}

/** "From a newspaper article of 2 August 2020, date inferred – 6 years ago", so that nobody takes it for today's news. */
function SourceBanner({ source, l10n, now }: { source: Source; l10n: Localisation; now: Date }) {
  const { cardStrings, language, formatDate } = l10n;
  const { kind, published } = source;
  const inferred = published.basis === 'inferred' ? `, ${cardStrings.dateInferred}` : '';
  return (
    <p class="banner">
      <span>
        {cardStrings.from(localisedOr(kind, language, cardStrings.anySource), formatDate(published))}
        {inferred}&nbsp;– <strong>{formatAge(published.start, now, language)}</strong>
      </span>
    </p>
  );
}

/** Scrolls to a target and focuses it, so that screen readers continue there. */
function goToTarget(target: Target): void {
  const element = document.getElementById(targetId(target));
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: target.type === 'note' ? 'center' : 'start' });
}
