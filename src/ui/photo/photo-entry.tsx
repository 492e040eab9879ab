import { type JSX, render } from 'preact';
import { type Colour, COLOURS } from '../../core/session';
import type { Words } from '../../i18n/words';
import { colourKeys, colourMeantInField, type Keyboard, keyMeant } from '../key-press';
import { Icon, ICON_OF_COLOUR } from '../icon';
import { pastedList } from '../pasted-text';
import { PhotoStage } from './photo-stage';

/** What typing over from a photo asks of the world around it. */
export interface PhotoEntryServices {
  readonly words: Words;
  /** Default `other`. */
  readonly keyboard?: Keyboard;
  readonly url: string;
  /** Words typed earlier that are in no note yet. */
  readonly draft: string;
  readonly colour: Colour;
  /** Does work that nobody waits for, and tells what goes wrong in it. */
  readonly told: (work: () => unknown) => void;
  readonly keepDraft: (text: string) => void;
  /** `true` once the notes are written, one for each line; else the words stay in the field. */
  readonly add: (words: string, colour: Colour) => Promise<boolean>;
}

export interface PhotoEntryHandle {
  /** The file of the photo is another one now; what is typed stays. */
  show(url: string): void;
  focus(): void;
  destroy(): void;
}

/** A photo of the paper sheet, with a field below it to type its notes over. */
export function mountPhotoEntry(container: HTMLElement, services: PhotoEntryServices): PhotoEntryHandle {
  const entry = new PhotoEntry(container, services);
  entry.draw();
  return { show: (url) => { entry.show(url); }, focus: () => { entry.field?.focus(); }, destroy: () => { render(null, container); } };
}

class PhotoEntry {
  field: HTMLInputElement | null = null;
  private text: string;
  private url: string;
  private colour: Colour;
  /** A pasted list that is being written. */
  private waiting = '';
  private writing = false;

  constructor(private readonly container: HTMLElement, private readonly services: PhotoEntryServices) {
    this.text = services.draft;
    this.url = services.url;
    this.colour = services.colour;
  }

  draw(): void {
    const { words } = this.services;
    render(<><PhotoStage url={this.url} words={words} />{this.entry()}</>, this.container);
  }

  show(url: string): void {
    this.url = url;
    this.draw();
  }

  private entry(): JSX.Element {
    const { photo } = this.services.words;
    return (
      <div class="ambitiegesprek-photo-entry" data-color={this.colour} onKeyDown={(event) => { this.key(event); }}>
        {COLOURS.map((colour, index) => this.choice(colour, index + 1))}
        <input type="text" dir="auto" placeholder={photo.typeOver} aria-label={photo.typeOver} value={inOneLine(this.text)}
          ref={(input) => { this.field = input; }} onInput={(event) => { this.type(event.currentTarget.value); }}
          onPaste={(event) => { this.paste(event, event.currentTarget); }} />
      </div>
    );
  }

  private choice(colour: Colour, digit: number): JSX.Element {
    const { words: { photo, capture }, keyboard } = this.services;
    return (
      <button type="button" class="clickable-icon" aria-pressed={this.colour === colour}
        aria-label={photo.colour(capture.colourNames[colour], colourKeys(String(digit), keyboard))} onClick={() => { this.take(colour); }}>
        <Icon name={ICON_OF_COLOUR[colour]} />
      </button>
    );
  }

  private take(colour: Colour): void {
    this.colour = colour;
    this.draw();
    this.field?.focus();
  }

  private type(text: string): void {
    this.text = text;
    this.services.keepDraft([this.waiting, text].filter(part => part !== '').join('\n'));
  }

  /** A list becomes as many notes at once: this field has one line only. */
  private paste(event: ClipboardEvent, field: HTMLInputElement): void {
    const list = pastedList(field, event);
    if (list === undefined) return;
    event.preventDefault();
    this.services.told(() => this.addList(list));
  }

  private async addList(list: string): Promise<void> {
    this.waiting = list;
    this.type('');
    this.draw();
    const added = await this.services.add(list, this.colour);
    this.waiting = '';
    this.type(added ? this.text : [list, this.text].filter(text => text !== '').join('\n'));
    this.draw();
  }

  private key(event: KeyboardEvent): void {
    const meant = keyMeant(event);
    const colour = meant && colourMeantInField(meant, this.services.keyboard);
    const enter = meant?.key === 'Enter' && event.target === this.field;
    if (!colour && !enter) return;
    event.preventDefault();
    if (colour) this.take(colour);
    else this.services.told(() => this.add());
  }

  private async add(): Promise<void> {
    const { text } = this;
    // A second Enter before the note is written would write it twice.
    if (this.writing || text.trim() === '') return;
    this.writing = true;
    const added = await this.services.add(text.trim(), this.colour).finally(() => { this.writing = false; });
    if (!added) return;
    // Somebody who types on while it is written has already begun the next note.
    this.type(this.text.startsWith(text) ? this.text.slice(text.length) : this.text);
    this.draw();
  }
}

/** A list that was kept: left to itself the field would put its lines together without anything between them. */
function inOneLine(text: string): string {
  return text.replace(/\n+$/u, '').replace(/\n+/gu, ' / ');
}
