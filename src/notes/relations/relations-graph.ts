import type { Pack, Relation } from '../../core/packs/schema/pack.ts';
import { type GraphLayout, layOutGraph } from './graph-layout.ts';

/** Sizes in units of the SVG, which are pixels at full size. */
export const SPACING = { column: 284, row: 76, port: 10 };
/** With more relations there is no diagram: the layout would take long, and hardly ever fit. */
const MAX_RELATIONS = 60;
/** About twice the size of the page's figure. A larger diagram would be scaled down so much that its text could not be read. */
const MAX_SIZE = { width: 2_200, height: 960 };

/** The relations of a diagram and their layout, whose routes are in the order of the relations. */
export interface RelationsGraph {
  relations: readonly Relation[];
  layout: GraphLayout;
}

/** Lays out the relations of a pack. @returns `undefined` where a diagram would be too large to be read */
export function relationsGraph(pack: Pack): RelationsGraph | undefined {
  const relations = pack.relations.filter(({ from, to }) => from !== to);
  if (relations.length > MAX_RELATIONS) return undefined;
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const ids = [...pack.entities, ...pack.others].map(({ id }) => id).filter((id) => related.has(id));
  const layout = layOutGraph(ids, relations, SPACING);
  const isLegible = layout.width <= MAX_SIZE.width && layout.height <= MAX_SIZE.height;
  return isLegible ? { relations, layout } : undefined;
}
