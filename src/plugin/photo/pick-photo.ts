import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { told } from '../say';
import { linkedFile } from '../session/linked-file';
import { openPhoto } from './open-photo';
import type { PhotoPlace } from './store-photo';

/** Asks for photos; one of the wall is then shown beside the note, to type over what is on paper. */
export async function pickPhoto(context: Context, note: TFile, place: PhotoPlace): Promise<void> {
  const { PhotoModal } = await import('./photo-modal');
  const hanging = place === 'drawing' ? await pupilEmbed(context, note) : undefined;
  openDialog(new PhotoModal(context, { note, place, ...(hanging === undefined ? {} : { instead: hanging }) }, (photo) => {
    if (place === 'photo') told(context, () => openPhoto(context, note, photo));
  }));
}

/** The words that show the one picture of the pupil; with more of them nobody could say which is meant. */
async function pupilEmbed({ app, files }: Context, note: TFile): Promise<string | undefined> {
  const [target, ...more] = (await files.read(note)).sheet?.images ?? [];
  const picture = target === undefined ? undefined : linkedFile(app, target, note.path);
  if (!picture || more.length > 0) return undefined;
  const embeds = app.metadataCache.getFileCache(note)?.embeds ?? [];
  return embeds.find(({ link }) => linkedFile(app, link, note.path) === picture)?.original;
}
