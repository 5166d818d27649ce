import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { completeWhen } from '../../core/packs/complete-pack.ts';
import type { OwnNote } from '../../core/packs/own/own-note.ts';
import { searchForm } from '../../core/text/search-form.ts';
import { truncated } from '../../core/text/truncate.ts';
import { onSingleClick } from '../../ui/components/on-single-click.ts';
import { Separator } from '../../ui/components/separator.tsx';
import { StatusChip } from '../../ui/components/status-chip.tsx';
import { webHost } from '../../ui/formats/web-host.ts';
import { aboutWhen } from '../../ui/strings/source-texts.ts';
import type { SectionProps } from '../common/sections.ts';

interface Props extends Pick<SectionProps, 'l10n' | 'actions'> {
  notes: readonly OwnNote[];
}

/** How many notes are shown at first, and how many more each time. With more than this, there is a search field. */
const STEP = 10;
/** How many characters of a note its buttons name it by. */
const MAX_FIRST_WORDS = 60;

/** The reader's own notes, newest first, each with buttons to edit and delete it. */
export function OwnNoteList({ notes, l10n, actions }: Props) {
  const { ownNoteStrings: strings, inText } = l10n;
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  // The button may be gone, and screen readers go on at the first of the notes that it has shown.
  useLayoutEffect(() => {
    const first = limit > STEP ? list.current?.children[limit - STEP] : undefined;
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
  }, [limit]);
  const searched = useMemo(
    () =>
      notes.map((note) => ({
        note,
        text: searchForm([note.name, ...note.aliases, note.text, note.speaker].join('\n')),
      })),
    [notes],
  );
  const words = searchForm(search).split(/\s+/).filter(Boolean);
  const found = searched.filter(({ text }) => words.every((word) => text.includes(word)));
  const more = Math.min(STEP, found.length - limit);
  return (
    <>
      {notes.length > STEP && (
        <div class="pack-search">
          <label class="field">
            <span>{strings.search}</span>
            <input
              type="search"
              value={search}
              autocomplete="off"
              onInput={({ currentTarget }) => setSearch(currentTarget.value)}
            />
          </label>
          <p role="status" class="pack-count">
            {found.length === notes.length
              ? strings.count(notes.length)
              : strings.countOf(found.length, notes.length)}
          </p>
        </div>
      )}
      {found.length === 0 && <p>{strings.none}</p>}
      <ul class="own-notes" aria-label={strings.list} ref={list}>
        {found.slice(0, limit).map(({ note }) => {
          const { id, name, text } = note;
          const words = truncated(text, MAX_FIRST_WORDS);
          const label = (action: string) => `${action}: ${strings.noteOn(inText({ und: name }), words)}`;
          return (
            <li key={id} class="own-note" data-note={id} tabIndex={-1}>
              <p class="own-note-name">
                <bdi>{name}</bdi>
              </p>
              <p class="own-note-text">
                <bdi>{text}</bdi>
              </p>
              <Origin note={note} l10n={l10n} />
              <div class="own-note-tools">
                <button
                  type="button"
                  class="pack-tool"
                  aria-label={label(strings.edit)}
                  onClick={() => actions.editNote(id)}
                >
                  {strings.edit}
                </button>
                <button
                  type="button"
                  class="pack-tool"
                  aria-label={label(strings.remove)}
                  onClick={onSingleClick(() => void actions.removeNote(id))}
                >
                  {strings.remove}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <button type="button" class="button" onClick={() => setLimit(limit + STEP)}>
          {strings.showMore(more)}
        </button>
      )}
    </>
  );
}

/** A note's status, speaker, date and link. */
function Origin({ note, l10n }: Pick<Props, 'l10n'> & { note: OwnNote }) {
  const { cardStrings, language } = l10n;
  const { status, speaker, when, link } = note;
  const host = webHost(link);
  return (
    <p class="own-note-origin">
      <StatusChip status={status} label={cardStrings.status[status]} hint={cardStrings.statusHint[status]} />
      {speaker !== '' && (
        <>
          <Separator />
          <bdi>{speaker}</bdi>
        </>
      )}
      {when !== '' && (
        <>
          <Separator />
          {aboutWhen(completeWhen(when), language, 'short')}
        </>
      )}
      {host !== undefined && (
        <>
          <Separator />
          <a href={link} target="_blank" rel="noreferrer">
            <bdi>{host}</bdi>
          </a>
        </>
      )}
    </p>
  );
}
