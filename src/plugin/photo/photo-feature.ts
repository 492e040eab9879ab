import { FuzzySuggestModal } from 'obsidian';
import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { say } from '../say';
import { sessionAtHand } from '../session/session-at-hand';
import { openPhoto, PHOTO_VIEW } from './open-photo';
import { PhotoView } from './photo-view';
import { pickPhoto } from './pick-photo';

const PICTURES = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif'];

/** Photos of the sheet: attaching them, and typing over what they show. */
export function photoFeature(context: Context): void {
  const { plugin, words } = context;
  plugin.registerView(PHOTO_VIEW, leaf => new PhotoView(leaf, context));
  command(context, 'attach-photo', words.photo.command, 'camera', (file) => { void pickPhoto(context, file, 'photo'); });
  command(context, 'type-over-photo', words.photo.open, 'image', (file) => { choosePhoto(context, file); });
}

function command(context: Context, id: string, name: string, icon: string, act: (file: TFile) => void): void {
  context.plugin.addCommand({
    id, name, icon,
    checkCallback: (checking) => {
      const file = sessionAtHand(context);
      if (file && !checking) act(file);
      return file !== undefined;
    },
  });
}

function choosePhoto(context: Context, note: TFile): void {
  const photos = photosIn(context, note);
  const [only, ...more] = photos;
  if (!only) say(context.words.photo.noPhoto);
  else if (more.length === 0) void openPhoto(context, note, only);
  else new PhotoSuggester(context, note, photos).open();
}

function photosIn({ app }: Context, note: TFile): TFile[] {
  const embeds = app.metadataCache.getFileCache(note)?.embeds ?? [];
  const files = embeds.map(({ link }) => app.metadataCache.getFirstLinkpathDest(link, note.path));
  return [...new Set(files)].filter(file => file !== null).filter(({ extension }) => PICTURES.includes(extension.toLowerCase()));
}

class PhotoSuggester extends FuzzySuggestModal<TFile> {
  constructor(private readonly context: Context, private readonly note: TFile, private readonly photos: readonly TFile[]) {
    super(context.app);
  }

  override getItems(): TFile[] {
    return [...this.photos];
  }

  override getItemText({ basename }: TFile): string {
    return basename;
  }

  override onChooseItem(photo: TFile): void {
    void openPhoto(this.context, this.note, photo);
  }
}
