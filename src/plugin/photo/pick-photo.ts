import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { openPhoto } from './open-photo';
import type { PhotoPlace } from './store-photo';

/** Asks for photos; one of the wall is then shown beside the note, to type over what is on paper. */
export async function pickPhoto(context: Context, note: TFile, place: PhotoPlace): Promise<void> {
  const { PhotoModal } = await import('./photo-modal');
  new PhotoModal(context, note, place, (photo) => {
    if (place === 'photo') void openPhoto(context, note, photo);
  }).open();
}
