import type { ComponentChildren } from 'preact';
import type { PackInfo } from '../../../core/packs/pack-info.ts';
import type { SourceDetail } from '../../../core/packs/schema/pack.ts';
import { LOCALES } from '../../../core/shared/language.ts';
import { SentenceWithPackText } from '../../../ui/components/pack-text.tsx';
import { languageName } from '../../../ui/formats/language-name.ts';
import { webHost } from '../../../ui/formats/web-host.ts';
import { cardStrings } from '../../../ui/strings/card.ts';
import { notesStrings } from '../../../ui/strings/notes.ts';
import { aboutWhen } from '../../../ui/strings/source-texts.ts';
import type { Localisation } from '../../session/localisation.ts';

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
      <Entry label={label}>
        <SentenceWithPackText
          text={given.value}
          language={language}
          sentence={given.basis === 'inferred' ? cardStrings[language].probably : (text) => text}
        />
      </Entry>
    );
  return (
    <>
      {detail(labels.publisher, publisher)}
      {detail(labels.title, title)}
      {detail(labels.author, author)}
      <Entry label={strings.published}>{aboutWhen(published, language)}</Entry>
      {url !== undefined && host !== undefined && (
        <Entry label={strings.readIt}>
          <a href={url} target="_blank" rel="noreferrer">
            <bdi>{host}</bdi>
          </a>
        </Entry>
      )}
      <Entry label={strings.languages}>
        {new Intl.ListFormat(LOCALES[language]).format(
          info.languages.map((tag) => languageName(tag, language)),
        )}
      </Entry>
      {info.author !== undefined && (
        <Entry label={strings.author}>
          <bdi>{info.author}</bdi>
        </Entry>
      )}
      {info.licence !== undefined && (
        <Entry label={strings.licence}>
          <bdi>{info.licence}</bdi>
        </Entry>
      )}
    </>
  );
}

interface EntryProps {
  label: string;
  children: ComponentChildren;
}

/** An entry of a `dl`. */
export function Entry({ label, children }: EntryProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
