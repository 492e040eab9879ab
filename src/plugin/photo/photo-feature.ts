import { FuzzySuggestModal } from 'obsidian';
import type { TFile } from 'obsidian';
import { photosOf } from '../../core/contents';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { say, told } from '../say';
import { linkedFile } from '../session/linked-file';
import { asCommand, inNoteMenu } from '../session/session-acts';
import type { SessionAct } from '../session/session-acts';
import { openPhoto, PHOTO_VIEW } from './open-photo';
import { PhotoView } from './photo-view';
import { pickPhoto } from './pick-photo';

const PICTURES = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif'];

/** Photos of the sheet: attaching them, and typing over what they show. */
export function photoFeature(context: Context): void {
  const { plugin, words } = context;
  plugin.registerView(PHOTO_VIEW, leaf => new PhotoView(leaf, context));
  const attach: SessionAct = { name: words.photo.command, icon: 'camera', act: file => pickPhoto(context, file, 'photo') };
  asCommand(context, 'attach-photo', attach);
  inNoteMenu(context, 'sheet', attach);
  asCommand(context, 'type-over-photo', { name: words.photo.open, icon: 'image', act: file => choosePhoto(context, file) });
}

async function choosePhoto(context: Context, note: TFile): Promise<void> {
  const photos = await photosIn(context, note);
  const [only, ...more] = photos;
  if (!only) say(context.words.photo.noPhoto);
  else if (more.length === 0) await openPhoto(context, note, only);
  else openDialog(new PhotoSuggester(context, note, photos));
}

async function photosIn({ app, files: sessions }: Context, note: TFile): Promise<TFile[]> {
  const targets = photosOf(await sessions.read(note));
  const files = targets.map(target => linkedFile(app, target, note.path));
  return [...new Set(files)].filter(file => file !== undefined).filter(({ extension }) => PICTURES.includes(extension.toLowerCase()));
}

class PhotoSuggester extends FuzzySuggestModal<TFile> {
  constructor(private readonly context: Context, private readonly note: TFile, private readonly photos: readonly TFile[]) {
    super(context.app);
    this.setPlaceholder(context.words.photo.open);
  }

  override getItems(): TFile[] {
    return [...this.photos];
  }

  override getItemText({ basename }: TFile): string {
    return basename;
  }

  override onChooseItem(photo: TFile): void {
    told(this.context, () => openPhoto(this.context, this.note, photo));
  }
}
