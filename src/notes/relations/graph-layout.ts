/** An arrow between two parties. */
export interface Link {
  from: string;
  to: string;
}

interface Point {
  x: number;
  y: number;
}

/** A picture of parties and arrows; lengths are in the caller's units. */
export interface Graph {
  width: number;
  height: number;
  /** Middle of each party's box. */
  nodes: readonly ({ id: string } & Point)[];
  /** For each link, in order, the points it runs through from party to party. */
  routes: readonly (readonly Point[])[];
}

/** Distances between middles of boxes. */
export interface Spacing {
  column: number;
  row: number;
  /** Between arrows that leave or reach a box on one side. */
  port: number;
}

/** A place in a column: a party, or a point that a long arrow passes through. */
interface Place extends Point {
  key: string;
  column: number;
  neighbours: string[];
}

/**
 * Lays parties out in columns so that arrows run one way, from the start of the line to its end, as far as they do not
 * go in circles, and cross little. The same links give the same picture.
 */
export function layOutGraph(
  ids: readonly string[],
  links: readonly Link[],
  { column, row, port }: Spacing,
): Graph {
  const columnOf = columnsOf(ids, links);
  const places = new Map<string, Place>(
    ids.map((id) => [id, { key: id, column: columnOf.get(id) ?? 0, x: 0, y: 0, neighbours: [] }]),
  );
  const ways = links.map(({ from, to }, index) => {
    const [start, end] = [columnOf.get(from) ?? 0, columnOf.get(to) ?? 0];
    const step = Math.sign(end - start);
    const keys = [from];
    for (let at = start + step; step !== 0 && at !== end; at += step) {
      const key = `${index}:${at}`;
      places.set(key, { key, column: at, x: 0, y: 0, neighbours: [] });
      keys.push(key);
    }
    return [...keys, to];
  });
  for (const way of ways) {
    for (const [i, key] of way.entries()) {
      places.get(key)?.neighbours.push(...way.slice(Math.max(0, i - 1), i), ...way.slice(i + 1, i + 2));
    }
  }
  settle(places, row);
  const all = [...places.values()];
  const top = Math.min(...all.map(({ y }) => y));
  for (const place of all) {
    place.x = (place.column + 0.5) * column;
    place.y += row / 2 - top;
  }
  const pointOf = (key: string) => {
    const { x, y } = places.get(key) ?? { x: 0, y: 0 };
    return { x, y };
  };
  return {
    width: (Math.max(0, ...all.map((place) => place.column)) + 1) * column,
    height: Math.max(0, ...all.map(({ y }) => y)) + row / 2,
    nodes: ids.map((id) => ({ id, ...pointOf(id) })),
    routes: spread(
      ways.map((way) => way.map(pointOf)),
      port,
    ),
  };
}

/** Sets the ends of routes that meet in one point and on one side apart, in the order in which they come from above. */
function spread(routes: readonly (readonly Point[])[], port: number): readonly (readonly Point[])[] {
  const ends = routes.flatMap((route) => {
    const [first, second] = route;
    const [before, last] = route.slice(-2);
    return first && second && before && last
      ? [
          { point: first, next: second },
          { point: last, next: before },
        ]
      : [];
  });
  const moved = new Map(
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
  return routes.map((route) => route.map((point) => ({ x: point.x, y: point.y + (moved.get(point) ?? 0) })));
}

/** Columns by the longest way to the end of the line; an arrow that closes a circle does not count. */
function columnsOf(ids: readonly string[], links: readonly Link[]): ReadonlyMap<string, number> {
  const depth = new Map<string, number>();
  const under = new Set<string>();
  const depthOf = (id: string): number => {
    const known = depth.get(id);
    if (known !== undefined) return known;
    under.add(id);
    const onward = links.filter(({ from, to }) => from === id && !under.has(to));
    const found = Math.max(-1, ...onward.map(({ to }) => depthOf(to))) + 1;
    under.delete(id);
    depth.set(id, found);
    return found;
  };
  for (const id of ids) depthOf(id);
  const deepest = Math.max(0, ...depth.values());
  return new Map(ids.map((id) => [id, deepest - (depth.get(id) ?? 0)]));
}

const SWEEPS = 24;

/** Draws every place towards the middle of its neighbours, again and again, keeping those of a column apart. */
function settle(places: ReadonlyMap<string, Place>, row: number): void {
  const all = [...places.values()];
  const columns = [...new Set(all.map(({ column }) => column))].map((column) =>
    all.filter((place) => place.column === column),
  );
  for (const column of columns) for (const [i, place] of column.entries()) place.y = i * row;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of columns) {
      for (const place of column) {
        const near = place.neighbours.flatMap((key) => places.get(key)?.y ?? []);
        if (near.length > 0) place.y = near.reduce((sum, y) => sum + y, 0) / near.length;
      }
      keepApart(column, row);
    }
  }
}

function keepApart(column: Place[], row: number): void {
  column.sort((a, b) => a.y - b.y);
  const wanted = column.map(({ y }) => y);
  for (const [i, place] of column.entries()) {
    const above = column[i - 1];
    if (above) place.y = Math.max(place.y, above.y + row);
  }
  // Pushed down only so far; share the push evenly.
  const push = column.reduce((sum, { y }, i) => sum + y - (wanted[i] ?? y), 0) / column.length;
  for (const place of column) place.y -= push;
}
