import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { openPhoto } from './open-photo';
import { PhotoModal } from './photo-modal';
import type { PhotoPlace } from './store-photo';

/** Asks for photos; one of the wall is then shown beside the note, to type over what is on paper. */
export function pickPhoto(context: Context, note: TFile, place: PhotoPlace): void {
  new PhotoModal(context, note, place, (photo) => {
    if (place === 'photo') void openPhoto(context, note, photo);
  }).open();
}
