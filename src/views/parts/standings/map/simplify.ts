import type { Position } from 'geojson';

/**
 * The points of a line without which it would lie further than a tolerance from where it was (Ramer, Douglas and
 * Peucker). Both ends stay, so lines that meet still do.
 *
 * @param line longitudes and latitudes, in degrees
 * @param tolerance in degrees of latitude
 */
export function simplify(line: readonly Position[], tolerance: number): readonly Position[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const { index, distance } = farthest(line, ...span);
    if (distance <= tolerance) continue;
    kept.add(index);
    spans.push([span[0], index], [index, span[1]]);
  }
  return line.filter((_, i) => kept.has(i));
}

function farthest(line: readonly Position[], first: number, last: number): { index: number; distance: number } {
  let index = first;
  let distance = 0;
  for (let i = first + 1; i < last; i++) {
    const away = distanceToLine(line[i]!, line[first]!, line[last]!);
    if (away > distance) [index, distance] = [i, away];
  }
  return { index, distance };
}

/** As on a flat map whose meridians lie as close as they do at the point. */
function distanceToLine([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const narrow = Math.cos((y! * Math.PI) / 180);
  const [dx, dy] = [(bx! - ax!) * narrow, by! - ay!];
  const [px, py] = [(x! - ax!) * narrow, y! - ay!];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}
