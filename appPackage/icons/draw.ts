import { arc, everywhere, outline, type Shape } from './shapes.ts';

/** Units of the drawings; Teams wants a symbol within the middle 120. */
const CANVAS = 192;
/** Samples per pixel and direction, for smooth edges. */
const SAMPLES = 8;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

interface Layer {
  readonly shape: Shape;
  readonly colour: (y: number) => Colour;
}

export interface Icon {
  readonly file: string;
  /** Pixels in each direction. */
  readonly size: number;
  readonly layers: readonly Layer[];
}

const solid =
  (red: number, green: number, blue: number, alpha = 1) =>
  (): Colour => [red, green, blue, alpha];
const white = solid(255, 255, 255);
/** From top to bottom, around the manifest's accent colour. */
const ground = (y: number): Colour => [
  18 - (10 * y) / CANVAS,
  122 - (44 * y) / CANVAS,
  118 - (38 * y) / CANVAS,
  1,
];

const middle = [96, 96] as const;

/** An open book, `wide` from the spine to an edge: the two pages, mirrored, with `gap` between them. */
function book(wide: number, high: number, gap: number): Shape {
  const spine = 96 - gap / 2;
  const edge = spine - wide;
  const [top, bottom] = [96 - high / 2, 96 + high / 2];
  const bend = high / 6;
  const page = outline(
    [spine, top + bend],
    [
      [spine - wide * 0.4, top - bend * 0.4],
      [edge, top],
    ],
    [
      [edge, 96],
      [edge, bottom - bend],
    ],
    [
      [spine - wide * 0.4, bottom - bend * 1.4],
      [spine, bottom],
    ],
  );
  return (x, y) => page(x, y) || page(CANVAS - x, y);
}

/** An open book inside a ring of progress, three quarters done. */
export const icons: readonly Icon[] = [
  {
    file: 'color.png',
    size: 192,
    layers: [
      { shape: everywhere, colour: ground },
      { shape: arc(middle, 53, 10, 0, 1), colour: solid(255, 255, 255, 0.22) },
      { shape: arc(middle, 53, 10, 0, 0.75), colour: solid(255, 201, 92) },
      { shape: book(31, 47, 5), colour: white },
    ],
  },
  {
    file: 'color32x32.png',
    size: 32,
    layers: [
      { shape: arc(middle, 45, 94, 0, 1), colour: ground },
      { shape: arc(middle, 74, 13, 0, 0.75), colour: solid(255, 201, 92) },
      { shape: book(42, 62, 9), colour: white },
    ],
  },
  {
    file: 'outline.png',
    size: 32,
    layers: [
      { shape: arc(middle, 83, 14, 0, 0.75), colour: white },
      { shape: book(46, 72, 10), colour: white },
    ],
  },
];

/** The pixels of an icon, row by row: red, green, blue, alpha. */
export function draw({ size, layers }: Icon): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixel(layers, x, y, CANVAS / size), (y * size + x) * 4);
  }
  return pixels;
}

/** The mean of the samples in a pixel; colours count by their alpha. */
function pixel(layers: readonly Layer[], x: number, y: number, scale: number): Colour {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const across = (x + ((i % SAMPLES) + 0.5) / SAMPLES) * scale;
    const down = (y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * scale;
    const [r, g, b, a] = sample(layers, across, down);
    red += r * a;
    green += g * a;
    blue += b * a;
    alpha += a;
  }
  const opaque = alpha || 1;
  return [red / opaque, green / opaque, blue / opaque, (255 * alpha) / SAMPLES ** 2].map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
}

/** The layers at one point, the later over the earlier. */
function sample(layers: readonly Layer[], x: number, y: number): Colour {
  return layers
    .filter(({ shape }) => shape(x, y))
    .map(({ colour }) => colour(y))
    .reduce<Colour>(over, [0, 0, 0, 0]);
}

function over([r1, g1, b1, a1]: Colour, [r2, g2, b2, a2]: Colour): Colour {
  const alpha = a2 + a1 * (1 - a2);
  const mix = (below: number, above: number) => (above * a2 + below * a1 * (1 - a2)) / (alpha || 1);
  return [mix(r1, r2), mix(g1, g2), mix(b1, b2), alpha];
}
