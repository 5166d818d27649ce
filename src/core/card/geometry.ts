import * as v from 'valibot';

/** In CSS pixels, unless the field says otherwise. */
export const PointSchema = v.object({ x: v.number(), y: v.number() });
export const SizeSchema = v.object({ width: v.number(), height: v.number() });
export type Point = v.InferOutput<typeof PointSchema>;
export type Size = v.InferOutput<typeof SizeSchema>;

/** The preferred side for a card: after the mention's line, aligned with the start of the line. */
export const SideSchema = v.picklist(['bottom-start', 'bottom-end', 'left-start', 'right-start']);
export type Side = v.InferOutput<typeof SideSchema>;
