import { formatAge } from '../core/packs/format-date.ts';
import { localised, localisedOr } from '../core/packs/schema/localised.ts';
import type { Pack } from '../core/packs/schema/pack.ts';
import { type Language, LOCALES } from '../core/shared/language.ts';
import type { CommandShortcut } from '../core/shared/shortcuts.ts';
import type { BrowserFamily } from '../platform/api/browser-family.ts';
import { languageName } from '../ui/formats/language-name.ts';
import { keyboardStrings } from '../ui/strings/keyboard.ts';
import { aboutWhen } from '../ui/strings/source-texts.ts';
import { welcomeStrings } from '../ui/strings/welcome.ts';
import { Illustrations } from './illustrations.tsx';
import { ShortcutList } from './shortcut-list.tsx';

interface Props {
  pack: Pack;
  language: Language;
  browser: BrowserFamily;
  shortcuts: readonly CommandShortcut[];
  now: Date;
}

/** How many names are listed: a pack may have thousands. */
const MAX_LISTED_NAMES = 3;

/** The page that opens after installing. */
export function WelcomePage(props: Props) {
  const { pack, language, browser, shortcuts } = props;
  const strings = welcomeStrings[language];
  const names = pack.entities.slice(0, MAX_LISTED_NAMES).map(({ name }) => localised(name, language));
  const nameList = new Intl.ListFormat(LOCALES[language]).format(names);
  const { everywhere, here, name, hour } = strings.waysToSwitchOff;
  return (
    <main>
      <header>
        <img src="/icons/icon.svg" alt="" width="56" height="56" />
        <h1>{strings.title}</h1>
        <p class="lead">{strings.lead(nameList)}</p>
        <LeadSource {...props} />
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{strings.tryIt}</h2>
        <p>{strings.tryHint}</p>
        <p class="sample">{strings.sample(nameList)}</p>
      </section>
      <section aria-labelledby="how">
        <h2 id="how" class="visually-hidden">
          {strings.how}
        </h2>
        <Illustrations name={names[0] ?? ''} language={language} />
      </section>
      <section aria-labelledby="keyboard">
        <h2 id="keyboard">{strings.keyboard}</h2>
        <ShortcutList shortcuts={shortcuts} strings={keyboardStrings[language]} />
        <p class="aside">{strings.changeKeys[browser]}</p>
      </section>
      <section aria-labelledby="off">
        <h2 id="off">{strings.off}</h2>
        <p>{strings.offHint}</p>
        <Points points={[everywhere, here, name, hour]} />
        <p class="aside">{strings.pin[browser]}</p>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{strings.never}</h2>
        <Points points={strings.promises} />
      </section>
      <section aria-labelledby="access">
        <h2 id="access">{strings.access}</h2>
        <p>{strings.accessWhy}</p>
        <p>{strings.limit[browser]}</p>
      </section>
      <section aria-labelledby="source">
        <h2 id="source">{strings.source}</h2>
        <SourceBanner {...props} />
        <p>{strings.sourceMeans}</p>
        <nav class="links" aria-labelledby="source">
          <a href="/src/notes/index.html">{strings.allNotes}</a>
          <a href="/src/options/index.html">{strings.options}</a>
        </nav>
      </section>
    </main>
  );
}

/** Says where the notes come from, and how old that is. */
function LeadSource({ pack, language, now }: Props) {
  const strings = welcomeStrings[language];
  const { kind, published } = pack.source;
  return (
    <p class="lead-source">
      <span>
        {strings.leadSource(
          localisedOr(kind, language),
          aboutWhen(published, language),
          published.basis === 'inferred',
        )}
        &nbsp;– <strong>{formatAge(published, now, language)}</strong>.
      </span>{' '}
      <span>{strings.leadNoNews}</span>
    </p>
  );
}

/** The source and its age. */
function SourceBanner({ pack, language, now }: Props) {
  const { kind, published, language: sourceLanguage } = pack.source;
  return (
    <p class="banner">
      {welcomeStrings[language].sourceOf(
        localisedOr(kind, language),
        languageName(sourceLanguage ?? 'und', language),
        aboutWhen(published, language),
        published.basis === 'inferred',
      )}
      &nbsp;– <strong>{formatAge(published, now, language)}</strong>
    </p>
  );
}

const Points = ({ points }: { points: readonly { title: string; text: string }[] }) => (
  <ul class="points">
    {points.map(({ title, text }) => (
      <li key={title}>
        <h3>{title}</h3>
        <p>{text}</p>
      </li>
    ))}
  </ul>
);
