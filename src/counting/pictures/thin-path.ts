/** Drops points nearer than `distance` pixels to the one kept before, and islands smaller than `island` pixels across: invisible at this size, and most of a map's weight. */
export function thinPath(path: string, distance: number, island: number): string {
  let kept = '';
  for (const ring of path.split('Z')) {
    const points = ring
      .slice(1)
      .split('L')
      .map((pair) => pair.split(',').map(Number) as [number, number]);
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    if (ring === '' || Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) < island) continue;
    const thinned: [number, number][] = [points[0]!];
    for (const point of points) {
      const last = thinned.at(-1)!;
      if (Math.hypot(point[0] - last[0], point[1] - last[1]) >= distance) thinned.push(point);
    }
    if (thinned.length > 2) kept += `M${thinned.map(([x, y]) => `${x},${y}`).join('L')}Z`;
  }
  return kept;
}
