import { contains, flatParentOf, matches, rectOf } from '../../dom/nodes.ts';
import { isWithin } from './hit-test.ts';

/** See `Anchoring.isCovering`. */
export function isCovering(element: Element, x: number, y: number, all: readonly Element[]): boolean {
  // An element whose pseudo-element lies over its content is in the list twice: above the content and below it.
  const below = all.slice(all.indexOf(element)).find((one) => one !== element) ?? null;
  const isOverContent = contains(element, below);
  const pseudoElements =
    isOverContent || !isWithin(x, y, rectOf(element))
      ? ['::before', '::after']
          .map((name) => getComputedStyle(element, name))
          .filter(({ content }) => content !== 'none')
      : [];
  // What lies over the content of an element, or out of its box, is one of its pseudo-elements, if it has any.
  const isSolid = pseudoElements[0]
    ? pseudoElements.some((style) => isSolidPaint(style))
    : matches(element, PICTURES) || isSolidPaint(getComputedStyle(element), matches(element, SHAPES));
  return isSolid && !isSeeThrough(element);
}

const PICTURES = 'img,image,video,canvas,object,embed';
const SHAPES = 'rect,circle,ellipse,polygon,path';

function isSolidPaint(style: CSSStyleDeclaration, isShape = false): boolean {
  const { backgroundColor, backgroundImage, backgroundRepeat, backgroundSize, backdropFilter, fill } = style;
  const isIcon = /^url.*no-repeat [^c%]*$/.test(`${backgroundImage} ${backgroundRepeat} ${backgroundSize}`);
  const background = backgroundImage === 'none' || isIcon ? backgroundColor : backgroundImage;
  const paint = isShape ? fill : background;
  // Letters hardly show through an alpha of 0.9 or more.
  return /url|blur|^(?!none|.*(?:rgba.*,|\/) 0(?!\.9)\S*\))/.test(`${paint} ${backdropFilter}`);
}

/** Whether an effect of an element, or of one around it, lets what is below show. */
function isSeeThrough(element: Element): boolean {
  for (let at: Element | null = element; at; at = flatParentOf(at)) {
    const { opacity, filter, mixBlendMode, maskImage } = getComputedStyle(at);
    if (!/^1 normal none (?!.*opacity)/.test(`${opacity} ${mixBlendMode} ${maskImage} ${filter}`))
      return true;
  }
  return false;
}
