import type { Pack, SourceDetail } from '../../core/packs/schema/pack.ts';
import { PackText } from '../../ui/components/pack-text.tsx';
import { Section } from '../../ui/components/section.tsx';
import { languageName } from '../../ui/formats/language-name.ts';
import { SourceLink } from '../common/source-link.tsx';
import type { Localisation } from '../session/localisation.ts';
import { PackPart } from './pack-part.tsx';
import { Detail, DetailsPart } from './source-details.tsx';
import { StatusMeanings } from './status-meanings.tsx';

interface Props {
  pack: Pack;
  l10n: Localisation;
}

/** The source: what it states, what is inferred and what it leaves open. Then details of the pack, and the meaning of each status. */
export function SourceSection({ pack, l10n }: Props) {
  return (
    <Section id="at=source" heading={l10n.strings.source} class="source">
      <div class="source-parts">
        <SourceParts pack={pack} l10n={l10n} />
        <PackPart pack={pack} l10n={l10n} />
      </div>
      <StatusMeanings contents={pack} l10n={l10n} />
    </Section>
  );
}

function SourceParts({ pack, l10n }: Props) {
  const { strings, language } = l10n;
  const { source, notes } = pack;
  const { kind, published, credits, paragraphs, unknown, url } = source;
  const inferredDates = notes.filter(({ when }) => when.basis === 'inferred').length;
  const date = (
    <Detail name={strings.published} why={source.publishedWhy} l10n={l10n}>
      {l10n.formatDate(published)}
    </Detail>
  );
  /** The details that are stated, or those that are inferred. */
  const details = (basis: SourceDetail['basis']) =>
    (['title', 'author', 'publisher'] as const).map((name) => {
      const detail = source[name];
      if (detail?.basis !== basis) return null;
      return (
        <Detail key={name} name={strings[name]} why={detail.why} l10n={l10n}>
          <PackText text={detail.value} language={l10n.language} />
        </Detail>
      );
    });
  return (
    <>
      <DetailsPart name={strings.known} kind="known">
        {kind && (
          <Detail name={strings.kind} l10n={l10n}>
            <PackText text={kind} language={l10n.language} />
          </Detail>
        )}
        {published.basis === 'stated' && date}
        {details('stated')}
        {url !== undefined && (
          <Detail name={strings.address} l10n={l10n}>
            <SourceLink url={url} l10n={l10n} />
          </Detail>
        )}
        {source.language !== undefined && (
          <Detail name={strings.sourceLanguage} l10n={l10n}>
            {languageName(source.language, language)}
          </Detail>
        )}
        {paragraphs !== undefined && (
          <Detail name={strings.length} l10n={l10n}>
            {strings.paragraphs(paragraphs)}
          </Detail>
        )}
        {credits.length > 0 && (
          <Detail name={strings.credits} l10n={l10n}>
            {credits.map((credit, i) => (
              <span key={i} class="line">
                <PackText text={credit} language={l10n.language} />
              </span>
            ))}
          </Detail>
        )}
      </DetailsPart>
      <DetailsPart name={strings.inferred} kind="inferred">
        {published.basis === 'inferred' && date}
        {details('inferred')}
        {inferredDates > 0 && (
          <Detail name={strings.noteDates} l10n={l10n}>
            {strings.datesInferred(inferredDates, notes.length)}
          </Detail>
        )}
      </DetailsPart>
      {unknown.length > 0 && (
        <div class="source-part unknown">
          <h3>{strings.unknown}</h3>
          <ul>
            {unknown.map((question, i) => (
              <li key={i}>
                <PackText text={question} language={l10n.language} />
              </li>
            ))}
          </ul>
          <p>{strings.unknownExplanation}</p>
        </div>
      )}
    </>
  );
}
