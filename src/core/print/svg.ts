import type { FontFace } from '../arrange/arrangement';
import type { PrintPage, PrintShape, Strokes, WordRun, WordsShape } from './page';

/** Inter where the device has it; words keep their measured width in any other type. */
export const PAPER_TYPE = 'Inter, ui-sans-serif, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
export const CODE_TYPE = 'ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace';
/** Code is set smaller, as on the sheet. */
export const CODE_PART = 0.88;

export const FACE_WEIGHT: Readonly<Record<FontFace, 500 | 700>> = {
  'medium': 500, 'bold': 700, 'italic': 500, 'bold italic': 700, 'code': 500,
};

export function isItalic(face: FontFace): boolean {
  return face === 'italic' || face === 'bold italic';
}

/** A page as an SVG text that any viewer shows: words stay words, and it holds nothing that could run or be fetched. */
export function pageSvg({ width, height, title, shapes }: PrintPage): string {
  const [wide, high] = [short(width), short(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}mm" height="${high}mm" viewBox="0 0 ${wide} ${high}">`,
    `<title>${escapedXml(title)}</title>`,
    `<g font-family="${escapedXml(PAPER_TYPE)}" font-weight="500" text-rendering="geometricPrecision">`,
    ...shapes.map(shapeSvg), '</g>', '</svg>', '',
  ].join('\n');
}

function shapeSvg(shape: PrintShape): string {
  switch (shape.kind) {
    case 'rect': return `<rect ${place(shape.box)}${shape.radius > 0 ? ` rx="${short(shape.radius)}"` : ''}${strokes(shape)}/>`;
    case 'path': return `<path transform="translate(${short(shape.x)} ${short(shape.y)}) scale(${short(shape.scale)})" `
      + `d="${escapedXml(shape.data)}"${strokes(shape, shape.scale)}/>`;
    case 'words': return wordsSvg(shape);
    case 'picture': return `<image ${place(shape.box)} href="${escapedXml(shape.href)}"/>`;
    case 'window': {
      const { x, y, width, height } = shape.part;
      const view = [x, y, width, height].map(short).join(' ');
      return [`<svg ${place(shape.box)} viewBox="${view}" overflow="hidden">`, ...shape.shapes.map(shapeSvg), '</svg>'].join('\n');
    }
  }
}

function wordsSvg({ x, y, size, width, rightToLeft, colour, runs }: WordsShape): string {
  const direction = rightToLeft ? ' direction="rtl"' : '';
  const length = ` textLength="${short(width)}" lengthAdjust="spacingAndGlyphs"`;
  const [only] = runs.length === 1 ? runs : [];
  const at = `x="${short(x)}" y="${short(y)}" font-size="${short(size)}"`;
  const start = `<text ${at} fill="${colour}"${direction}${length} xml:space="preserve"`;
  if (only) return `${start}${faceOf(only, size)}>${escapedXml(only.text)}</text>`;
  return `${start}>${runs.map(run => `<tspan${faceOf(run, size)}>${escapedXml(run.text)}</tspan>`).join('')}</text>`;
}

function faceOf({ face, struck }: WordRun, size: number): string {
  const code = face === 'code' ? ` font-family="${escapedXml(CODE_TYPE)}" font-size="${short(size * CODE_PART)}"` : '';
  const weight = FACE_WEIGHT[face] === 500 ? '' : ` font-weight="${FACE_WEIGHT[face]}"`;
  return `${weight}${isItalic(face) ? ' font-style="italic"' : ''}${struck ? ' text-decoration="line-through"' : ''}${code}`;
}

function strokes({ fill = 'none', stroke, line = 0, dashes }: Strokes, scale = 1): string {
  if (stroke === undefined) return ` fill="${fill}"`;
  const dashed = dashes === undefined ? '' : ` stroke-dasharray="${dashes.map(short).join(' ')}"`;
  return ` fill="${fill}" stroke="${stroke}" stroke-width="${short(line / scale)}" stroke-linecap="round" stroke-linejoin="round"${dashed}`;
}

function place({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
}

function short(length: number): string {
  return String(Math.round(length * 1000) / 1000);
}

/** Signs that no XML may hold come as the sign for what is unknown. */
function escapedXml(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
