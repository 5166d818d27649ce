/** A directed edge between two nodes. */
export interface Edge {
  from: string;
  to: string;
}

interface Point {
  x: number;
  y: number;
}

/** The layout of a graph, in the unit of the spacing. */
export interface GraphLayout {
  width: number;
  height: number;
  /** The centre of each node. */
  nodes: readonly ({ id: string } & Point)[];
  /** The points of each edge from node to node, in the order of the edges. */
  routes: readonly (readonly Point[])[];
}

/** Distances in the layout, all in one unit. */
export interface Spacing {
  /** Between the centres of neighbouring layers. */
  column: number;
  /** Between the centres of neighbouring nodes of a layer. */
  row: number;
  /** Between edges that meet at one side of a node. */
  port: number;
}

/** A node, or a dummy node where a long edge passes through a layer. */
interface LayoutNode extends Point {
  layer: number;
  neighbours: string[];
}

/**
 * Lays out a layered graph by Sugiyama's method. Layers are columns, and edges run from left to right, except for those that close a
 * cycle. The same graph always gets the same layout.
 */
export function layOutGraph(
  ids: readonly string[],
  edges: readonly Edge[],
  { column, row, port }: Spacing,
): GraphLayout {
  const layers = assignLayers(ids, edges);
  const layerOf = (id: string) => layers.get(id) ?? 0;
  const nodes = new Map<string, LayoutNode>();
  const addNode = (key: string, layer: number) => nodes.set(key, { layer, x: 0, y: 0, neighbours: [] });
  for (const id of ids) addNode(id, layerOf(id));
  const paths = edges.map(({ from, to }, index) => {
    const [start, end] = [layerOf(from), layerOf(to)];
    const step = Math.sign(end - start);
    const keys = [from];
    for (let layer = start + step; step !== 0 && layer !== end; layer += step) {
      const key = `${index}:${layer}`;
      addNode(key, layer);
      keys.push(key);
    }
    return [...keys, to];
  });
  for (const path of paths) {
    for (const [i, key] of path.entries()) {
      nodes.get(key)?.neighbours.push(...path.slice(Math.max(0, i - 1), i), ...path.slice(i + 1, i + 2));
    }
  }
  placeVertically(nodes, row);
  const all = [...nodes.values()];
  const top = all.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  for (const node of all) {
    node.x = (node.layer + 0.5) * column;
    node.y += row / 2 - top;
  }
  const pointOf = (key: string): Point => {
    const { x, y } = nodes.get(key) ?? { x: 0, y: 0 };
    return { x, y };
  };
  return {
    width: (largest(all.map(({ layer }) => layer)) + 1) * column,
    height: largest(all.map(({ y }) => y)) + row / 2,
    nodes: ids.map((id) => ({ id, ...pointOf(id) })),
    routes: separateEnds(
      paths.map((path) => path.map(pointOf)),
      port,
    ),
  };
}

/** The largest number, or 0. Spreading the nodes of a large graph into `Math.max` would overflow the stack. */
const largest = (numbers: readonly number[]): number =>
  numbers.reduce((max, number) => Math.max(max, number), 0);

/** Moves the ends of edges apart that meet at the same side of a node. They keep the vertical order of their other points. */
function separateEnds(routes: readonly (readonly Point[])[], port: number): readonly (readonly Point[])[] {
  const ends = routes.flatMap((route) => {
    const [first, second] = route;
    const [secondLast, last] = route.slice(-2);
    return first && second && secondLast && last
      ? [
          { point: first, next: second },
          { point: last, next: secondLast },
        ]
      : [];
  });
  const shifts = new Map(
    ends.map((end) => {
      const side = Math.sign(end.next.x - end.point.x);
      const meeting = ends
        .filter(
          ({ point, next }) =>
            point.x === end.point.x && point.y === end.point.y && Math.sign(next.x - point.x) === side,
        )
        .sort((a, b) => a.next.y - b.next.y);
      return [end.point, (meeting.indexOf(end) - (meeting.length - 1) / 2) * port];
    }),
  );
  return routes.map((route) => route.map((point) => ({ x: point.x, y: point.y + (shifts.get(point) ?? 0) })));
}

/** Assigns layers by the longest path to a sink, ignoring edges that close a cycle. */
function assignLayers(ids: readonly string[], edges: readonly Edge[]): ReadonlyMap<string, number> {
  const distances = new Map<string, number>();
  const visiting = new Set<string>();
  const distanceToSink = (id: string): number => {
    const known = distances.get(id);
    if (known !== undefined) return known;
    visiting.add(id);
    const outgoing = edges.filter(({ from, to }) => from === id && !visiting.has(to));
    const distance = largest(outgoing.map(({ to }) => distanceToSink(to) + 1));
    visiting.delete(id);
    distances.set(id, distance);
    return distance;
  };
  for (const id of ids) distanceToSink(id);
  const longest = largest([...distances.values()]);
  return new Map(ids.map((id) => [id, longest - (distances.get(id) ?? 0)]));
}

/** How often the nodes are moved. More sweeps change hardly anything. */
const SWEEPS = 24;

/** Repeatedly moves every node to the average height of its neighbours, keeping the nodes of a layer apart. */
function placeVertically(nodes: ReadonlyMap<string, LayoutNode>, row: number): void {
  const all = [...nodes.values()];
  const layers = [...new Set(all.map(({ layer }) => layer))].map((layer) =>
    all.filter((node) => node.layer === layer),
  );
  for (const layer of layers) for (const [i, node] of layer.entries()) node.y = i * row;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const layer of layers) {
      for (const node of layer) {
        const heights = node.neighbours.flatMap((key) => nodes.get(key)?.y ?? []);
        if (heights.length > 0) node.y = heights.reduce((sum, y) => sum + y, 0) / heights.length;
      }
      removeOverlaps(layer, row);
    }
  }
}

/** Moves the nodes of a layer apart, as little as possible. */
function removeOverlaps(layer: LayoutNode[], row: number): void {
  layer.sort((a, b) => a.y - b.y);
  const wanted = layer.map(({ y }) => y);
  for (const [i, node] of layer.entries()) {
    const above = layer[i - 1];
    if (above) node.y = Math.max(node.y, above.y + row);
  }
  // Nodes were only moved down. Move the whole layer up by the average.
  const average = layer.reduce((sum, { y }, i) => sum + y - (wanted[i] ?? y), 0) / layer.length;
  for (const node of layer) node.y -= average;
}
