import type { Size } from '../../core/geometry';

/** Enough to read every paper note on a wall, small enough to sync. */
export const LONGEST_SIDE = 2560;
const QUALITY = 0.85;
/** Vector pictures have no size, and moving ones would stand still. */
const AS_THEY_ARE = ['image/svg+xml', 'image/gif'];

export interface ScaledImage {
  readonly data: ArrayBuffer;
  readonly extension: string;
}

/** The size with the longest side brought down to the limit; `undefined` where it fits already. */
export function scaledSize({ width, height }: Size, longest = LONGEST_SIDE): Size | undefined {
  const ratio = longest / Math.max(width, height);
  if (ratio >= 1) return undefined;
  return { width: Math.max(1, Math.round(width * ratio)), height: Math.max(1, Math.round(height * ratio)) };
}

/** A photo as it is kept. What fits stays byte for byte; else it is drawn anew on the canvas. Rejects where it is no picture. */
export async function scaleImage(file: Blob, canvas: HTMLCanvasElement): Promise<ScaledImage> {
  if (AS_THEY_ARE.includes(file.type)) return untouched(file);
  const win = canvas.ownerDocument.defaultView ?? window;
  const bitmap = await win.createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const size = scaledSize(bitmap) ?? bitmap;
    const keep = size === bitmap && extensionOf(file.type) !== undefined;
    return keep ? await untouched(file) : await asJpeg(bitmap, size, canvas);
  } finally {
    bitmap.close();
  }
}

async function untouched(file: Blob): Promise<ScaledImage> {
  return { data: await file.arrayBuffer(), extension: extensionOf(file.type) ?? 'jpg' };
}

/** What every viewer of the vault shows; anything else, such as HEIC, becomes a JPEG. */
function extensionOf(type: string): string | undefined {
  const known: Readonly<Record<string, string>> = {
    'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/gif': 'gif', 'image/svg+xml': 'svg',
  };
  return known[type];
}

async function asJpeg(bitmap: ImageBitmap, { width, height }: Size, canvas: HTMLCanvasElement): Promise<ScaledImage> {
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  // JPEG knows no transparency and would make it black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/jpeg', QUALITY); });
  if (!blob) throw new Error('no picture');
  return { data: await blob.arrayBuffer(), extension: 'jpg' };
}
