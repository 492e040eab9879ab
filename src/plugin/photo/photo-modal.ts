import { Modal, Platform } from 'obsidian';
import type { TFile } from 'obsidian';
import { mountPhotoPicker, type PickerHandle } from '../../ui/photo/photo-picker';
import type { Context } from '../context';
import { say } from '../say';
import { storePhoto, type PhotoPlace } from './store-photo';

/** Asks for photos and puts each into the vault and the note as it comes. */
export class PhotoModal extends Modal {
  private picker: PickerHandle | undefined;

  constructor(private readonly context: Context, private readonly note: TFile, private readonly place: PhotoPlace,
    private readonly attached: (photo: TFile) => void) {
    super(context.app);
  }

  override onOpen(): void {
    const { words } = this.context;
    this.setTitle(words.photo.title);
    this.picker = mountPhotoPicker(this.contentEl, this.modalEl, {
      words, camera: Platform.isMobile, pick: files => void this.take(files),
    });
  }

  override onClose(): void {
    this.picker?.destroy();
    this.picker = undefined;
  }

  private async take(files: readonly File[]): Promise<void> {
    const { context, note, place } = this;
    const { photo } = context.words;
    let last: TFile | undefined;
    let count = 0;
    for (const file of files) {
      this.picker?.tell(photo.busy(file.name));
      const stored = await storePhoto(context, note, place, file, this.modalEl.win);
      if (typeof stored === 'string') this.picker?.tell(stored);
      else [last, count] = [stored, count + 1];
    }
    if (!last) return;
    say(photo.attached(count));
    // Where one of several failed the window stays, with the reason in it.
    if (count === files.length) this.close();
    this.attached(last);
  }
}
