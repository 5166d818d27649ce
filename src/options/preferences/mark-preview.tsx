import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { colourOf, type Preferences } from '../../core/settings/settings.ts';
import { LOCALES } from '../../core/shared/language.ts';
import type { ShownEntity, Words } from '../session/localization.ts';

interface Props {
  preferences: Preferences;
  words: Words;
}

/** Marks as web pages get them, on a light and on a dark page. */
export function Preview({ preferences, words }: Props) {
  const { strings, entities, language } = words;
  const ref = useRef<HTMLDivElement>(null);
  const headingId = useId();
  const sample = useMemo(() => {
    const names = new Intl.ListFormat(LOCALES[language]).format(entities.map(({ name }) => name));
    return strings.sample(names, entities[0]?.name ?? '');
  }, [words]);
  useLayoutEffect(() => {
    const unmark = ref.current ? markNames(ref.current, entities, preferences) : undefined;
    return unmark;
  }, [sample, preferences]);
  return (
    <figure class="preview" ref={ref} aria-labelledby={headingId}>
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

/** Marks names under the very highlight names of web pages. @returns a function that takes the marks away */
function markNames(root: Element, entities: readonly ShownEntity[], preferences: Preferences): () => void {
  const { look, density } = preferences;
  const made: string[] = [];
  if (look === 'none') return () => {};
  for (const text of root.querySelectorAll('.sample-text')) {
    const node = text.firstChild;
    if (!(node instanceof Text)) continue;
    for (const { id, name } of entities) {
      const highlight = `context-notes-${look}-${colourOf(preferences, id)}`;
      for (const start of placesOf(name, node.data).slice(0, density === 'every' ? undefined : 1)) {
        const range = {
          startContainer: node,
          startOffset: start,
          endContainer: node,
          endOffset: start + name.length,
        };
        const ranges = CSS.highlights.get(highlight) ?? new Highlight();
        ranges.add(new StaticRange(range));
        CSS.highlights.set(highlight, ranges);
        made.push(highlight);
      }
    }
  }
  return () => {
    for (const name of made) CSS.highlights.delete(name);
  };
}

function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
}
