/** A text that is on a page, and the element that it is in, to be named in a failure. */
interface PageText {
  text: string;
  where: string;
}

export interface TextReport {
  /** Visible texts, and texts for assistive technology. */
  texts: PageText[];
  /** Texts that are cut off, that leave their boxes or lie on one another, in a sentence each. */
  faults: string[];
  /** Texts that end in an ellipsis after some lines, which only texts of web pages may. */
  shortened: string[];
}

/**
 * Looks at every text below a root as it is laid out now. Runs in the page, on its own: it is handed over as source text.
 * @param root the document, or a shadow root
 */
export function reportTexts(root: Document | ShadowRoot): TextReport {
  /** Pixels by which a text may be off: glyphs are a little wider than their advance. */
  const TOLERANCE = 2;
  /**
   * Share of the smaller text's height from which two texts overlap: lines that follow closely share some pixels, and of one that is
   * scrolled, only as much may show.
   */
  const OVERLAP = 0.35;
  const MIN_SCROLL_HEIGHT = 40;
  const ATTRIBUTES = [
    'aria-label',
    'aria-valuetext',
    'aria-description',
    'title',
    'placeholder',
    'alt',
    'label',
  ];

  interface Box {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  const faults: string[] = [];
  const shortened = new Set<string>();
  const nameOf = (element: Element) =>
    `<${element.localName}${element.id && ` id="${element.id}"`}${element.getAttribute('class') ? ` class="${element.getAttribute('class')}"` : ''}>`;
  const isVisible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const ancestorsOf = function* (element: Element) {
    for (let one: Element | null = element; one; one = one.parentElement) yield one;
  };
  /** For assistive technology only: `.visually-hidden`, and inputs under a picture of them. */
  const isClippedAway = (element: Element) =>
    [...ancestorsOf(element)].some((one) => getComputedStyle(one).clipPath === 'inset(50%)');
  const boxOf = (element: Element): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      left: left + Number.parseFloat(style.borderLeftWidth),
      top: top + Number.parseFloat(style.borderTopWidth),
      right: right - Number.parseFloat(style.borderRightWidth),
      bottom: bottom - Number.parseFloat(style.borderBottomWidth),
    };
  };
  const isInside = (inner: Box, outer: Box) =>
    inner.left >= outer.left - TOLERANCE &&
    inner.right <= outer.right + TOLERANCE &&
    inner.top >= outer.top - TOLERANCE &&
    inner.bottom <= outer.bottom + TOLERANCE;

  /** The part of a text's line that can be seen or scrolled to, `undefined` when it is scrolled out of sight. */
  function visiblePart(line: Box, element: Element, text: string): Box | undefined {
    let part = line;
    /** Whether what is absolutely positioned is not yet in what it is positioned in. Others neither hold nor clip it. */
    let isOutside = false;
    for (const ancestor of ancestorsOf(element)) {
      const { overflowX, overflowY, display, position } = getComputedStyle(ancestor);
      if (display === 'contents' || ancestor === document.documentElement || ancestor === document.body)
        continue;
      if (isOutside && position === 'static') continue;
      isOutside = position === 'absolute';
      const isInline = display === 'inline' && ancestor.localName !== 'svg';
      const isSvgPart = ancestor instanceof SVGElement && ancestor.localName !== 'svg';
      if (isInline || isSvgPart) continue;
      const outer = boxOf(ancestor);
      const scrolls = [overflowX, overflowY].some((one) => one === 'auto' || one === 'scroll');
      if (scrolls) {
        // One line that need not scroll has all the room it takes, in whatever font.
        if (outer.bottom - outer.top < MIN_SCROLL_HEIGHT && ancestor.scrollHeight > ancestor.clientHeight)
          faults.push(`No room to read by scrolling: ${nameOf(ancestor)}`);
        part = {
          left: Math.max(part.left, outer.left),
          right: Math.min(part.right, outer.right),
          top: Math.max(part.top, outer.top),
          bottom: Math.min(part.bottom, outer.bottom),
        };
        if (part.right <= part.left || part.bottom <= part.top) return undefined;
      } else if ([overflowX, overflowY].some((one) => one === 'hidden' || one === 'clip')) {
        if (getComputedStyle(ancestor).webkitLineClamp !== 'none' && part.top > outer.bottom - TOLERANCE) {
          shortened.add(text);
          return undefined;
        }
        if (!isInside(part, outer)) {
          faults.push(`Cut off by ${nameOf(ancestor)}: ${text}`);
          return undefined;
        }
      } else if (part.left < outer.left - TOLERANCE || part.right > outer.right + TOLERANCE) {
        faults.push(`Wider than ${nameOf(ancestor)}: ${text}`);
        return undefined;
      }
      if (position === 'fixed') break;
    }
    return part;
  }

  const texts: PageText[] = [];
  /** The part of each line that can be seen, and the height of all of it. */
  const lines: { box: Box; height: number; text: string; element: Element }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.nodeValue?.trim() ?? '';
    if (!element || text === '' || ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName)) continue;
    if (element.localName === 'option') texts.push({ text, where: nameOf(element) });
    if (!isVisible(element)) continue;
    // A sentence with data in it is one text.
    const sentence = element.localName === 'bdi' ? element.parentElement : element;
    const whole = sentence?.querySelector(':scope > bdi') ? sentence.textContent.trim() : text;
    texts.push({ text: whole, where: nameOf(element) });
    if (isClippedAway(element) || element.closest('select')) continue;
    const range = document.createRange();
    // At hyphens, dots and slashes a line may end; a word itself is broken only for want of room.
    for (const { index, 0: word } of (walker.currentNode.nodeValue ?? '').matchAll(/[^\s\-–—./:·]+/g)) {
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      // What is in `bdi` is data, which may be longer than any room.
      if (tops.size > 1 && !element.closest('bdi'))
        faults.push(`Broken within a word in ${nameOf(element)}: ${word}`);
    }
    range.selectNodeContents(walker.currentNode);
    for (const rect of range.getClientRects()) {
      if (rect.width === 0) continue;
      const box = visiblePart(rect, element, text);
      if (box) lines.push({ box, height: rect.height, text, element });
    }
  }

  /** Whether an element is part of a header that stays while what is beneath it is scrolled, and that nothing shows through. */
  const isInStayingHeader = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { position, backgroundColor, opacity } = getComputedStyle(at);
      if (position === 'sticky') return opacity === '1' && /^rgb\(/.test(backgroundColor);
    }
    return false;
  };
  // From top to bottom: what begins below a text's end does not lie on it, nor does anything after that.
  const byTop = lines
    .map((line) => ({ ...line, stays: isInStayingHeader(line.element) }))
    .sort((one, other) => one.box.top - other.box.top);
  for (const [index, one] of byTop.entries()) {
    for (let at = index + 1; at < byTop.length; at++) {
      const other = byTop[at];
      if (!other || other.box.top >= one.box.bottom) break;
      if (other.text === one.text && other.element === one.element) continue;
      if (one.stays !== other.stays) continue;
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      if (width > TOLERANCE && height > Math.min(one.height, other.height) * OVERLAP)
        faults.push(
          `Lie on one another: ${one.text} ${nameOf(one.element)}, ${other.text} ${nameOf(other.element)}`,
        );
    }
  }

  /** What a field shows of itself, without what the reader has typed. */
  const shownIn = (element: Element): string => {
    if (element instanceof HTMLInputElement)
      return element.value && element.type === 'text' ? '' : element.placeholder;
    return element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.label ?? '') : '';
  };
  const pen = document.createElement('canvas').getContext('2d');
  const widthOf = (text: string, style: CSSStyleDeclaration) => {
    if (!pen) throw new Error('The browser has no canvas');
    pen.font = style.font;
    return pen.measureText(text).width;
  };
  for (const element of root.querySelectorAll('*')) {
    if (!isVisible(element)) continue;
    for (const attribute of ATTRIBUTES) {
      const text = element.getAttribute(attribute)?.trim();
      if (text) texts.push({ text, where: `${nameOf(element)} ${attribute}` });
    }
    const shown = shownIn(element);
    if (shown === '') continue;
    const style = getComputedStyle(element);
    // Not `clientWidth`: that of a field is in Firefox without its padding.
    const { left, right } = boxOf(element);
    const room = right - left - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    if (widthOf(shown, style) > room + TOLERANCE) faults.push(`Cut off in ${nameOf(element)}: ${shown}`);
  }

  const { scrollWidth, clientWidth } = document.documentElement;
  if (root === document && scrollWidth > clientWidth)
    faults.push(`The page is ${scrollWidth} px wide in ${clientWidth} px`);
  if (root === document) texts.push({ text: document.title, where: 'document.title' });
  return { texts, faults: [...new Set(faults)], shortened: [...shortened] };
}
