import type { TFile } from 'obsidian';
import { spanOf } from '../../core/place';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { told } from '../say';
import { linkedFile } from '../session/linked-file';
import { openPhoto } from './open-photo';
import { PhotoModal } from './photo-modal';
import type { PhotoPlace } from './store-photo';

const EMBED = /!\[\[([^\]|#]+)[^\]]*\]\]|!\[[^\]]*\]\(<?([^)>]+)>?\)/gu;

/** Asks for photos; one of the wall is then shown beside the note, to type over what is on paper. */
export async function pickPhoto(context: Context, note: TFile, place: PhotoPlace): Promise<void> {
  const hanging = place === 'drawing' ? await pupilEmbed(context, note) : undefined;
  openDialog(new PhotoModal(context, { note, place, ...(hanging === undefined ? {} : { instead: hanging }) }, (photo) => {
    if (place === 'photo') told(context, () => openPhoto(context, note, photo));
  }));
}

/** The words that show the one picture of the pupil; with more of them nobody could say which is meant. */
export async function pupilEmbed({ app, files }: Pick<Context, 'app' | 'files'>, note: TFile): Promise<string | undefined> {
  const session = await files.read(note);
  const [target, ...more] = session.sheet?.images ?? [];
  const picture = target === undefined ? undefined : linkedFile(app, target, note.path);
  if (!session.sheet || !picture || more.length > 0) return undefined;
  // The app's own list of embeds may be older than the note.
  const embeds = session.source.text.slice(spanOf(session, session.sheet.place).to).matchAll(EMBED);
  return [...embeds].find(([, internal, external]) => linkedFile(app, (internal ?? external ?? '').trim(), note.path) === picture)?.[0];
}
