import { PAPER, type Drawing } from '../drawing';
import type { Box } from '../geometry';
import type { ShownPicture } from '../print/page';
import { strokesToSvg, svgDataUrl, svgToStrokes } from '../drawing-svg';

/** Room around what was drawn, in units of the drawing's paper. */
const AROUND = 24;

/** The drawn pupil as a picture without the white around it; a drawing of another hand stays as it is. */
export function pupilPicture(svg: string): ShownPicture {
  const drawing = svgToStrokes(svg);
  const seen = seenBox(drawing);
  if (!seen) return { href: svgDataUrl(svg), ratio: ratioOf(svg) };
  const { x, y, width, height } = seen;
  const view = `viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}"`;
  const cropped = strokesToSvg(drawing).replace(/viewBox="[^"]*"/u, view);
  return { href: svgDataUrl(cropped), ratio: width / height };
}

function seenBox({ strokes, background }: Drawing): Box | undefined {
  if (background !== undefined || strokes.every(({ points }) => points.length === 0)) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points, width } of strokes) for (const { x, y } of points) {
    [left, top] = [Math.min(left, x - width), Math.min(top, y - width)];
    [right, bottom] = [Math.max(right, x + width), Math.max(bottom, y + width)];
  }
  return {
    x: Math.round(left - AROUND), y: Math.round(top - AROUND),
    width: Math.round(right - left + 2 * AROUND), height: Math.round(bottom - top + 2 * AROUND),
  };
}

function ratioOf(svg: string): number {
  const [, width, height] = (/viewBox="[\d.+-]+[\s,]+[\d.+-]+[\s,]+([\d.]+)[\s,]+([\d.]+)"/u.exec(svg) ?? []).map(Number);
  return width && height ? width / height : PAPER.width / PAPER.height;
}
