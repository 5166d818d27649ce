import type { ComponentChildren } from 'preact';
import { localised } from '../core/packs/localised.ts';
import { type Pack, StatusSchema } from '../core/packs/pack-schema.ts';
import { languageName } from '../core/shared/language.ts';
import { StatusChip } from '../ui/components/status-chip.tsx';
import type { Words } from './session/words.ts';

interface Props {
  pack: Pack;
  words: Words;
}

/** What is known of the source, what is inferred, what it does not tell; and what each status means. */
export function SourceSection({ pack, words }: Props) {
  const { strings, shared, language, date } = words;
  const { source, notes } = pack;
  const inferredDates = notes.filter(({ when }) => when.basis === 'inferred').length;
  const inferred = { published: source.published.basis, publisher: source.publisher.basis };
  const published = (
    <Entry
      name={strings.published}
      value={date(source.published)}
      why={localised(source.publishedWhy, language)}
    />
  );
  const publisher = (
    <Entry
      name={strings.publisher}
      value={localised(source.publisher.value, language)}
      why={source.publisher.why && localised(source.publisher.why, language)}
    />
  );
  return (
    <section class="source" aria-labelledby="at=source">
      <h2 id="at=source" tabIndex={-1}>
        {strings.source}
      </h2>
      <div class="source-parts">
        <Part name={strings.known} look="known">
          <dl>
            <Entry name={strings.kind} value={localised(source.kind, language)} />
            {inferred.published === 'stated' && published}
            {inferred.publisher === 'stated' && publisher}
            <Entry name={strings.sourceLanguage} value={languageName(source.language, language)} />
            <Entry name={strings.length} value={strings.paragraphs(source.paragraphs)} />
            {source.credits.length > 0 && (
              <Entry
                name={strings.credits}
                value={source.credits.map((credit) => localised(credit, language))}
              />
            )}
          </dl>
        </Part>
        <Part name={strings.inferred} look="inferred">
          <dl>
            {inferred.published === 'inferred' && published}
            {inferred.publisher === 'inferred' && publisher}
            <Entry name={strings.noteDates} value={strings.datesInferred(inferredDates, notes.length)} />
          </dl>
        </Part>
        <Part name={strings.unknown} look="untold">
          <ul>
            {source.unknown.map((one) => (
              <li key={one.en}>{localised(one, language)}</li>
            ))}
          </ul>
          <p>{strings.unknownExplanation}</p>
        </Part>
      </div>
      <h3>{strings.statuses}</h3>
      <dl class="statuses">
        {StatusSchema.options.map((status) => (
          <div key={status}>
            <dt>
              <StatusChip status={status} label={shared.status[status]} />
            </dt>
            <dd>{shared.statusHint[status]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Part({ name, look, children }: { name: string; look: string; children: ComponentChildren }) {
  return (
    <div class={`source-part ${look}`}>
      <h3>{name}</h3>
      {children}
    </div>
  );
}

interface EntryProps {
  name: string;
  value: string | readonly string[];
  /** What an inference rests on. */
  why?: string | undefined;
}

function Entry({ name, value, why }: EntryProps) {
  const values = typeof value === 'string' ? [value] : value;
  return (
    <div>
      <dt>{name}</dt>
      {values.map((one) => (
        <dd key={one} class="value">
          {one}
        </dd>
      ))}
      {why !== undefined && <dd class="why">{why}</dd>}
    </div>
  );
}
