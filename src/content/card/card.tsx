import { useState } from 'preact/hooks';
import type { CardData } from '../../core/card-data.ts';
import { formatAge, formatWhen } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { Source } from '../../core/pack-schema.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { NoteItem } from './note-item.tsx';

/** Notes that the card opens with; the rest is one step away. */
const SHOWN_AT_FIRST = 3;

interface CardProps {
  data: CardData;
  language: Language;
  now: Date;
}

/** The card of one entity: who it is, what the source says of it, and how old the source is. */
export function Card({ data, language, now }: CardProps) {
  const [all, setAll] = useState(false);
  const strings = cardStrings[language];
  const { entity, notes, speakers, source } = data;
  const shown = all ? notes : notes.slice(0, SHOWN_AT_FIRST);
  const left = notes.length - shown.length;
  return (
    <section
      class="card"
      role="dialog"
      aria-label={strings.label(entity.name[language])}
      data-entity={entity.id}
      lang={language}
    >
      <header>
        <h1>{entity.name[language]}</h1>
        <p>{entity.summary[language]}</p>
      </header>
      <div class="body">
        <ul class="notes">
          {shown.map((note) => (
            <NoteItem key={note.id} note={note} speakers={speakers} source={source} language={language} />
          ))}
        </ul>
      </div>
      {(left > 0 || all) && notes.length > SHOWN_AT_FIRST && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? strings.fewer : strings.more(left)}
        </button>
      )}
      <footer>
        <SourceLine source={source} language={language} now={now} />
      </footer>
    </section>
  );
}

/** "From a newspaper article of 2 August 2020, date inferred — 6 years ago". */
function SourceLine({ source, language, now }: { source: Source; language: Language; now: Date }) {
  const strings = cardStrings[language];
  const { published, kind } = source;
  const inferred = published.basis === 'inferred' ? `, ${strings.dateInferred}` : '';
  return (
    <>
      {strings.from(kind[language], formatWhen(published, language))}
      {inferred} — <strong>{formatAge(published.start, now, language)}</strong>
    </>
  );
}
