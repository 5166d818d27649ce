import { formatAge, formatWhen } from '../core/packs/dates.ts';
import { localised } from '../core/packs/localised.ts';
import type { Pack } from '../core/packs/pack-schema.ts';
import { type Language, LOCALES, languageName } from '../core/shared/language.ts';
import type { CardStrings } from '../ui/strings/card.ts';
import type { KeyboardStrings } from '../ui/strings/keyboard.ts';
import { popupStrings } from '../ui/strings/popup.ts';
import type { WelcomeStrings } from '../ui/strings/welcome.ts';
import { KeyTable, type Shortcuts } from './key-table.tsx';
import { Pictures } from './pictures.tsx';

export interface WelcomeProps {
  pack: Pack;
  language: Language;
  strings: WelcomeStrings;
  /** Words that the page shares with the card. */
  shared: CardStrings;
  browser: 'chromium' | 'firefox';
  shortcuts: Shortcuts;
  keyboard: KeyboardStrings;
  now: Date;
}

/** So many names of a pack are told; a pack may have thousands. */
const MOST_NAMED = 3;

/** What a new reader may want to know, on one quiet page. */
export function WelcomePage(props: WelcomeProps) {
  const { pack, language, strings, shared, browser, shortcuts, keyboard } = props;
  const names = pack.entities.slice(0, MOST_NAMED).map(({ name }) => localised(name, language));
  const listed = new Intl.ListFormat(LOCALES[language]).format(names);
  const { everywhere, here, name, hour } = strings.offWays;
  return (
    <main>
      <header>
        <img src="/icons/icon.svg" alt="" width="56" height="56" />
        <h1>{strings.title}</h1>
        <p class="lead">{strings.lead(listed)}</p>
        <LeadSource {...props} />
      </header>
      <section aria-labelledby="how">
        <h2 id="how" class="visually-hidden">
          {strings.how}
        </h2>
        <Pictures name={names[0] ?? ''} strings={strings} shared={shared} popup={popupStrings[language]} />
      </section>
      <section aria-labelledby="try">
        <h2 id="try">{strings.tryIt}</h2>
        <p>{strings.tryHint}</p>
        <p class="sample">{strings.sample(listed)}</p>
        <h3>{strings.keyboard}</h3>
        <KeyTable shortcuts={shortcuts} strings={keyboard} />
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
        <Points points={strings.nevers} />
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

function LeadSource({ pack, language, strings, now }: WelcomeProps) {
  const { kind, published } = pack.source;
  return (
    <p class="lead-source">
      <span>
        {strings.leadSource(localised(kind, language), formatWhen(published, language))}&nbsp;–{' '}
        <strong>{formatAge(published.start, now, language)}</strong>.
      </span>{' '}
      <span>{strings.leadNoNews}</span>
    </p>
  );
}

/** The age of the source, and that its date is inferred where it is. */
function SourceBanner({ pack, language, strings, shared, now }: WelcomeProps) {
  const { kind, published, language: written } = pack.source;
  return (
    <p class="banner">
      {strings.sourceOf(
        localised(kind, language),
        languageName(written, language),
        formatWhen(published, language),
      )}
      {published.basis === 'inferred' && `, ${shared.dateInferred}`}&nbsp;–{' '}
      <strong>{formatAge(published.start, now, language)}</strong>
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
