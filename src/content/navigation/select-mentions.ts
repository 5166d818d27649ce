import type { Density } from '../../core/settings/preferences.ts';
import { flatParentOf, isText, matches } from '../dom/nodes.ts';
import type { MentionStore, PageMention } from '../marks/mentions/mention-store.ts';
import type { Painter } from '../marks/paint/painter.ts';
import type { ShadowRoots } from '../scout/shadow-roots.ts';
import { nodesInOrder } from './document-order.ts';

/** Elements that start a section of the page. */
const SECTION_START = 'h1,h2,h3,h4,h5,h6,[role=heading],article';
/** Menus, and the footer of the page, which unlike that of an article or a quotation is about the site. */
const AROUND_TEXT = 'nav,[role=navigation],footer:not(article *,main *,blockquote *)';

/** Whether a text shows in a menu or a footer, also one of another tree. */
function isAroundText(text: Text): boolean {
  let element = flatParentOf(text);
  while (element && !matches(element, AROUND_TEXT)) element = flatParentOf(element);
  return element !== null;
}

/**
 * Selects the mentions to be marked: those outside menus and footers, or the first of each entity, on the page or in each of its
 * sections. Each step takes well under a millisecond.
 */
export function* selectMentions(
  density: Exclude<Density, 'every'>,
  store: MentionStore,
  roots: ShadowRoots,
  painter: Painter,
): Generator<undefined> {
  const selected = new Set<PageMention>();
  const entities = new Set<string>();
  for (const node of nodesInOrder(document, roots)) {
    if (isText(node)) {
      for (const mention of store.in(node)) {
        const isLeftOut = density === 'text' ? isAroundText(node) : entities.has(mention.entity);
        if (isLeftOut || !painter.isSeen(mention)) continue;
        entities.add(mention.entity);
        selected.add(mention);
      }
    } else if (density === 'section' && matches(node, SECTION_START)) entities.clear();
    yield;
  }
  painter.select(selected);
}
