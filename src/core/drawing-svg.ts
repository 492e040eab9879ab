import { type Drawing, type Ink, INK_NAMES, INKS, PAPER, type Stroke, type StrokePoint } from './drawing';
import { getStroke } from 'perfect-freehand';

const OPEN = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PAPER.width} ${PAPER.height}" data-drawing="1">`;
const CLOSE = '</svg>';
const DATA_URL = 'data:image/svg+xml,';
const NUMBER = '-?\\d+(?:\\.\\d+)?';
const STROKE = new RegExp(`^<path fill="(#[0-9a-f]{6})" data-width="(${NUMBER})" data-points="([^"]*)" d="[^"]*"/>$`);
const BACKGROUND = /^<image [^>]*href="data:image\/svg\+xml,([^"]*)"\/>$/;

/**
 * A drawing as an SVG text that any viewer shows. The ink is a filled outline; the points it came from stand beside it,
 * so that it can be drawn on. It holds nothing that could run.
 */
export function strokesToSvg({ strokes, background }: Drawing): string {
  const under = background === undefined ? [] : [backgroundLine(background)];
  return [OPEN, ...under, ...strokes.map(strokeLine), CLOSE, ''].join('\n');
}

/**
 * Reads an SVG text. Only what we would print ourselves counts as strokes: anything else, also a drawing of ours that
 * another program has changed, is kept whole as the background.
 */
export function svgToStrokes(svg: string): Drawing {
  if (svg.trim() === '') return { strokes: [] };
  const text = svg.replace(/\r\n?/g, '\n').trim();
  const drawing = readOwn(text.split('\n'));
  return drawing && skeleton(strokesToSvg(drawing)) === skeleton(text) ? drawing : { strokes: [], background: svg };
}

function strokeLine(stroke: Stroke): string {
  const points = stroke.points.map(({ x, y, pressure }) => `${x},${y},${pressure}`).join(' ');
  return `<path fill="${INKS[stroke.ink]}" data-width="${stroke.width}" data-points="${points}" d="${outlineOf(stroke)}"/>`;
}

// As an image the foreign drawing keeps its own ids and styles, and its scripts stay dead.
function backgroundLine(background: string): string {
  return `<image width="${PAPER.width}" height="${PAPER.height}" href="${svgDataUrl(background)}"/>`;
}

/** An SVG as an address that an image element can show. */
export function svgDataUrl(svg: string): string {
  const wellFormed = svg.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
  return `${DATA_URL}${encodeURIComponent(wellFormed).replace(/'/g, '%27')}`;
}

function readOwn(lines: readonly string[]): Drawing | undefined {
  if (lines[0] !== OPEN || lines.at(-1) !== CLOSE) return undefined;
  const inner = lines.slice(1, -1);
  const background = inner[0] === undefined ? undefined : readBackground(inner[0]);
  const strokes = inner.slice(background === undefined ? 0 : 1).map(readStroke);
  if (!strokes.every(stroke => stroke !== undefined)) return undefined;
  return background === undefined ? { strokes } : { strokes, background };
}

function readBackground(line: string): string | undefined {
  const encoded = BACKGROUND.exec(line)?.[1];
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function readStroke(line: string): Stroke | undefined {
  const [, fill, width, points] = STROKE.exec(line) ?? [];
  const ink = INK_NAMES.find(name => INKS[name] === fill);
  if (ink === undefined || width === undefined || points === undefined) return undefined;
  return strokeOf(ink, Number(width), points);
}

function strokeOf(ink: Ink, width: number, points: string): Stroke {
  const read = points === '' ? [] : points.split(' ').map(readPoint);
  return { ink, width, points: read };
}

function readPoint(text: string): StrokePoint {
  const [x = 0, y = 0, pressure = 0] = text.split(',').map(Number);
  return { x, y, pressure };
}

/** The text without the outlines, which may be computed otherwise in another version. */
function skeleton(svg: string): string {
  return svg.trim().replace(/ d="[^"]*"/g, '');
}

type Corner = readonly [number, number];

/** Under the pen the line has been steadied already; at no pressure it is about half as wide as at middle pressure. */
const PEN = { thinning: 0.55, smoothing: 0.5, streamline: 0, simulatePressure: false, last: true };

// A drawing is kept at the end of every stroke; only the new one has to be outlined then.
const outlines = new WeakMap<Stroke, string>();

/** The inked area of a stroke as SVG path data: a ribbon as wide as the pressure, with round ends. */
export function outlineOf(stroke: Stroke): string {
  const outline = outlines.get(stroke) ?? loop(cornersOf(stroke));
  outlines.set(stroke, outline);
  return outline;
}

function cornersOf({ points, width }: Stroke): readonly Corner[] {
  return getStroke(points.map(({ x, y, pressure }) => [x, y, pressure]), { ...PEN, size: width });
}

/** A closed line through the middles between the corners, each corner pulling it: smooth without computing tangents. */
function loop(corners: readonly Corner[]): string {
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !last) return '';
  const bends = corners.map((corner, index) => `Q${at(corner)} ${at(between(corner, corners[index + 1] ?? first))}`);
  return `M${at(between(last, first))}${bends.join('')}Z`;
}

function between([x, y]: Corner, [otherX, otherY]: Corner): Corner {
  return [(x + otherX) / 2, (y + otherY) / 2];
}

function at([x, y]: Corner): string {
  return `${short(x)} ${short(y)}`;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
