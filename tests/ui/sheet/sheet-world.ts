import { vi } from 'vitest';
import type { Intent } from '../../../src/core/operations';
import type { Session } from '../../../src/core/session';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { wordsIn } from '../../../src/i18n/words';
import type { MenuItem } from '../../../src/ui/menu-item';
import { mountSheet } from '../../../src/ui/sheet/mount-sheet';
import type { SheetServices } from '../../../src/ui/sheet/sheet-services';
import { parse, run } from '../../read';

// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

/** The pane in which a sheet is arranged that cannot be seen. */
export const PANE = { width: 1280, height: 800 };

/** Gives everything the size of that pane, for who must know what lies beside it. */
export function showInPane(): void {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(PANE.width);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(PANE.height);
}

/** A sheet in a document of its own, on a note that is nothing but a text. */
export class SheetWorld {
  readonly container = document.body.appendChild(document.createElement('div'));
  readonly intents: Intent[] = [];
  /** When each intent was asked for, and each undo. */
  readonly numbers: number[] = [];
  readonly refused: string[] = [];
  readonly told: string[] = [];
  readonly opened: string[] = [];
  menu: readonly MenuItem[] = [];
  private asked = 0;
  session: Session;
  readonly #past: string[] = [];
  readonly sheet;

  /** Acts wait for this, as for a slow disk. */
  disk: Promise<void> = Promise.resolve();

  constructor(body: string, services: Partial<SheetServices> = {}, phase = 3) {
    this.session = parse(`---\ntype: ambitiegesprek\nfase: ${phase}\n---\n${body}`);
    this.sheet = mountSheet(this.container, { ...this.#services(), ...services });
    this.sheet.update(this.session);
  }

  /** The text below the properties. */
  get body(): string {
    return this.session.source.text.split('---\n')[2] ?? '';
  }

  /** What somebody else makes of the text, as typing in an editor does. */
  write(change: (text: string) => string): void {
    this.session = parse(change(this.session.source.text), this.session);
    this.sheet.update(this.session);
  }

  thing(words: string): HTMLElement {
    const parts = [...this.container.querySelectorAll<HTMLElement>('[data-part="text"]')];
    const part = parts.find(one => one.textContent === words);
    const thing = part?.closest<HTMLElement>('[data-kind]');
    if (!thing) throw new Error(`“${words}” is not on the sheet, but ${parts.map(one => one.textContent).join(' · ')}`);
    return thing;
  }

  /** A point of the window: so far across and down the thing, which jsdom does not lay out but the sheet does. */
  at(words: string, across = 0.5, down = 0.5): { clientX: number; clientY: number } {
    const { x, y, width, height } = this.box(words);
    return { clientX: x + across * width, clientY: y + down * height };
  }

  /** Where a thing stands on the sheet, in pixels. */
  box(words: string): { x: number; y: number; width: number; height: number } {
    const thing = this.thing(words);
    const paper = thing.closest<HTMLElement>('.ambitiegesprek-paper');
    const size = Number.parseFloat(paper?.style.fontSize ?? '');
    const [x, y] = [0, 0].map((_, at) => {
      let length = 0;
      for (let one: HTMLElement | null = thing; one && one !== paper; one = one.parentElement) length += Number.parseFloat(one.style[at === 0 ? 'left' : 'top'] || '0');
      return length * size;
    });
    return { x: x ?? 0, y: y ?? 0, width: Number.parseFloat(thing.style.width) * size, height: Number.parseFloat(thing.style.height) * size };
  }

  get selected(): (string | null | undefined)[] {
    return [...this.container.querySelectorAll('[aria-selected="true"]')].map(one => one.querySelector('[data-part="text"]')?.textContent);
  }

  get field(): HTMLTextAreaElement | null {
    return this.container.querySelector('textarea');
  }

  get spoken(): string {
    return this.container.querySelector('[aria-live]')?.textContent ?? '';
  }

  async click(words: string, more: MouseEventInit = {}): Promise<void> {
    this.point('pointerdown', this.thing(words).querySelector('[data-part="text"]'), more);
    this.point('pointerup', this.thing(words).querySelector('[data-part="text"]'), more);
    await settled();
  }

  point(type: string, target: Element | null, more: PointerEventInit = {}): void {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, ...more });
    Object.assign(event, { pointerId: more.pointerId ?? 1, pointerType: more.pointerType ?? 'mouse' });
    target?.dispatchEvent(event);
  }

  async press(key: string, more: KeyboardEventInit = {}): Promise<void> {
    const target = this.field ?? this.container.querySelector('[role="tree"]');
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
    await settled();
  }

  async type(words: string): Promise<void> {
    if (!this.field) throw new Error('Nothing is being written.');
    this.field.value = words;
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
  }

  ask(): number {
    return this.asked += 1;
  }

  close(): void {
    this.sheet.destroy();
    this.container.remove();
  }

  #services(): SheetServices {
    return {
      words: wordsIn('nl'),
      ask: () => this.ask(),
      emit: async (intent, asked) => {
        this.numbers.push(asked);
        this.intents.push(intent);
        await this.disk;
        const result = run(this.session.source.text, intent, this.session);
        if (!result.done) {
          this.refused.push(result.refusal.code);
          return { done: false };
        }
        this.#past.push(this.session.source.text);
        this.write(text => applyEdits(text, result.edits));
        return { done: true, ...(result.reveal === undefined ? {} : { reveal: result.reveal }) };
      },
      undo: () => {
        const before = this.#past.pop();
        if (before !== undefined) this.write(() => before);
      },
      redo: () => undefined,
      jumpTo: (session, place) => { this.opened.push(session.source.text.slice(place.from, place.to)); },
      followPictures: () => () => undefined,
      resourceUrl: target => `app://vault/${target}`,
      openLink: target => { this.opened.push(target); },
      hoverLink: () => undefined,
      openMenu: (_, items) => { this.menu = items; },
      told: work => { void Promise.resolve(work()).catch((error: unknown) => { this.refused.push(String(error)); }); },
      showKeys: () => { this.opened.push('keys'); },
      tell: sentence => { this.told.push(sentence); },
      decline: sentence => { this.refused.push(sentence); },
    };
  }
}

/** Everything that was set going by the last act has been drawn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise(resolve => { setTimeout(resolve); });
}
