import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { colourOf, type Preferences } from '../../core/settings/settings.ts';
import { LOCALES } from '../../core/shared/language.ts';
import type { Localisation } from '../session/localisation.ts';

interface Props {
  preferences: Preferences;
  l10n: Localisation;
}

/** A sample text with marks, as on a light and on a dark web page. */
export function MarkPreview({ preferences, l10n }: Props) {
  const { strings, entities, language } = l10n;
  const figure = useRef<HTMLDivElement>(null);
  const headingId = useId();
  const sample = useMemo(() => {
    const names = new Intl.ListFormat(LOCALES[language]).format(entities.map(({ name }) => name));
    return strings.sample(names, entities[0]?.name ?? '');
  }, [l10n]);
  useLayoutEffect(
    () => (figure.current ? markNames(figure.current, entities, preferences) : undefined),
    [sample, preferences],
  );
  return (
    <figure class="preview" ref={figure} aria-labelledby={headingId}>
      <figcaption id={headingId}>{strings.preview}</figcaption>
      <p class="sample sample-light">
        <span class="sample-name">{strings.onLight}</span>
        <span class="sample-text">{sample}</span>
      </p>
      <p class="sample sample-dark">
        <span class="sample-name">{strings.onDark}</span>
        <span class="sample-text">{sample}</span>
      </p>
      {preferences.look === 'none' && <p class="preview-none">{strings.noMarks}</p>}
    </figure>
  );
}

/** Marks names with the highlights that web pages use. @returns a function that removes the marks */
function markNames(root: Element, entities: Localisation['entities'], preferences: Preferences): () => void {
  const { look, density } = preferences;
  const registered: string[] = [];
  if (look === 'none') return () => {};
  for (const text of root.querySelectorAll('.sample-text')) {
    const node = text.firstChild;
    if (!(node instanceof Text)) continue;
    for (const { id, name } of entities) {
      const highlight = `context-notes-${look}-${colourOf(preferences, id)}`;
      for (const start of occurrencesOf(name, node.data).slice(0, density === 'every' ? undefined : 1)) {
        const range = {
          startContainer: node,
          startOffset: start,
          endContainer: node,
          endOffset: start + name.length,
        };
        const ranges = CSS.highlights.get(highlight) ?? new Highlight();
        ranges.add(new StaticRange(range));
        CSS.highlights.set(highlight, ranges);
        registered.push(highlight);
      }
    }
  }
  return () => {
    for (const name of registered) CSS.highlights.delete(name);
  };
}

/** The indexes at which a name occurs in a text. */
function occurrencesOf(name: string, text: string): number[] {
  const indexes: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) indexes.push(at);
  return indexes;
}
