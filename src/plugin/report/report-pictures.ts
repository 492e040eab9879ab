import type { TFile } from 'obsidian';
import type { RichBlock } from '../../core/report/rich-report';
import { loadPicture } from '../../ui/print/page-picture';
import type { Context } from '../context';
import { shownPicture } from '../poster/paper-pictures';

/** A picture of a report as a PNG, which every program shows. */
export interface ReportPicture {
  readonly href: string;
  readonly data: ArrayBuffer;
  /** How large it is shown, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Shown so wide or so high at most, and drawn with so many times the pixels. */
const MOST = { width: 560, height: 420 };
const SHARP = 2;

/** The pictures of a report's blocks, by their target; what cannot be shown is left out. */
export async function reportPictures(context: Context, note: TFile, blocks: readonly RichBlock[]): Promise<Map<string, ReportPicture>> {
  const canvas = createEl('canvas');
  const pictures = new Map<string, ReportPicture>();
  for (const block of blocks) {
    if (block.kind !== 'picture') continue;
    const shown = await shownPicture(context, note, block.target, canvas).catch(() => undefined);
    const drawn = shown && await asPng(shown.href, shown.ratio, canvas);
    if (drawn) pictures.set(block.target, drawn);
  }
  return pictures;
}

/** The pictures of a report's blocks that are not among those that can be shown. */
export function leftOutOf(blocks: readonly RichBlock[], pictures: ReadonlyMap<string, unknown>): string[] {
  return blocks.flatMap(block => (block.kind === 'picture' && !pictures.has(block.target) ? block.target : []));
}

async function asPng(source: string, ratio: number, canvas: HTMLCanvasElement): Promise<ReportPicture | undefined> {
  const image = await loadPicture(source, canvas.ownerDocument.defaultView ?? window);
  if (!image) return undefined;
  const width = Math.round(Math.min(MOST.width, MOST.height * ratio));
  const height = Math.round(width / ratio);
  Object.assign(canvas, { width: width * SHARP, height: height * SHARP });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/png'); });
  return blob ? { href: canvas.toDataURL('image/png'), data: await blob.arrayBuffer(), width, height } : undefined;
}
