import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatAge } from '../core/packs/dates.ts';
import { localised } from '../core/packs/localised.ts';
import type { Pack, Source } from '../core/packs/pack-schema.ts';
import { useFocusFallback } from '../ui/components/focus-fallback.ts';
import { NoteFilters } from './list/note-filters.tsx';
import { NoteGroups } from './list/note-groups.tsx';
import { RelationsFigure } from './relations/relations-figure.tsx';
import type { Actions } from './session/session.ts';
import { formatView, nameOf, notesFor, SECTIONS, type Target, type View } from './session/view.ts';
import type { Words } from './session/words.ts';
import { SourceSection } from './source-section.tsx';
import { TimelineFigure } from './timeline/timeline-figure.tsx';

interface Props {
  pack: Pack;
  words: Words;
  now: Date;
  view: View;
  actions: Actions;
  /** Changes when the address asks for its target anew. */
  asked: number;
}

/** All that a pack knows, on one page. */
export function NotesPage({ pack, words, now, view, actions, asked }: Props) {
  const { filters, target } = view;
  const { strings, language } = words;
  const shown = notesFor(pack.notes, filters);
  const all = pack.notes.length;
  const notes = useRef<HTMLElement>(null);
  useFocusFallback(notes, () => notes.current?.querySelector('h2'));
  useLayoutEffect(() => {
    if (target) bringIntoSight(target);
  }, [asked]);
  return (
    <>
      <header class="page-head">
        <SourceBanner source={pack.source} words={words} now={now} />
        <div class="page-title">
          <img src="/icons/icon.svg" alt="" width="40" height="40" />
          <h1>{localised(pack.title, language)}</h1>
        </div>
        <nav class="parts" aria-label={strings.parts}>
          {SECTIONS.map((id) => (
            <a key={id} href={formatView({ filters, target: { type: 'section', id } })}>
              {strings[id]}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <TimelineFigure pack={pack} words={words} />
        <RelationsFigure pack={pack} words={words} />
        <section aria-labelledby="at=notes" ref={notes}>
          <h2 id="at=notes" tabIndex={-1}>
            {strings.notes}
          </h2>
          <NoteFilters pack={pack} words={words} filters={filters} actions={actions} />
          <div class="result">
            <p role="status">
              {shown.length === all ? strings.count(all) : strings.countOf(shown.length, all)}
              {shown.length === 0 && `. ${strings.noMatches}`}
            </p>
            {Object.keys(filters).length > 0 && (
              <button type="button" class="button" onClick={actions.showAll}>
                {strings.showAll}
              </button>
            )}
          </div>
          <NoteGroups
            pack={pack}
            words={words}
            filters={filters}
            sought={target?.type === 'note' ? target.id : undefined}
          />
        </section>
        <SourceSection pack={pack} words={words} />
      </main>
    </>
  );
}

/** "From a newspaper article of 2 August 2020, date inferred – 6 years ago": nobody shall take it for today's news. */
function SourceBanner({ source, words, now }: { source: Source; words: Words; now: Date }) {
  const { shared, language, date } = words;
  const { kind, published } = source;
  const inferred = published.basis === 'inferred' ? `, ${shared.dateInferred}` : '';
  return (
    <p class="banner">
      <span>
        {shared.from(localised(kind, language), date(published))}
        {inferred}&nbsp;– <strong>{formatAge(published.start, now, language)}</strong>
      </span>
    </p>
  );
}

/** Moves sight and focus, so that a screen reader begins to read there. */
function bringIntoSight(target: Target): void {
  const element = document.getElementById(nameOf(target));
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: target.type === 'note' ? 'center' : 'start' });
}
