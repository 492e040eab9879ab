import { Modal, Platform } from 'obsidian';
import type { TFile } from 'obsidian';
import { mountPhotoPicker, type PickerHandle } from '../../ui/photo/photo-picker';
import type { Context } from '../context';
import { say, told } from '../say';
import { storePhoto, type PhotoDestination } from './store-photo';

/** Asks for photos and puts each into the vault and the note as it comes. */
export class PhotoModal extends Modal {
  private picker: PickerHandle | undefined;
  private replacing = false;

  /** Whether the photo takes the place of what `to` names is asked. */
  constructor(private readonly context: Context, private readonly to: PhotoDestination, private readonly attached: (photo: TFile) => void) {
    super(context.app);
  }

  override onOpen(): void {
    const { words } = this.context;
    this.setTitle(words.photo.title);
    this.picker = mountPhotoPicker(this.contentEl, this.modalEl, {
      words, camera: Platform.isMobile, pick: (files) => { told(this.context, () => this.take(files)); },
      ...(this.to.instead === undefined ? {} : { replace: (chosen) => { this.replacing = chosen; } }),
    });
  }

  override onClose(): void {
    this.picker?.destroy();
    this.picker = undefined;
  }

  private async take(files: readonly File[]): Promise<void> {
    const { context } = this;
    const { photo } = context.words;
    let last: TFile | undefined;
    let count = 0;
    for (const file of files) {
      this.picker?.tell(photo.busy(file.name));
      const stored = await storePhoto(context, this.destination(), file, this.modalEl.win);
      if (typeof stored === 'string') this.picker?.tell(stored);
      else [last, count] = [stored, count + 1];
    }
    if (!last) return;
    say(photo.attached(count));
    // Where one of several failed the window stays, with the reason in it.
    if (count === files.length) this.close();
    this.attached(last);
  }

  private destination(): PhotoDestination {
    const { note, place } = this.to;
    return this.replacing ? this.to : { note, place };
  }
}
