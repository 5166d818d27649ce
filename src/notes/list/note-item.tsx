import { foreignLanguage } from '../../core/packs/schema/localised.ts';
import { StatusChip } from '../../ui/components/status-chip.tsx';
import { languageName } from '../../ui/formats/language-name.ts';
import { paragraphsOf } from '../../ui/strings/paragraphs.ts';
import { PackParagraph } from '../common/highlighted-text.tsx';
import { SourceLink } from '../common/source-link.tsx';
import { noteLink, targetId } from '../session/view-state.ts';
import { AboutEntities, NoteSource, RelatedNotes, Speaker } from './note-details.tsx';
import type { NoteItemProps } from './note-item-props.ts';
import { Quotation } from './quotation.tsx';

/** A note with its status, speaker, date and place in the source, and links to the notes that it answers or that answer it. */
export function NoteItem(props: NoteItemProps) {
  const { note, collection, l10n, hits, groupEntity, targetNote } = props;
  const { cardStrings, strings, language } = l10n;
  const { id, status, text, paragraphs, quote, link } = note;
  const textLanguage = foreignLanguage(text, language);
  return (
    <li
      id={targetId({ type: 'note', id })}
      class={id === targetNote ? 'note target' : 'note'}
      data-note={id}
      data-status={status}
      tabIndex={-1}
    >
      <p class="details">
        <StatusChip
          status={status}
          label={cardStrings.status[status]}
          hint={cardStrings.statusHint[status]}
        />
        <Speaker note={note} collection={collection} l10n={l10n} hits={hits} />
      </p>
      <PackParagraph class="text" text={text} l10n={l10n} hits={hits} />
      {quote && <Quotation quote={quote} l10n={l10n} hits={hits} />}
      <p class="details">
        <span>{l10n.formatDate(note.when)}</span>
        {textLanguage && <span>{cardStrings.inLanguage(languageName(textLanguage, language))}</span>}
        {paragraphs.length > 0 && <span>{paragraphsOf(paragraphs, language)}</span>}
        {collection.packs.length > 1 && <NoteSource note={note} collection={collection} l10n={l10n} />}
        {link !== undefined && <SourceLink url={link} l10n={l10n} />}
        <AboutEntities
          label={groupEntity === undefined ? strings.about : strings.alsoAbout}
          entities={note.entities.filter((entity) => entity !== groupEntity)}
          l10n={l10n}
          hits={hits}
        />
        <a class="permalink" href={noteLink(id)} aria-label={strings.permalink}>
          <span title={strings.permalink}>#</span>
        </a>
      </p>
      <RelatedNotes {...props} />
    </li>
  );
}
