import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { PackInfo } from '../core/packs/pack-info.ts';
import { assertNever } from '../core/shared/assert-never.ts';
import { LeftOutNotices } from './left-out-notices.tsx';
import { NotesSection } from './list/notes-section.tsx';
import { PageHeader } from './page-header.tsx';
import { RelationsSection } from './relations/relations-section.tsx';
import type { Collection } from './session/collection.ts';
import type { Localisation } from './session/localisation.ts';
import type { LeftOut } from './session/open-packs.ts';
import type { Actions, PageState } from './session/session.ts';
import { SECTIONS, type SectionId, type Target, targetId } from './session/view-state.ts';
import { SourceSection } from './source/source-section.tsx';
import { SourcesSection } from './source/sources-section.tsx';
import { TimelineSection } from './timeline/timeline-section.tsx';

interface Props {
  /** All packs, and the id of the one that is shown. */
  infos: readonly PackInfo[];
  selected: string;
  left: LeftOut;
  l10n: Localisation;
  now: Date;
  state: PageState;
  actions: Actions;
}

/** All contents of a pack on one page, or the notes of all packs. */
export function NotesPage({ infos, selected, left, l10n, now, state, actions }: Props) {
  const { view, collection, addressChanges } = state;
  const { target } = view;
  useLayoutEffect(() => {
    if (target) goToTarget(target);
  }, [addressChanges]);
  const sections = SECTIONS.filter((id) => hasSection(collection, id));
  // Memoised, so that typing into the search does not render these sections again.
  const below = useMemo(() => {
    const [pack, another] = collection.packs;
    if (!pack || another) return <SourcesSection collection={collection} l10n={l10n} />;
    return (
      <>
        {hasSection(collection, 'timeline') && <TimelineSection pack={pack} l10n={l10n} />}
        {hasSection(collection, 'relations') && <RelationsSection pack={pack} l10n={l10n} />}
        <SourceSection pack={pack} l10n={l10n} />
      </>
    );
  }, [collection, l10n]);
  return (
    <>
      <PageHeader
        packs={collection.packs}
        infos={infos}
        selected={selected}
        l10n={l10n}
        now={now}
        view={view}
        sections={sections}
      />
      <main>
        <LeftOutNotices infos={infos} left={left} l10n={l10n} />
        <NotesSection l10n={l10n} state={state} actions={actions} />
        {below}
      </main>
    </>
  );
}

/** Whether a section has anything to show. Timeline and relations are those of a single pack, and a timeline needs two dates. */
function hasSection({ packs, notes, relations }: Collection, id: SectionId): boolean {
  switch (id) {
    case 'timeline':
      return packs.length === 1 && new Set(notes.map(({ when }) => when.start)).size > 1;
    case 'relations':
      return packs.length === 1 && relations.length > 0;
    case 'notes':
    case 'source':
      return true;
    default:
      return assertNever(id);
  }
}

/** Scrolls to a target and focuses it, so that screen readers continue there. */
function goToTarget(target: Target): void {
  const element = document.getElementById(targetId(target));
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: target.type === 'note' ? 'center' : 'start' });
}
