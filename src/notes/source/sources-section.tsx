import { PackText, SourceName } from '../../ui/components/pack-text.tsx';
import { Section } from '../../ui/components/section.tsx';
import { SourceLink } from '../common/source-link.tsx';
import type { Collection } from '../session/collection.ts';
import type { Localisation } from '../session/localisation.ts';
import { packLink } from '../session/open-packs.ts';
import { StatusMeanings } from './status-meanings.tsx';

interface Props {
  collection: Collection;
  l10n: Localisation;
}

/** The source of each pack, where several are shown, with a link to the page of that pack. */
export function SourcesSection({ collection, l10n }: Props) {
  const { strings } = l10n;
  return (
    <Section id="at=source" heading={strings.sources} class="source">
      <ul class="sources">
        {collection.packs.map(({ id, title, source, notes }) => (
          <li key={id}>
            <h3>
              <a href={packLink(id)}>
                <PackText text={title} language={l10n.language} />
              </a>
            </h3>
            <p class="details">
              <span>
                <SourceName source={source} language={l10n.language} />, {l10n.formatDate(source.published)}
              </span>
              <span>{strings.count(notes.length)}</span>
              {source.url !== undefined && <SourceLink url={source.url} l10n={l10n} />}
            </p>
          </li>
        ))}
      </ul>
      <StatusMeanings contents={collection} l10n={l10n} />
    </Section>
  );
}
