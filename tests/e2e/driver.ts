import { expect } from 'vitest';
import { eventually } from './eventually';
import type { Host, Point } from './host';
import './window-app';

/** What was set going by the last act, a frame or two later, has moved by then, also on a busy machine. */
const STILL_LOOKS = 4;

/** A thing on the screen: where its middle is, and the words in it. */
export interface Found extends Point {
  readonly words: string;
  readonly width: number;
  readonly height: number;
}

/** Hands and eyes of somebody in front of the program. It waits for what it looks for, and for nothing else. */
export class Driver {
  constructor(readonly host: Host) {}

  /** Runs a command of the plugin by its id, as soon as it is offered; an id with a colon is a command of the program. */
  async command(id: string): Promise<void> {
    const full = id.includes(':') ? id : `ambitiegesprek:${id}`;
    await eventually(async () => {
      const ran = await this.host.evaluate(name => window.app.commands.executeCommandById(name), full);
      expect(ran, `command ${full} is offered`).toBe(true);
    });
  }

  /** Whether the command is offered now; asking does not run it. */
  offers(id: string): Promise<boolean> {
    return this.host.evaluate(name => {
      const command = window.app.commands.commands[name];
      return command?.checkCallback?.(true) !== false;
    }, `ambitiegesprek:${id}`);
  }

  /** Everything visible that matches the selector and holds the words, in the order of the page. */
  all(selector: string, words = ''): Promise<Found[]> {
    return this.host.evaluate(([wanted, holding]) => [...document.querySelectorAll<HTMLElement>(wanted)].flatMap(element => {
      const box = element.getBoundingClientRect();
      const said = `${element.textContent} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('placeholder') ?? ''}`;
      if (box.width === 0 || !said.includes(holding)) return [];
      const { width, height } = box;
      return [{ x: box.x + width / 2, y: box.y + height / 2, width, height, words: element.textContent }];
    }), [selector, words] as const);
  }

  /** Waits for the first such thing; at one place for some looks in a row, since what still moves cannot be pointed at. */
  async find(selector: string, words = ''): Promise<Found> {
    let found: Found | undefined;
    let before = '';
    let looks = 0;
    await eventually(async () => {
      [found] = await this.all(selector, words);
      const place = found ? `${found.x} ${found.y}` : '';
      looks = place !== '' && place === before ? looks + 1 : 0;
      before = place;
      expect(looks, `see ${selector} “${words}”`).toBeGreaterThanOrEqual(STILL_LOOKS);
    });
    if (!found) throw new Error(`No ${selector} “${words}”`);
    return found;
  }

  async gone(selector: string, words = ''): Promise<void> {
    await eventually(async () => expect((await this.all(selector, words)).length, `no ${selector} “${words}” any more`).toBe(0));
  }

  async click(selector: string, words = ''): Promise<void> {
    await this.clickAt(await this.find(selector, words));
  }

  /** Scrolls the first such thing into view and clicks it. */
  async reach(selector: string, words = ''): Promise<void> {
    await eventually(async () => {
      const there = await this.host.evaluate(([wanted, holding]) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find(element => element.textContent.includes(holding));
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return found !== undefined;
      }, [selector, words] as const);
      expect(there, `reach ${selector} “${words}”`).toBe(true);
    });
    await this.clickAt(await this.find(selector, words));
  }

  /** Fills the field that has the keyboard as its picker would, and leaves it. */
  async fill(value: string): Promise<void> {
    await this.host.evaluate(words => {
      const field = document.activeElement;
      if (!(field instanceof HTMLInputElement)) throw new Error('The keyboard is in no field');
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.blur();
    }, value);
  }

  async clickAt(point: Point, held: readonly string[] = []): Promise<void> {
    for (const key of held) await this.host.key('hold', key);
    await this.host.mouse('move', point);
    await this.host.mouse('down', point);
    await this.host.mouse('up', point);
    for (const key of held) await this.host.key('release', key);
  }

  async tap(selector: string, words = ''): Promise<void> {
    const point = await this.find(selector, words);
    await this.host.touch('start', point);
    await this.host.touch('end', point);
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.host.mouse('move', from);
    await this.host.mouse('down', from);
    await this.host.mouse('move', { x: from.x + 12, y: from.y + 12 });
    await this.host.mouse('move', to);
    await this.host.mouse('up', to);
  }

  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) await this.host.press(chord);
  }

  type(text: string): Promise<void> {
    return this.host.type(text);
  }

  /** Where the keyboard is: tag, words or value, and spoken label. */
  focus(): Promise<{ readonly tag: string; readonly value: string; readonly label: string }> {
    return this.host.evaluate(() => {
      const element = document.activeElement;
      const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement ? element : undefined;
      const label = field?.labels?.[0]?.textContent ?? element?.getAttribute('aria-label') ?? '';
      return { tag: element?.tagName ?? '', value: field?.value ?? element?.textContent ?? '', label };
    }, undefined);
  }

  /** Waits until the keyboard is in a field with this label. */
  async focused(label: string): Promise<void> {
    await eventually(async () => expect((await this.focus()).label, `keyboard in “${label}”`).toContain(label));
  }

  /** Presses Tab until the keyboard is in the field with this label. */
  async tabTo(label: string): Promise<void> {
    for (let presses = 0; presses < 30; presses += 1) {
      if ((await this.focus()).label.includes(label)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab does not lead to “${label}”`);
  }

  /** The sentences of the notices on the screen. */
  async notices(): Promise<string> {
    return (await this.all('.notice')).map(({ words }) => words).join('\n');
  }

  async saysSo(words: string): Promise<void> {
    await eventually(async () => expect(await this.notices(), 'a notice').toContain(words));
  }
}
