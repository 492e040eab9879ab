import type { Box } from '../../core/geometry';
import type { PathShape, PrintPage, PrintShape, RectShape, Strokes, WordRun, WordsShape } from '../../core/print/page';
import { CODE_PART, CODE_TYPE, FACE_WEIGHT, isItalic, PAPER_TYPE } from '../../core/print/svg';

/** Pictures that are loaded, by their address. */
export type LoadedPictures = ReadonlyMap<string, HTMLImageElement>;

/** All pictures of a page, once each. */
export function picturesOn(shapes: readonly PrintShape[]): readonly string[] {
  const found = shapes.flatMap((shape): readonly string[] => {
    return shape.kind === 'picture' ? [shape.href] : shape.kind === 'window' ? picturesOn(shape.shapes) : [];
  });
  return [...new Set(found)];
}

/** Draws a page on a canvas that is so many pixels to the millimetre, on white. */
export function paintPage(
  context: CanvasRenderingContext2D, { width, height, shapes }: PrintPage, pixels: number, loaded: LoadedPictures,
): void {
  context.setTransform(pixels, 0, 0, pixels, 0, 0);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.lineCap = context.lineJoin = 'round';
  context.textBaseline = 'alphabetic';
  context.imageSmoothingQuality = 'high';
  if ('textRendering' in context) context.textRendering = 'geometricPrecision';
  for (const shape of shapes) paintShape(context, shape, loaded);
}

function paintShape(context: CanvasRenderingContext2D, shape: PrintShape, loaded: LoadedPictures): void {
  context.save();
  switch (shape.kind) {
    case 'rect': paintPath(context, rectOf(context, shape), shape); break;
    case 'path': paintOutline(context, shape); break;
    case 'words': paintWords(context, shape); break;
    case 'picture': {
      const picture = loaded.get(shape.href);
      if (picture) paintPicture(context, picture, shape.box);
      break;
    }
    case 'window': {
      const { box, part } = shape;
      context.beginPath();
      context.rect(box.x, box.y, box.width, box.height);
      context.clip();
      context.translate(box.x, box.y);
      context.scale(box.width / part.width, box.height / part.height);
      context.translate(-part.x, -part.y);
      for (const inner of shape.shapes) paintShape(context, inner, loaded);
    }
  }
  context.restore();
}

function emptyPath(context: CanvasRenderingContext2D, data?: string): Path2D {
  const { Path2D: Path } = context.canvas.ownerDocument.defaultView ?? window;
  return new Path(data);
}

function rectOf(context: CanvasRenderingContext2D, { box, radius }: RectShape): Path2D {
  const path = emptyPath(context);
  path.roundRect(box.x, box.y, box.width, box.height, radius);
  return path;
}

function paintOutline(context: CanvasRenderingContext2D, shape: PathShape): void {
  context.translate(shape.x, shape.y);
  context.scale(shape.scale, shape.scale);
  paintPath(context, emptyPath(context, shape.data), { ...shape, ...shape.line !== undefined && { line: shape.line / shape.scale } });
}

function paintPath(context: CanvasRenderingContext2D, path: Path2D, { fill, stroke, line = 0, dashes }: Strokes): void {
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = line;
  context.setLineDash(dashes ? [...dashes] : []);
  context.stroke(path);
}

/** As the SVG has it: all runs one after the other, in the width that was measured. */
function paintWords(context: CanvasRenderingContext2D, { x, y, size, width, rightToLeft, colour, runs }: WordsShape): void {
  context.fillStyle = colour;
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  context.textAlign = rightToLeft ? 'right' : 'left';
  const wide = runs.map(run => (writeIn(context, run), context.measureText(run.text).width * size / DRAWN_AT));
  const all = wide.reduce((sum, one) => sum + one, 0);
  context.translate(x, y);
  // Type is drawn large and made small: canvas rounds small sizes.
  context.scale((all > 0 ? width / all : 1) * size / DRAWN_AT, size / DRAWN_AT);
  let at = 0;
  runs.forEach((run, index) => {
    writeIn(context, run);
    const across = (wide[index] ?? 0) * DRAWN_AT / size;
    context.fillText(run.text, rightToLeft ? -at : at, 0);
    if (run.struck) context.fillRect(rightToLeft ? -at - across : at, -0.28 * DRAWN_AT, across, 0.06 * DRAWN_AT);
    at += across;
  });
}

const DRAWN_AT = 100;

function writeIn(context: CanvasRenderingContext2D, { face }: WordRun): void {
  const type = face === 'code' ? CODE_TYPE : PAPER_TYPE;
  context.font = `${isItalic(face) ? 'italic ' : ''}${FACE_WEIGHT[face]} ${face === 'code' ? DRAWN_AT * CODE_PART : DRAWN_AT}px ${type}`;
}

function paintPicture(context: CanvasRenderingContext2D, picture: HTMLImageElement, { x, y, width, height }: Box): void {
  const ratio = picture.naturalWidth > 0 && picture.naturalHeight > 0 ? picture.naturalWidth / picture.naturalHeight : width / height;
  const wide = Math.min(width, height * ratio);
  const high = wide / ratio;
  context.drawImage(picture, x + (width - wide) / 2, y + (height - high) / 2, wide, high);
}
