import type { ComponentChildren } from 'preact';
import { formatWhen } from '../../core/packs/dates.ts';
import type { PackInfo } from '../../core/packs/pack-info.ts';
import type { SourceDetail } from '../../core/packs/schema/pack.ts';
import { LOCALES } from '../../core/shared/language.ts';
import { languageName } from '../../ui/formats/language-name.ts';
import { webHost } from '../../ui/formats/web-host.ts';
import { notesStrings } from '../../ui/strings/notes.ts';
import type { Localisation } from '../session/localisation.ts';
import { PackText } from './pack-text.tsx';

interface Props {
  info: PackInfo;
  l10n: Localisation;
}

/** Entries of a `dl` about the source, the author and the licence of a pack. */
export function SourceEntries({ info, l10n }: Props) {
  const { packStrings: strings, language } = l10n;
  const { publisher, title, author, published, url } = info.source;
  const labels = notesStrings[language];
  const host = url === undefined ? undefined : webHost(url);
  const detail = (label: string, given: SourceDetail | undefined) =>
    given && (
      <Entry label={label} isInferred={given.basis === 'inferred'} l10n={l10n}>
        <PackText text={given.value} l10n={l10n} />
      </Entry>
    );
  return (
    <>
      {detail(labels.publisher, publisher)}
      {detail(labels.title, title)}
      {detail(labels.author, author)}
      <Entry label={strings.published} isInferred={published.basis === 'inferred'} l10n={l10n}>
        {formatWhen(published, language)}
      </Entry>
      {url !== undefined && host !== undefined && (
        <Entry label={strings.readIt} l10n={l10n}>
          <a href={url} target="_blank" rel="noreferrer">
            <bdi>{host}</bdi>
          </a>
        </Entry>
      )}
      <Entry label={strings.languages} l10n={l10n}>
        {new Intl.ListFormat(LOCALES[language]).format(
          info.languages.map((tag) => languageName(tag, language)),
        )}
      </Entry>
      {info.author !== undefined && (
        <Entry label={strings.author} l10n={l10n}>
          <bdi>{info.author}</bdi>
        </Entry>
      )}
      {info.licence !== undefined && (
        <Entry label={strings.licence} l10n={l10n}>
          <bdi>{info.licence}</bdi>
        </Entry>
      )}
    </>
  );
}

interface EntryProps {
  label: string;
  /** Whether the value is inferred, not stated by the source. */
  isInferred?: boolean;
  l10n: Localisation;
  children: ComponentChildren;
}

/** An entry of a `dl`. */
export function Entry({ label, isInferred = false, l10n, children }: EntryProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children}
        {isInferred && <span class="inferred"> ({l10n.packStrings.inferred})</span>}
      </dd>
    </div>
  );
}
