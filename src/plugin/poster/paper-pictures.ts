import type { TFile } from 'obsidian';
import { notesOf, stepsOf } from '../../core/contents';
import type { Inline } from '../../core/inline';
import { pupilPicture } from '../../core/poster/pupil-drawing';
import type { ShownPicture } from '../../core/print/page';
import type { Session } from '../../core/session';
import { scaleImage } from '../../ui/photo/scale-image';
import type { Context } from '../context';
import { linkedFile } from '../session/linked-file';

/** The pictures of a session, each as an address that a page can hold. */
export interface PaperPictures {
  readonly pupil: readonly ShownPicture[];
  readonly picture: (target: string) => string | undefined;
}

/** Reads the drawn pupil and the pictures on notes from the vault; what is not there or cannot be read is left out. */
export async function paperPictures(context: Context, note: TFile, session: Session, canvas: HTMLCanvasElement): Promise<PaperPictures> {
  const read = (target: string): Promise<ShownPicture | undefined> => shownPicture(context, note, target, canvas);
  const pupil = await inTurn(session.sheet?.images ?? [], read);
  const targets = [...new Set([...notesOf(session), ...stepsOf(session)].flatMap(({ inline }) => imagesIn(inline)))];
  const known = new Map<string, string>();
  for (const target of targets) {
    const found = await read(target);
    if (found) known.set(target, found.href);
  }
  return { pupil: pupil.filter(one => one !== undefined), picture: target => known.get(target) };
}

/** One after the other: they share a canvas. */
async function inTurn<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await act(item));
  return results;
}

function imagesIn(inline: readonly Inline[]): string[] {
  return inline.flatMap(piece => {
    if ('children' in piece) return imagesIn(piece.children);
    return piece.type === 'image' && piece.internal ? [piece.target] : [];
  });
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp', gif: 'image/gif', avif: 'image/avif', bmp: 'image/bmp',
};

/** One picture of the vault as an address; nothing where it is not there or no picture. */
export async function shownPicture(
  { app }: Context, note: TFile, target: string, canvas: HTMLCanvasElement,
): Promise<ShownPicture | undefined> {
  const file = linkedFile(app, target, note.path);
  if (!file) return undefined;
  if (file.extension.toLowerCase() === 'svg') return pupilPicture(await app.vault.read(file));
  const type = TYPES[file.extension.toLowerCase()];
  if (type === undefined) return undefined;
  const win = canvas.ownerDocument.defaultView ?? window;
  const { data, extension } = await scaleImage(new win.Blob([await app.vault.readBinary(file)], { type }), canvas);
  const href = await dataUrl(new win.Blob([data], { type: TYPES[extension] ?? type }), win);
  const image = new win.Image();
  image.src = href;
  const shown = await image.decode().then(() => true, () => false);
  return shown && image.naturalHeight > 0 ? { href, ratio: image.naturalWidth / image.naturalHeight } : undefined;
}

function dataUrl(blob: Blob, win: typeof window): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new win.FileReader();
    reader.onload = () => { resolve(typeof reader.result === 'string' ? reader.result : ''); };
    reader.onerror = () => { reject(reader.error ?? new Error('unreadable')); };
    reader.readAsDataURL(blob);
  });
}
