import { type Area, EMPTY, intersection, isLargeEnough, UNBOUNDED } from '../../core/shared/area.ts';
import type { Step } from '../../core/tasks/slices.ts';
import { flatParentOf, getterOf, matches, rectOf, rootElement } from '../dom/nodes.ts';
import { clipArea } from './clip-area.ts';

/** Where an element's content can be seen, once the reader scrolls there. */
interface SeenAreas {
  /** Content in the flow of the text. */
  flow: Area;
  /** Content with a `position` of its own. `undefined` if not computed: that takes longer than all else, and little text needs it. */
  positioned: (Record<'absolute' | 'fixed', Area> & Partial<Record<string, Area>>) | undefined;
  /** Whether a background is painted in the form of the text, or a picture of it lies below, so that transparent letters show. */
  isTextPainted: boolean;
}

/** What `createSeenAreas` tells of an element's content. */
export type SeenArea = Pick<SeenAreas, 'flow' | 'isTextPainted'>;

const scrollingElementOf = getterOf(Document, 'scrollingElement');
const bodyOf = getterOf(Document, 'body');

/** The transparent text that PDF.js and BookReader lay over the picture of a page, so that it can be selected. */
const TEXT_LAYER = '[class*=textlayer i]';

/** Elements of the top layer, which nothing around them clips. */
const TOP_LAYER = 'dialog:modal, :popover-open, :fullscreen';

/**
 * Computes where the content of elements can be seen, each element at most twice. Clipping follows the containing blocks, as in
 * browsers. A box that the reader can scroll hides nothing that scrolling brings into view. One that only scripts can scroll
 * (`overflow: hidden`) hides what lies outside of it.
 * @returns a function for the area in which text directly inside an element can be seen
 */
export function createSeenAreas(): (element: Element) => Generator<Step, SeenArea> {
  const known = new Map<Element, SeenAreas>();
  const page = pageAreas();

  /** `positioned` is computed if it is known of the elements around. */
  const inside = (element: Element, outer: SeenAreas): SeenAreas => {
    const style = getComputedStyle(element);
    const isTextPainted =
      outer.isTextPainted || style.backgroundClip.includes('text') || matches(element, TEXT_LAYER);
    if (style.display === 'contents') return { ...outer, isTextPainted };
    const clip = isSeeThrough(style) ? EMPTY : clipArea(style, () => rectOf(element));
    const { flow, positioned } = matches(element, TOP_LAYER) ? page : outer;
    const { position } = style;
    const own = intersection(positioned?.[position] ?? flow, clip);
    const content = style.display === 'inline' ? own : contentArea(element, style, own);
    const isFixedHere = positioned && containsFixed(style);
    return {
      flow: content,
      positioned: positioned && {
        absolute: isFixedHere || position !== 'static' ? content : intersection(positioned.absolute, clip),
        fixed: isFixedHere ? content : intersection(positioned.fixed, clip),
      },
      isTextPainted,
    };
  };

  return function* (element) {
    const chain: Element[] = [];
    let areas: SeenAreas | undefined;
    let isPositioned = false;
    for (let at: Element | null = element; at; at = flatParentOf(at)) {
      areas = known.get(at);
      if (areas && (areas.positioned || !isPositioned)) break;
      areas = undefined;
      chain.push(at);
      isPositioned ||= /absolute|fixed/.test(getComputedStyle(at).position);
      yield;
    }
    areas ??= page;
    if (!isPositioned) areas = { ...areas, positioned: undefined };
    for (const next of chain.reverse()) {
      areas = inside(next, areas);
      known.set(next, areas);
      yield;
    }
    return areas;
  };
}

/** Text that appears while the reader scrolls counts as seen. */
const isSeeThrough = (style: CSSStyleDeclaration) =>
  (Number(style.opacity) < 0.01 || /opacity\(0%?\)/.test(style.filter)) &&
  !/[(-]/.test(style.getPropertyValue('animation-timeline'));

/** The areas without anything that clips: the whole page, and for fixed content the viewport. */
function pageAreas(): SeenAreas {
  const root = rootElement();
  const fixed = { ...EMPTY, right: innerWidth, bottom: innerHeight };
  // The viewport takes over these from the body. Pages often forbid to scroll down while a dialog of theirs is open.
  const isNarrow = [root, bodyOf(document)].some(
    (element) => element && /hidden|clip/.test(getComputedStyle(element).overflowX),
  );
  // Nothing can be scrolled into view in a frame without size, such as one that its page does not display.
  const area = !isLargeEnough(fixed)
    ? EMPTY
    : root
      ? // In quirks mode, the body scrolls.
        scrolledArea(scrollingElementOf(document) ?? root, getComputedStyle(root), fixed)
      : UNBOUNDED;
  const page = isNarrow ? { ...area, left: fixed.left, right: fixed.right } : area;
  return { flow: page, positioned: { absolute: page, fixed }, isTextPainted: false };
}

/** The area in which an element's content can be seen. @param own the area in which the element itself can be seen */
function contentArea(element: Element, style: CSSStyleDeclaration, own: Area): Area {
  const { overflowX, overflowY, contain, contentVisibility } = style;
  const clipsAll = /paint|strict|content|auto/.test(contain + contentVisibility);
  if ((overflowX === 'visible' && overflowY === 'visible' && !clipsAll) || isViewport(element)) return own;
  const rect = rectOf(element);
  const shown = intersection(own, rect);
  const scrolled = scrolledArea(element, style, rect);
  const isSeen = isLargeEnough(shown);
  const axis = (overflow: string) =>
    /auto|scroll/.test(overflow)
      ? isSeen
        ? scrolled
        : EMPTY
      : overflow === 'visible' && !clipsAll
        ? own
        : shown;
  const { top, bottom } = axis(overflowY);
  return { ...axis(overflowX), top, bottom };
}

/**
 * All that an element's content takes up, in view or not.
 * @param start where the content begins while the element is not scrolled
 */
function scrolledArea(
  { scrollLeft, scrollTop, scrollWidth, scrollHeight }: Element,
  { direction, writingMode, flexDirection }: CSSStyleDeclaration,
  start: { left: number; top: number },
): Area {
  // Content may lie on either side of the start: with `rtl`, `vertical-rl`, `sideways-lr`, `row-reverse` and the like.
  if (/rtl|-[rl]/.test(direction + writingMode + flexDirection)) return UNBOUNDED;
  const left = start.left - scrollLeft;
  const top = start.top - scrollTop;
  return { left, top, right: left + scrollWidth, bottom: top + scrollHeight };
}

/** Whether the viewport scrolls in place of the element. */
function isViewport(element: Element): boolean {
  const root = rootElement();
  return (
    element === root ||
    (!!root && element === bodyOf(document) && getComputedStyle(root).overflow === 'visible')
  );
}

/** What makes an element the containing block of its fixed content, as CSS Transforms and Filter Effects say. */
const CONTAINING = 'transform translate rotate scale filter backdrop-filter perspective'.split(' ');

/** Whether the element is the containing block of its fixed content, by the above or as CSS Containment says. Container queries no longer make it one. */
const containsFixed = (style: CSSStyleDeclaration): boolean =>
  CONTAINING.some(
    (name) => !/^(?:none)?$/.test(style.getPropertyValue(name)) || style.willChange.includes(name),
  ) || /paint|layout|strict|content|auto/.test(style.contain + style.contentVisibility);
