import type { ComponentChildren } from 'preact';
import { localised } from '../core/packs/localised.ts';
import type { Grounded, Pack } from '../core/packs/pack.ts';
import { StatusSchema } from '../core/packs/pack-schema.ts';
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
      why={source.publishedWhy && localised(source.publishedWhy, language)}
    />
  );
  /** The details that are stated, or those that are inferred. */
  const details = (basis: Grounded['basis']) =>
    (['title', 'author', 'publisher'] as const).map((name) => {
      const detail = source[name];
      return (
        detail?.basis === basis && (
          <Entry
            key={name}
            name={strings[name]}
            value={localised(detail.value, language)}
            why={detail.why && localised(detail.why, language)}
          />
        )
      );
    });
  return (
    <Section id="at=source" heading={strings.source} class="source">
      <div class="source-parts">
        <Part name={strings.known} kind="known">
          <dl>
            {source.kind && <Entry name={strings.kind} value={localised(source.kind, language)} />}
            {source.published.basis === 'stated' && published}
            {details('stated')}
            {source.language && (
              <Entry name={strings.sourceLanguage} value={languageName(source.language, language)} />
            )}
            {source.paragraphs !== undefined && (
              <Entry name={strings.length} value={strings.paragraphs(source.paragraphs)} />
            )}
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
            {details('inferred')}
            <Entry name={strings.noteDates} value={strings.datesInferred(inferredDates, notes.length)} />
          </dl>
        </Part>
        <Part name={strings.unknown} kind="unknown">
          <ul>
            {source.unknown.map((question) => (
              <li key={localised(question, language)}>{localised(question, language)}</li>
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
