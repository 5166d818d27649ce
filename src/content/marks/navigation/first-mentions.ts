import type { Density } from '../../../core/settings/settings.ts';
import { isText } from '../../dom/nodes.ts';
import type { Roots } from '../../scout/roots.ts';
import { nodesInOrder } from '../mentions/document-order.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import type { Painter } from '../paint/painter.ts';

/** Where a section of a page begins, as a reader sees it. */
const SECTION_START = 'h1, h2, h3, h4, h5, h6, [role="heading"], article';
const { matches } = Element.prototype;

/**
 * Selects the first mention of each entity to be marked, on the page or in each of its sections. Each step takes well under
 * a millisecond.
 */
export function* selectFirstMentions(
  density: Exclude<Density, 'every'>,
  store: MentionStore,
  roots: Roots,
  painter: Painter,
): Generator<undefined> {
  const first = new Set<PageMention>();
  const named = new Set<string>();
  for (const node of nodesInOrder(document, roots)) {
    if (isText(node)) {
      for (const mention of store.in(node)) {
        if (named.has(mention.entity) || !painter.has(mention)) continue;
        named.add(mention.entity);
        first.add(mention);
      }
    } else if (density === 'section' && matches.call(node, SECTION_START)) named.clear();
    yield;
  }
  painter.select(first);
}
