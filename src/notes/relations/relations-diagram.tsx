import type { Pack, Relation } from '../../core/packs/pack-schema.ts';
import { StatusMark } from '../../ui/components/status-mark.tsx';
import type { Localization } from '../session/localization.ts';
import { type Graph, layOutGraph } from './graph-layout.ts';

/** Sizes in the picture's own units, which are pixels where it is drawn in full. */
const SPACING = { column: 284, row: 76, port: 10 };
const BOX = { width: 132, height: 44 };
const LABEL = { width: 150, height: 40 };

type Point = Graph['nodes'][number] | { x: number; y: number };

/** The parties as boxes, those with marks filled, and the relations as arrows between. The list beside it says all of this. */
export function RelationsDiagram({ pack, l10n }: { pack: Pack; l10n: Localization }) {
  const relations = pack.relations.filter(({ from, to }) => from !== to);
  const tied = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const ids = [...pack.entities, ...pack.others].map(({ id }) => id).filter((id) => tied.has(id));
  const graph = layOutGraph(ids, relations, SPACING);
  const own = new Set(pack.entities.map(({ id }) => id));
  // The outer halves of the outer columns are empty but for half a box.
  const margin = (SPACING.column - BOX.width) / 2 - 2;
  return (
    <svg
      class="relations-picture"
      viewBox={`${margin} 0 ${graph.width - 2 * margin} ${graph.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {relations.map((relation, i) => (
        <Arrow key={relation.id} relation={relation} route={graph.routes[i] ?? []} />
      ))}
      {relations.map((relation, i) => (
        <Label key={relation.id} relation={relation} route={graph.routes[i] ?? []} l10n={l10n} />
      ))}
      {graph.nodes.map(({ id, x, y }) => (
        <foreignObject key={id} {...around({ x, y }, BOX)}>
          <div class={`party ${own.has(id) ? 'own' : ''}`}>{l10n.partyName(id)}</div>
        </foreignObject>
      ))}
    </svg>
  );
}

function Arrow({ relation, route }: { relation: Relation; route: readonly Point[] }) {
  const points = fromEdgeToEdge(route);
  const [start, ...onward] = points;
  const end = points.at(-1);
  if (!start || !end) return null;
  const curve = onward.map((point, i) => {
    const before = points[i] ?? start;
    const middle = (before.x + point.x) / 2;
    return `C${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`;
  });
  const back = end.x > start.x ? -8 : 8;
  return (
    <g class="arrow" data-status={relation.status} fill="none" stroke-width="1.75">
      <path class="shaft" d={`M${start.x} ${start.y}${curve.join('')}`} />
      <path d={`M${end.x + back} ${end.y - 5}L${end.x} ${end.y}L${end.x + back} ${end.y + 5}`} />
    </g>
  );
}

function Label({
  relation,
  route,
  l10n,
}: {
  relation: Relation;
  route: readonly Point[];
  l10n: Localization;
}) {
  const { status, kind } = relation;
  return (
    <foreignObject {...around(labelPlace(fromEdgeToEdge(route)), LABEL)}>
      <div class="relation-label" data-status={status}>
        <span>
          <StatusMark status={status} />
          {l10n.strings.relation[kind]}
        </span>
      </div>
    </foreignObject>
  );
}

/** The route between the sides of the boxes rather than their middles; a long way runs level past the boxes it passes. */
function fromEdgeToEdge(route: readonly Point[]): readonly { x: number; y: number }[] {
  const last = route.length - 1;
  return route.flatMap(({ x, y }, i) => {
    const next = route[i + 1];
    const before = route[i - 1];
    const ahead = ((next?.x ?? x) - (before?.x ?? x) < 0 ? -1 : 1) * (BOX.width / 2 + 2);
    if (i === 0) return [{ x: x + ahead, y }];
    if (i === last) return [{ x: x - ahead, y }];
    return [
      { x: x - ahead, y },
      { x: x + ahead, y },
    ];
  });
}

/** The middle of the way; of a long one, where it passes other boxes. */
function labelPlace(points: readonly { x: number; y: number }[]): { x: number; y: number } {
  const half = Math.floor((points.length - 1) / 2);
  const [a, b] = [points[half], points[half + 1]];
  return { x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2, y: ((a?.y ?? 0) + (b?.y ?? 0)) / 2 };
}

const around = (
  { x, y }: { x: number; y: number },
  { width, height }: { width: number; height: number },
) => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});
