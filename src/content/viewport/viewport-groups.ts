import { getterOf, rectOf } from '../dom/nodes.ts';

/** How far outside the viewport or a scrolled area an element counts as near. Not a percentage: Chromium takes it of the width. */
const NEAR = '300px';
/** A margin that takes in everything in a direction, however far away. */
const ALL = '10000000px';
/**
 * Each time so many elements have been added, groups take one more: 10,000 elements make about 250 groups. Each observed
 * element takes the browser a microsecond a frame.
 */
const ELEMENTS_PER_GROWTH = 32;
/** How many elements at most count as near until the browser has told where they are, so that they are painted without delay. */
const MAX_ASSUMED_NEAR = 25;
/** How far elements may stick out of the space between the first and the last one of their group, in CSS pixels. */
const MAX_OVERHANG = 100;

/** Elements that follow one another. */
interface Group {
  /** In the order in which they were added. */
  members: Set<Element>;
  /** The first and the last member, which are observed. */
  ends: Set<Element>;
  /** `undefined` until the browser has told where it is. */
  isNear: boolean | undefined;
}

/**
 * Tells which elements are near the viewport, at a cost that hardly grows with their number: a group is near when its first
 * or last element is, or when it spans the viewport.
 *
 * Each of two observers tells on which side of one edge of the near area an element is. A single observer of that area would
 * report nothing when the page is scrolled from above a group to its middle at once.
 */
export class ViewportGroups {
  readonly #groups = new Map<Element, Group>();
  /** The group that takes the next elements. */
  #open: Group | undefined;
  /** The group of the element added last. Most likely, the next element is near it. */
  #last: Group | undefined;
  /** Whether the browser has told where any element is. */
  #isTold = false;
  /** Ends that begin above the lower edge of the near area, and ends that end below its upper edge. */
  readonly #begun = new Set<Element>();
  readonly #unended = new Set<Element>();
  /** Ends whose position the browser has not told yet. */
  readonly #assumed = new Set<Element>();
  /** Groups that have lost one of their ends. */
  readonly #shortened = new Set<Group>();
  readonly #observers: readonly IntersectionObserver[];

  /** @param onChange called with the elements of a group that has come near or is far, until `disconnect` */
  constructor(private readonly onChange: (elements: Iterable<Element>) => void) {
    // With the default root, browsers ignore the margins in cross-origin frames.
    const observer = (inside: Set<Element>, margin: string) =>
      new IntersectionObserver((entries) => this.#onEntries(entries, inside), {
        root: document,
        rootMargin: margin,
        scrollMargin: margin,
      });
    this.#observers = [
      observer(this.#begun, `${ALL} ${ALL} ${NEAR}`),
      observer(this.#unended, `${NEAR} ${ALL} ${ALL}`),
    ];
  }

  disconnect(): void {
    for (const observer of this.#observers) observer.disconnect();
  }

  /** Whether the element is near the viewport, if the browser has told. Elements that were not added count as near. */
  isNear(element: Element): boolean | undefined {
    const group = this.#groups.get(element);
    return !group || group.isNear;
  }

  /** Starts observing an element. Groups are small only if elements are added in document order. */
  add(element: Element): void {
    if (this.#groups.has(element)) return;
    let group = this.#open;
    if (group && group.members.size < this.#groups.size / ELEMENTS_PER_GROWTH) {
      const [first] = group.members;
      for (const end of group.ends) if (end !== first) this.#removeEnd(group, end);
    } else {
      const isAssumedNear = this.#isNextNear();
      group = { members: new Set(), ends: new Set(), isNear: isAssumedNear || undefined };
      // A group that counts as near takes no others: they would be painted with it, wherever they are.
      this.#open = isAssumedNear ? undefined : group;
    }
    this.#last = group;
    group.members.add(element);
    this.#groups.set(element, group);
    this.#addEnd(group, element);
  }

  /** Guesses whether the next element is near: if the last one is, or in the first frame, if there are few. */
  #isNextNear(): boolean {
    const last = this.#last;
    if (!this.#isTold) return this.#assumed.size < MAX_ASSUMED_NEAR;
    return !!last?.isNear && last.ends.isDisjointFrom(this.#assumed);
  }

  remove(element: Element): void {
    const group = this.#groups.get(element);
    if (!group) return;
    this.#groups.delete(element);
    group.members.delete(element);
    if (!group.ends.has(element)) return;
    this.#removeEnd(group, element);
    // Later, because a page that removes one end often removes the next one, too.
    if (this.#shortened.size === 0) void Promise.resolve().then(() => this.#renewEnds());
    this.#shortened.add(group);
  }

  #renewEnds(): void {
    for (const group of this.#shortened) {
      const members = [...group.members];
      for (const end of [members[0], members.at(-1)]) if (end) this.#addEnd(group, end);
    }
    this.#shortened.clear();
  }

  #addEnd(group: Group, element: Element): void {
    if (group.ends.has(element)) return;
    group.ends.add(element);
    if (group.isNear) {
      this.#assumed.add(element);
      this.#begun.add(element);
      this.#unended.add(element);
    }
    for (const observer of this.#observers) observer.observe(element);
  }

  #removeEnd(group: Group, element: Element): void {
    group.ends.delete(element);
    for (const set of [this.#assumed, this.#begun, this.#unended]) set.delete(element);
    for (const observer of this.#observers) observer.unobserve(element);
  }

  #onEntries(entries: readonly IntersectionObserverEntry[], inside: Set<Element>): void {
    this.#isTold = true;
    const groups = new Set<Group>();
    for (const { target, isIntersecting } of entries) {
      const group = this.#groups.get(target);
      if (!group?.ends.has(target)) continue;
      groups.add(group);
      this.#assumed.delete(target);
      if (isIntersecting) inside.add(target);
      else inside.delete(target);
    }
    for (const group of groups) this.#update(group);
  }

  #update(group: Group): void {
    const isInReach = !group.ends.isDisjointFrom(this.#begun) && !group.ends.isDisjointFrom(this.#unended);
    // Checked only when it goes far: this measures all of its elements.
    const mayLeave = !isInReach && group.isNear !== false;
    if (mayLeave && isScattered(group)) {
      this.#split(group);
      return;
    }
    const isNear = isInReach || (mayLeave && [...group.members].some(overflows));
    const hasChanged = isNear !== group.isNear;
    group.isNear = isNear;
    if (hasChanged) this.onChange(group.members);
  }

  /** Makes each element a group of its own. */
  #split(scattered: Group): void {
    if (this.#open === scattered) this.#open = undefined;
    const { members, ends, isNear } = scattered;
    for (const element of members) {
      const own = new Set([element]);
      const group: Group = { members: own, ends: own.intersection(ends), isNear };
      this.#groups.set(element, group);
      if (ends.has(element)) this.#update(group);
      else this.#addEnd(group, element);
    }
  }
}

/** Whether the page lays out elements of a group elsewhere than between its ends, as in columns. */
function isScattered({ members, ends }: Group): boolean {
  const rects = [...ends].map(rectOf);
  const above = Math.min(...rects.map(({ top }) => top)) - MAX_OVERHANG;
  const below = Math.max(...rects.map(({ bottom }) => bottom)) + MAX_OVERHANG;
  return [...members].some((element) => {
    const { top, bottom } = rectOf(element);
    return top < above || bottom > below;
  });
}

/** Whether text may be shown far below the element's own box, as in a body that is one viewport high. */
const overflows = (element: Element) =>
  scrollHeightOf(element) > rectOf(element).height + window.innerHeight / 2;

const scrollHeightOf = /* @__PURE__ */ getterOf(Element, 'scrollHeight');
