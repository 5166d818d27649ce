import * as v from 'valibot';

/** Points and sizes are in CSS pixels, unless a field says otherwise. */
export const PointSchema = v.object({ x: v.number(), y: v.number() });
export const SizeSchema = v.object({ width: v.number(), height: v.number() });
export type Point = v.InferOutput<typeof PointSchema>;
export type Size = v.InferOutput<typeof SizeSchema>;

/** The side of a mention on which its card should open, and how it is aligned there: a placement of Floating UI. */
export const SideSchema = v.picklist(['bottom-start', 'bottom-end', 'left-start', 'right-start']);
export type Side = v.InferOutput<typeof SideSchema>;
