/** A rectangle of the viewport, in CSS pixels. It may reach far beyond it, and is empty if an end precedes its start. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const UNBOUNDED: Area = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};
export const EMPTY: Area = { left: 0, top: 0, right: 0, bottom: 0 };

/** What both areas contain. */
export const intersection = (one: Area, other: Area): Area => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** Whether two areas have more than an edge in common. */
export const overlaps = (one: Area, other: Area): boolean =>
  Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
  Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top);

/** Whether an area is larger than the single pixel to which pages shrink text for screen readers. */
export const isLargeEnough = ({ left, top, right, bottom }: Area): boolean =>
  right - left > 1 && bottom - top > 1;
