import type { Pack, Relation } from '../../core/packs/schema/pack.ts';
import { StatusMark } from '../../ui/components/status-mark.tsx';
import type { Localisation } from '../session/localisation.ts';
import { type RelationsGraph, SPACING } from './relations-graph.ts';

/** Sizes in the unit of `SPACING`. */
const BOX = { width: 132, height: 44 };
const LABEL = { width: 150, height: 40 };
/** Between a box and the arrows at its sides. */
const ARROW_GAP = 2;

interface Point {
  x: number;
  y: number;
}

interface Props {
  graph: RelationsGraph;
  pack: Pack;
  l10n: Localisation;
}

/** The parties as boxes and the relations as arrows. It is hidden from screen readers, because a list with the same follows. */
export function RelationsDiagram({ graph: { relations, layout }, pack, l10n }: Props) {
  const entities = new Set(pack.entities.map(({ id }) => id));
  const arrows = relations.map((relation, i) => ({
    relation,
    points: clipToBoxes(layout.routes[i] ?? []),
  }));
  // Cuts off what the outer columns are wider than their boxes.
  const margin = (SPACING.column - BOX.width) / 2 - 2;
  return (
    <svg
      class="relations-diagram"
      viewBox={`${margin} 0 ${layout.width - 2 * margin} ${layout.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {arrows.map(({ relation, points }) => (
        <Arrow key={relation.id} relation={relation} points={points} />
      ))}
      {arrows.map(({ relation, points }) => (
        <Label key={relation.id} relation={relation} points={points} l10n={l10n} />
      ))}
      {layout.nodes.map(({ id, x, y }) => (
        <foreignObject key={id} {...centredAt({ x, y }, BOX)}>
          <div class={`party ${entities.has(id) ? 'is-entity' : ''}`}>
            <bdi>{l10n.partyName(id)}</bdi>
          </div>
        </foreignObject>
      ))}
    </svg>
  );
}

function Arrow({ relation, points }: { relation: Relation; points: readonly Point[] }) {
  const [start, ...others] = points;
  const end = points.at(-1);
  if (!start || !end) return null;
  const curves = others.map((point, i) => {
    const previous = points[i] ?? start;
    const middle = (previous.x + point.x) / 2;
    return `C${middle} ${previous.y} ${middle} ${point.y} ${point.x} ${point.y}`;
  });
  const headLength = end.x > start.x ? -8 : 8;
  return (
    <g class="arrow" data-status={relation.status} fill="none" stroke-width="1.75">
      <path class="shaft" d={`M${start.x} ${start.y}${curves.join('')}`} />
      <path d={`M${end.x + headLength} ${end.y - 5}L${end.x} ${end.y}L${end.x + headLength} ${end.y + 5}`} />
    </g>
  );
}

interface LabelProps {
  relation: Relation;
  points: readonly Point[];
  l10n: Localisation;
}

function Label({ relation: { status, kind }, points, l10n }: LabelProps) {
  return (
    <foreignObject {...centredAt(labelCentre(points), LABEL)}>
      <div class="relation-label" data-status={status}>
        <span>
          <StatusMark status={status} />
          {l10n.strings.relation[kind]}
        </span>
      </div>
    </foreignObject>
  );
}

/** Makes a route run between the sides of boxes instead of their centres. Where it passes a layer, it runs horizontally. */
function clipToBoxes(route: readonly Point[]): readonly Point[] {
  const last = route.length - 1;
  return route.flatMap(({ x, y }, i) => {
    const direction = (route[i + 1]?.x ?? x) < (route[i - 1]?.x ?? x) ? -1 : 1;
    const offset = direction * (BOX.width / 2 + ARROW_GAP);
    if (i === 0) return [{ x: x + offset, y }];
    if (i === last) return [{ x: x - offset, y }];
    return [
      { x: x - offset, y },
      { x: x + offset, y },
    ];
  });
}

/** The middle of an arrow. On a long arrow, that is where it passes a layer. */
function labelCentre(points: readonly Point[]): Point {
  const half = Math.floor((points.length - 1) / 2);
  const [a, b] = [points[half], points[half + 1]];
  return { x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2, y: ((a?.y ?? 0) + (b?.y ?? 0)) / 2 };
}

const centredAt = ({ x, y }: Point, { width, height }: { width: number; height: number }) => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});
