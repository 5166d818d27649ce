import type { ComponentChildren } from 'preact';
import { localised } from '../core/packs/localised.ts';
import { type Pack, StatusSchema } from '../core/packs/pack-schema.ts';
import { Section } from '../ui/components/section.tsx';
import { StatusChip } from '../ui/components/status-chip.tsx';
import { languageName } from '../ui/formats/language-name.ts';
import type { Localisation } from './session/localisation.ts';

interface Props {
  pack: Pack;
  l10n: Localisation;
}

/** What is known, inferred and unknown about the source, and what each status means. */
export function SourceSection({ pack, l10n }: Props) {
  const { strings, cardStrings, language, formatDate } = l10n;
  const { source, notes } = pack;
  const inferredDates = notes.filter(({ when }) => when.basis === 'inferred').length;
  const published = (
    <Entry
      name={strings.published}
      value={formatDate(source.published)}
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
    <Section id="at=source" heading={strings.source} class="source">
      <div class="source-parts">
        <Part name={strings.known} kind="known">
          <dl>
            <Entry name={strings.kind} value={localised(source.kind, language)} />
            {source.published.basis === 'stated' && published}
            {source.publisher.basis === 'stated' && publisher}
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
        <Part name={strings.inferred} kind="inferred">
          <dl>
            {source.published.basis === 'inferred' && published}
            {source.publisher.basis === 'inferred' && publisher}
            <Entry name={strings.noteDates} value={strings.datesInferred(inferredDates, notes.length)} />
          </dl>
        </Part>
        <Part name={strings.unknown} kind="unknown">
          <ul>
            {source.unknown.map((question) => (
              <li key={question.en}>{localised(question, language)}</li>
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
              <StatusChip status={status} label={cardStrings.status[status]} />
            </dt>
            <dd>{cardStrings.statusHint[status]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Part({ name, kind, children }: { name: string; kind: string; children: ComponentChildren }) {
  return (
    <div class={`source-part ${kind}`}>
      <h3>{name}</h3>
      {children}
    </div>
  );
}

interface EntryProps {
  name: string;
  value: string | readonly string[];
  /** The grounds for an inferred value. */
  why?: string | undefined;
}

function Entry({ name, value, why }: EntryProps) {
  const values = typeof value === 'string' ? [value] : value;
  return (
    <div>
      <dt>{name}</dt>
      {values.map((text) => (
        <dd key={text} class="value">
          {text}
        </dd>
      ))}
      {why !== undefined && <dd class="why">{why}</dd>}
    </div>
  );
}
