import type { FontFace, Measure } from '../../core/arrange/arrangement';
import type { PrintPage } from '../../core/print/page';
import { CODE_PART, CODE_TYPE, FACE_WEIGHT, isItalic, pageSvg, PAPER_TYPE } from '../../core/print/svg';
import { paintPage, picturesOn, type LoadedPictures } from './paint';

const INCH = 25.4;
const PRINTED = 300;
/** More pixels than this many devices make no picture of; beyond it a larger paper gets no more of them. */
const MOST_PIXELS = 72_000_000;
const MEASURED_AT = 100;

export interface PagePicture {
  readonly data: ArrayBuffer;
  /** Pixels of an inch of the page. */
  readonly density: number;
}

/** The page as a PNG of 300 pixels to the inch, or as many as there can be. Rejects where the device makes none. */
export async function pagePicture(page: PrintPage, canvas: HTMLCanvasElement): Promise<PagePicture> {
  const win = canvas.ownerDocument.defaultView ?? window;
  const loaded = new Map<string, HTMLImageElement>();
  await Promise.all(picturesOn(page.shapes).map(async (href) => {
    const picture = await loadPicture(href, win);
    if (picture) loaded.set(href, picture);
  }));
  const density = Math.min(PRINTED, Math.sqrt(MOST_PIXELS / (page.width * page.height)) * INCH);
  // A tablet may refuse a canvas that a laptop takes.
  for (const tried of [density, density / 2]) {
    const blob = await painted(page, canvas, tried / INCH, loaded);
    if (blob) return { data: await blob.arrayBuffer(), density: tried };
  }
  throw new Error('no picture');
}

async function painted(page: PrintPage, canvas: HTMLCanvasElement, pixels: number, loaded: LoadedPictures): Promise<Blob | null> {
  canvas.width = Math.round(page.width * pixels);
  canvas.height = Math.round(page.height * pixels);
  const context = canvas.getContext('2d');
  if (!context) return null;
  paintPage(context, page, pixels, loaded);
  return new Promise(resolve => { canvas.toBlob(resolve, 'image/png'); });
}

/** A picture that can be drawn; nothing where it is none. */
export async function loadPicture(href: string, win: typeof window): Promise<HTMLImageElement | undefined> {
  const image = new win.Image();
  image.src = href;
  const decoded = await image.decode().then(() => true, () => false);
  // A drawing of lines may not decode, or have no size of its own, and can be drawn all the same.
  return decoded || image.naturalWidth > 0 ? image : undefined;
}

/** The page as an element that can be shown and printed; its words are words. */
export function pageElement(page: PrintPage, doc: Document): SVGSVGElement {
  const { DOMParser: Parser } = doc.defaultView ?? window;
  const parsed = new Parser().parseFromString(pageSvg(page), 'image/svg+xml').documentElement;
  const element = doc.importNode(parsed, true) as unknown as SVGSVGElement;
  element.setAttribute('role', 'img');
  return element;
}

/** Measures words as they are printed, in em, each once. */
export async function paperMeasure(canvas: HTMLCanvasElement): Promise<Measure> {
  await fontsLoaded(canvas.ownerDocument);
  return paperMeasureNow(canvas);
}

/** The same without waiting for type: while somebody writes, that is there or comes. */
export function paperMeasureNow(canvas: HTMLCanvasElement | null): Measure {
  const context = 'CanvasRenderingContext2D' in window ? canvas?.getContext('2d') : undefined;
  if (context && 'textRendering' in context) context.textRendering = 'geometricPrecision';
  const known = new Map<string, number>();
  return (words, face) => {
    const key = `${face} ${words}`;
    const width = known.get(key) ?? (context ? widthIn(context, words, face) : words.length * GUESS);
    known.set(key, width);
    return width;
  };
}

/** Where nothing can be measured, a letter is about this wide. */
const GUESS = 0.58;

function widthIn(context: CanvasRenderingContext2D, words: string, face: FontFace): number {
  context.font = fontOf(face, face === 'code' ? MEASURED_AT * CODE_PART : MEASURED_AT);
  return context.measureText(words).width / MEASURED_AT;
}

function fontOf(face: FontFace, size: number): string {
  return `${isItalic(face) ? 'italic ' : ''}${FACE_WEIGHT[face]} ${size}px ${face === 'code' ? CODE_TYPE : PAPER_TYPE}`;
}

/** The app may load its type only when it is used first. */
async function fontsLoaded({ fonts }: Document): Promise<void> {
  const faces: readonly FontFace[] = ['medium', 'bold', 'italic', 'bold italic'];
  await Promise.all(faces.map(face => fonts.load(fontOf(face, MEASURED_AT)).catch(() => undefined)));
}
