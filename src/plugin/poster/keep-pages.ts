import type { TFile } from 'obsidian';
import { isSealedPng, isSealedSvg, sealedPng, sealedSvg } from '../../core/print/seals';
import type { PrintPage } from '../../core/print/page';
import { pageSvg } from '../../core/print/svg';
import { pagePicture } from '../../ui/print/page-picture';
import type { Context } from '../context';
import { reasonOf, say, warn } from '../say';

/** Writes pages beside their note, each as SVG and PNG, and tells what came of it. `name`: what they are, in a word. */
export async function keepPages(
  context: Context, note: TFile, name: string, pages: readonly PrintPage[], canvas: HTMLCanvasElement,
): Promise<readonly TFile[]> {
  const { words: { poster: words } } = context;
  const kept: TFile[] = [];
  try {
    for (const [at, page] of pages.entries()) {
      const base = `${note.basename} ${name}${pages.length > 1 ? ` ${at + 1}` : ''}`;
      kept.push(await keepText(context, note, base, sealedSvg(pageSvg(page))));
      const picture = await keepPicture(context, note, base, page, canvas);
      if (picture) kept.push(picture);
    }
  } catch (error) {
    warn(words.notMade(reasonOf(error)));
    return [];
  }
  say(words.made(kept.map(file => `‘${file.name}’`).join(', ')));
  return kept;
}

async function keepPicture(
  context: Context, note: TFile, base: string, page: PrintPage, canvas: HTMLCanvasElement,
): Promise<TFile | undefined> {
  const { words: { poster: words }, app: { vault } } = context;
  const made = await pagePicture(page, canvas).catch((error: unknown) => {
    warn(words.noPicture(reasonOf(error)));
    return undefined;
  });
  if (!made) return undefined;
  if (made.density < ASKED) warn(words.smaller(Math.round(made.density)));
  const data = sealedPng(made.data, made.density);
  for (const path of pathsFor(note, base, 'png')) {
    const there = vault.getFileByPath(path);
    if (!there) return vault.createBinary(path, data);
    if (!isSealedPng(await vault.readBinary(there))) continue;
    await vault.modifyBinary(there, data);
    return there;
  }
  return undefined;
}

/** Fewer pixels to the inch than this are told. */
const ASKED = 299;

/** Writes over what was made here before and nobody changed since; else beside it. */
async function keepText({ app: { vault } }: Context, note: TFile, base: string, svg: string): Promise<TFile> {
  for (const path of pathsFor(note, base, 'svg')) {
    const there = vault.getFileByPath(path);
    if (!there) return vault.create(path, svg);
    let ours = false;
    await vault.process(there, (now) => {
      ours = isSealedSvg(now);
      return ours ? svg : now;
    });
    if (ours) return there;
  }
  throw new Error(base);
}

const MOST_BESIDE = 100;

function* pathsFor({ parent }: TFile, base: string, extension: string): Generator<string> {
  const folder = parent === null || parent.isRoot() ? '' : `${parent.path}/`;
  yield `${folder}${base}.${extension}`;
  for (let other = 2; other < MOST_BESIDE; other += 1) yield `${folder}${base} (${other}).${extension}`;
}
