import type { TFile } from 'obsidian';
import { scaleImage, type ScaledImage } from '../../ui/photo/scale-image';
import type { Context } from '../context';
import { attachmentName, embedOf } from '../new-file';
import { localDate } from '../local-time';
import { reasonOf } from '../say';
import { perform } from '../session/acts';

/** `photo`: of the sheet on the wall; `drawing`: of the pupil, drawn on paper. */
export type PhotoPlace = 'photo' | 'drawing';

/** Where a photo goes. */
export interface PhotoDestination {
  readonly note: TFile;
  readonly place: PhotoPlace;
  /** The words that show a picture of which it takes the place. */
  readonly instead?: string;
}

/** Scales, writes and embeds one photo; gives its file, or the sentence that says why not. */
export async function storePhoto(context: Context, { note, ...to }: PhotoDestination, file: File, win: Window): Promise<TFile | string> {
  const { photo } = context.words;
  const canvas = (win as typeof window).createEl('canvas');
  const scaled = await scaleImage(file, canvas).catch(() => undefined);
  if (!scaled) return photo.unreadable(file.name);
  try {
    const stored = await write(context, note, to.place, scaled);
    const embedded = await perform(context, note, { verb: 'add-embed', embed: embedOf(context, stored, note), ...to });
    return embedded ? stored : photo.notInNote(stored.path);
  } catch (error) {
    return photo.failed(file.name, reasonOf(error));
  }
}

async function write({ app, words, files }: Context, note: TFile, place: PhotoPlace, { data, extension }: ScaledImage): Promise<TFile> {
  const { properties: { date } } = await files.read(note);
  const word = place === 'photo' ? words.photo.fileName : words.photo.drawingName;
  const name = `${attachmentName(word, date ?? localDate(new Date()))}.${extension}`;
  const path = await app.fileManager.getAvailablePathForAttachment(name, note.path);
  return app.vault.createBinary(path, data);
}
