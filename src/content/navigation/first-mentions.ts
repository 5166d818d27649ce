import type { Density } from '../../core/settings/preferences.ts';
import { isText } from '../dom/nodes.ts';
import type { MentionStore, PageMention } from '../marks/mentions/mention-store.ts';
import type { Painter } from '../marks/paint/painter.ts';
import type { ShadowRoots } from '../scout/shadow-roots.ts';
import { nodesInOrder } from './document-order.ts';

/** Elements that start a section of the page. */
const SECTION_START = 'h1, h2, h3, h4, h5, h6, [role="heading"], article';
const { matches } = Element.prototype;

/**
 * Selects the first mention of each entity, on the page or in each of its sections, to be marked. Each step takes well
 * under a millisecond.
 */
export function* selectFirstMentions(
  density: Exclude<Density, 'every'>,
  store: MentionStore,
  roots: ShadowRoots,
  painter: Painter,
): Generator<undefined> {
  const first = new Set<PageMention>();
  const entities = new Set<string>();
  for (const node of nodesInOrder(document, roots)) {
    if (isText(node)) {
      for (const mention of store.in(node)) {
        if (entities.has(mention.entity) || !painter.isVisible(mention)) continue;
        entities.add(mention.entity);
        first.add(mention);
      }
    } else if (density === 'section' && matches.call(node, SECTION_START)) entities.clear();
    yield;
  }
  painter.select(first);
}
