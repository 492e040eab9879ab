import type { TFile } from 'obsidian';
import { notesOf, stepsOf } from '../../core/contents';
import type { Inline } from '../../core/inline';
import { pupilPicture } from '../../core/poster/pupil-drawing';
import type { ShownPicture } from '../../core/print/page';
import type { Session } from '../../core/session';
import { scaleImage } from '../../ui/photo/scale-image';
import type { Context } from '../context';
import { warn } from '../say';
import { linkedFile } from '../session/linked-file';

/** The pictures of a session, each as an address that a page can hold. */
export interface PaperPictures {
  readonly pupil: readonly ShownPicture[];
  readonly picture: (target: string) => string | undefined;
  /** Targets of those that could not be read; the next time they may be. */
  readonly unread: readonly string[];
}

/** Reads the drawn pupil and the pictures on notes from the vault; what is not there, cannot be read or is no picture is left out. */
export async function paperPictures(context: Context, note: TFile, session: Session, canvas: HTMLCanvasElement): Promise<PaperPictures> {
  const unread: string[] = [];
  const read = (target: string): Promise<ShownPicture | undefined> => shownPicture(context, note, target, canvas).catch(() => {
    unread.push(target);
    return undefined;
  });
  const pupil = await inTurn(session.sheet?.images ?? [], read);
  const targets = [...new Set([...notesOf(session), ...stepsOf(session)].flatMap(({ inline }) => imagesIn(inline)))];
  const known = new Map<string, string>();
  for (const target of targets) {
    const found = await read(target);
    if (found) known.set(target, found.href);
  }
  return { pupil: pupil.filter(one => one !== undefined), picture: target => known.get(target), unread };
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

/** Tells which pictures are not in what was made. */
export function tellLeftOut({ words }: Context, targets: readonly string[]): void {
  const names = [...new Set(targets)].map(target => `‘${target}’`).join(', ');
  if (names !== '') warn(words.report.leftOut(names));
}

/** One picture of the vault as an address; nothing where it is not there or no picture. Rejects where it cannot be read. */
export async function shownPicture(
  { app }: Context, note: TFile, target: string, canvas: HTMLCanvasElement,
): Promise<ShownPicture | undefined> {
  const file = linkedFile(app, target, note.path);
  if (!file) return undefined;
  if (file.extension.toLowerCase() === 'svg') return pupilPicture(await app.vault.read(file));
  const type = TYPES[file.extension.toLowerCase()];
  if (type === undefined) return undefined;
  const win = canvas.ownerDocument.defaultView ?? window;
  const scaled = await scaleImage(new win.Blob([await app.vault.readBinary(file)], { type }), canvas).catch(() => undefined);
  if (!scaled) return undefined;
  const href = await dataUrl(new win.Blob([scaled.data], { type: TYPES[scaled.extension] ?? type }), win);
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
