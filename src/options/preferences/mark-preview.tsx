import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Density, EntityStyle } from '../../core/settings/preferences.ts';
import { LOCALES } from '../../core/shared/language.ts';
import { useUniqueId } from '../../ui/components/use-unique-id.ts';
import type { Localisation } from '../session/localisation.ts';

interface Props {
  /** How entities are marked, by id. */
  styles: ReadonlyMap<string, EntityStyle>;
  density: Density;
  l10n: Localisation;
}

/** A sample text with marks, as on a light and on a dark web page. */
export function MarkPreview({ styles, density, l10n }: Props) {
  const { strings, entities, language } = l10n;
  const figure = useRef<HTMLDivElement>(null);
  const headingId = useUniqueId();
  const sample = useMemo(() => {
    const names = new Intl.ListFormat(LOCALES[language]).format(entities.map(({ name }) => name));
    return strings.sample(names, entities[0]?.name ?? '');
  }, [l10n]);
  useLayoutEffect(
    () => (figure.current ? markNames(figure.current, entities, styles, density) : undefined),
    [sample, styles, density],
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
      {[...styles.values()].every(({ look }) => look === 'none') && (
        <p class="preview-none">{strings.noMarks}</p>
      )}
    </figure>
  );
}

/** Marks names with the highlights that web pages use. @returns a function that removes the marks */
function markNames(
  root: Element,
  entities: Localisation['entities'],
  styles: Props['styles'],
  density: Density,
): () => void {
  const registered: string[] = [];
  const isFirstOnly = density === 'section' || density === 'page';
  for (const text of root.querySelectorAll('.sample-text')) {
    const node = text.firstChild;
    if (!(node instanceof Text)) continue;
    for (const { id, name } of entities) {
      const style = styles.get(id);
      if (!style || style.look === 'none') continue;
      const highlight = `context-notes-${style.look}-${style.colour}`;
      for (const start of occurrencesOf(name, node.data).slice(0, isFirstOnly ? 1 : undefined)) {
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
