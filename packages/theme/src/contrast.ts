/**
 * Colours as an eye sees them: read any CSS colour, lay colours on each other, measure the contrast of two (WCAG 2.2) and find the nearest
 * colour that can be read. Needs a browser (or a worker): only that knows every way in which CSS writes a colour.
 */

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];
/** With alpha, 0 to 1. */
export type Rgba = readonly [...Rgb, alpha: number];
export type Color = string | Rgb | Rgba;

let context: OffscreenCanvasRenderingContext2D | undefined;
const canvas = (): OffscreenCanvasRenderingContext2D => (context ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!);
const read = new Map<string, Rgba | null>();

/**
 * What a CSS colour is in sRGB, as the screen shows it; null for what is none by itself: `var()`, `currentcolor`, a typing error.
 * Pass what `getComputedStyle` says, in which those are gone.
 */
export function parseColor(text: string): Rgba | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const color = /^\s*currentcolor\s*$/i.test(text) ? null : parse(text);
  if (read.size > 2000) read.clear();
  read.set(text, color);
  return color;
}

function parse(text: string): Rgba | null {
  const draw = canvas();
  // What is no colour leaves the one that was there: whichever that was.
  const [first, second] = ['#010203', '#030201'].map((before) => {
    draw.fillStyle = before;
    draw.fillStyle = text;
    return draw.fillStyle;
  });
  if (first !== second) return null;
  const hex = /^#(..)(..)(..)$/.exec(first!);
  if (hex) return [...(hex.slice(1).map((part) => parseInt(part, 16)) as unknown as Rgb), 1];
  const numbers = /^rgba\(([\d.]+), ([\d.]+), ([\d.]+), ([\d.e-]+)\)$/.exec(first!);
  if (numbers) return numbers.slice(1).map(Number) as unknown as Rgba;
  // Another colour space: drawn on black and on white, what it is and how much of the ground it lets through.
  const [black, white] = ['#000', '#fff'].map((ground) => {
    for (const layer of [ground, text]) {
      draw.fillStyle = layer;
      draw.fillRect(0, 0, 1, 1);
    }
    return draw.getImageData(0, 0, 1, 1).data;
  });
  const alpha = 1 - (white![0]! - black![0]! + white![1]! - black![1]! + white![2]! - black![2]!) / 765;
  const channel = (index: number): number => (alpha ? Math.min(255, Math.round(black![index]! / alpha)) : 0);
  return [channel(0), channel(1), channel(2), alpha];
}

function rgba(color: Color): Rgba {
  if (typeof color !== 'string') return [color[0], color[1], color[2], color[3] ?? 1];
  const found = parseColor(color);
  if (!found) throw new TypeError(`${color} is no colour by itself`);
  return found;
}

/** The colour that is seen when these lie on each other, the lowest first. Under all of them is white paper. */
export function compose(...layers: Color[]): Rgb {
  return layers.reduce<Rgb>((below, layer) => {
    const [red, green, blue, alpha] = rgba(layer);
    const mix = (over: number, under: number): number => over * alpha + under * (1 - alpha);
    return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2])];
  }, [255, 255, 255]);
}

const linear = (byte: number): number => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);

/** The relative luminance of an opaque colour, 0 to 1. */
export function luminance(color: Color): number {
  const [red, green, blue] = rgba(color);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of a colour on an opaque background, 1 to 21. What shines through the colour counts. */
export function contrast(front: Color, back: Color): number {
  const ground = compose(back);
  const [light, dark] = [luminance(compose(ground, front)), luminance(ground)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** `#rrggbb`, rounded as a screen does. */
export const toHex = (color: Color): string => `#${compose(color).map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/**
 * The colour nearest to `color` that has `atLeast` this contrast with each of `against`: the same hue, only lighter or darker (OKLCH), and
 * less colourful where the screen cannot show it otherwise. The colour itself when it is good already; null when there is none.
 */
export function nearestReadable(color: Color, against: Color | Color[], atLeast: number): string | null {
  const grounds = (isList(against) ? against : [against]).map((ground) => compose(ground));
  const reads = (hex: string): boolean => grounds.every((ground) => contrast(hex, ground) >= atLeast);
  const own = toHex(color);
  if (reads(own)) return own;
  const [lightness, chroma, hue] = toOklch(compose(color));
  const steps = 500;
  for (let step = 1; step <= steps; step++) {
    const found = [lightness - step / steps, lightness + step / steps].filter((value) => value >= 0 && value <= 1).map((value) => fromOklch(value, chroma, hue));
    const good = found.find(reads);
    if (good) return good;
  }
  return ['#000000', '#ffffff'].find(reads) ?? null;
}

/** How different two colours look, 0 to 1 (the distance in OKLab): 0.02 is hardly seen. */
export function difference(one: Color, other: Color): number {
  const [[l1, c1, h1], [l2, c2, h2]] = [toOklch(compose(one)), toOklch(compose(other))];
  return Math.hypot(l1 - l2, c1 * Math.cos(h1) - c2 * Math.cos(h2), c1 * Math.sin(h1) - c2 * Math.sin(h2));
}

const isList = (value: Color | Color[]): value is Color[] => Array.isArray(value) && typeof value[0] !== 'number';

/** Lightness 0 to 1, chroma, and hue in radians. The matrices are those of CSS Color 4. */
function toOklch(color: Rgb): [number, number, number] {
  const [r, g, b] = color.map(linear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(a, bb), Math.atan2(bb, a)];
}

function fromOklch(lightness: number, chroma: number, hue: number): string {
  const channels = (c: number): number[] => {
    const [a, b] = [c * Math.cos(hue), c * Math.sin(hue)];
    const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
    const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
    const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
    return [4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s];
  };
  // Chroma gives way until the colour is one of the screen.
  let [low, high] = [0, chroma];
  const fits = (c: number): boolean => channels(c).every((value) => value > -1e-4 && value < 1.0001);
  if (fits(high)) low = high;
  else for (let round = 0; round < 12; round++) [low, high] = fits((low + high) / 2) ? [(low + high) / 2, high] : [low, (low + high) / 2];
  const [red, green, blue] = channels(low).map((value) => {
    const kept = Math.min(1, Math.max(0, value));
    return 255 * (kept <= 0.0031308 ? 12.92 * kept : 1.055 * kept ** (1 / 2.4) - 0.055);
  });
  return toHex([red!, green!, blue!]);
}
