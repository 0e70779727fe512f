/** Whether a point belongs to a shape. Units are those of a 192 × 192 canvas, y downwards. */
export type Shape = (x: number, y: number) => boolean;
type Point = readonly [x: number, y: number];

export const everywhere: Shape = () => true;

/**
 * An arc of a circle drawn with a round pen, clockwise from `from` to `to` in turns (0 is at the top).
 * `to` − `from` of 1 is the whole ring.
 */
export function arc(centre: Point, radius: number, pen: number, from: number, to: number): Shape {
  const [cx, cy] = centre;
  const end = (turn: number): Point => [
    cx + radius * Math.sin(turn * 2 * Math.PI),
    cy - radius * Math.cos(turn * 2 * Math.PI),
  ];
  const caps = [disc(end(from), pen / 2), disc(end(to), pen / 2)];
  return (x, y) => {
    const distance = Math.hypot(x - cx, y - cy);
    const turn = (Math.atan2(x - cx, cy - y) / (2 * Math.PI) + 1) % 1;
    const within = turn >= from && turn <= to && Math.abs(distance - radius) <= pen / 2;
    return within || caps.some((cap) => cap(x, y));
  };
}

function disc([cx, cy]: Point, radius: number): Shape {
  return (x, y) => Math.hypot(x - cx, y - cy) <= radius;
}

/** The area inside a closed line of quadratic curves: a start, then pairs of (control, end). */
export function outline(start: Point, ...curves: readonly (readonly [control: Point, end: Point])[]): Shape {
  const corners: Point[] = [start];
  for (const [control, end] of curves) {
    const begin = corners.at(-1) ?? start;
    for (let step = 1; step <= STEPS; step++) {
      const t = step / STEPS;
      const mix = (i: 0 | 1) => (1 - t) ** 2 * begin[i] + 2 * (1 - t) * t * control[i] + t ** 2 * end[i];
      corners.push([mix(0), mix(1)]);
    }
  }
  const [left, right] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))];
  return (x, y) => {
    if (x < left || x > right) return false;
    let inside = false;
    corners.forEach(([x1, y1], i) => {
      const [x2, y2] = corners[(i + 1) % corners.length] ?? start;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
    return inside;
  };
}

const STEPS = 16;
