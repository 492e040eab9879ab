import { expect } from 'vitest';
import { eventually } from './eventually';
import type { Driver, Found } from './driver';
import type { Point } from './host';

/** A thing on the sheet with what hangs in it, by the public hooks. */
export interface Thing {
  readonly kind: string;
  readonly colour?: string;
  readonly words: string;
  readonly holds?: readonly Thing[];
}

const VIEW = '.ambitiegesprek-sheet-view';
/** So many looks without a move: longer than the search for a better composition takes. */
const RESTING_LOOKS = 24;

/** The sheet in front of somebody: the first on the screen, or another by its number from 0. */
export class Paper {
  constructor(private readonly driver: Driver, private readonly number = 0) {}

  /** What hangs on the sheet, as words: `ambition Durven > cluster Podium > yellow Op een podium staan`, one line each. */
  async lines(): Promise<string[]> {
    return this.driver.host.evaluate(([view, number]) => {
      const sheet = document.querySelectorAll(view)[number];
      const name = (element: HTMLElement): string => {
        const words = element.querySelector('[data-part="text"]')?.textContent.trim() ?? '';
        return `${element.dataset['color'] ?? element.dataset['kind'] ?? ''} ${words}`.trim();
      };
      return [...sheet?.querySelectorAll<HTMLElement>('[data-kind]') ?? []].map(element => {
        const names = [name(element)];
        for (let at = element.parentElement?.closest<HTMLElement>('[data-kind]'); at; at = at.parentElement?.closest<HTMLElement>('[data-kind]')) names.unshift(name(at));
        return names.join(' > ');
      });
    }, [VIEW, this.number] as const);
  }

  async shows(...wanted: readonly string[]): Promise<void> {
    await eventually(async () => expect(await this.lines(), 'on the sheet').toEqual(expect.arrayContaining([...wanted])));
  }

  /** Opened for the first time, a sheet is there at once and is set better a moment later; whoever grabs something waits for that. */
  async rests(): Promise<void> {
    let [before, looks] = ['', 0];
    await eventually(async () => {
      const places = await this.driver.host.evaluate(view => [...document.querySelectorAll(`${view} [data-part="text"]`)].map((words) => {
        const { x, y } = words.getBoundingClientRect();
        return `${x} ${y}`;
      }).join(), VIEW);
      looks = places === before ? looks + 1 : 0;
      before = places;
      expect(looks, 'the sheet at rest').toBeGreaterThanOrEqual(RESTING_LOOKS);
    });
  }

  async lacks(words: string): Promise<void> {
    await eventually(async () => expect((await this.lines()).join('\n'), 'on the sheet').not.toContain(words));
  }

  async focus(): Promise<void> {
    await this.driver.host.evaluate(number => {
      const leaf = window.app.workspace.getLeavesOfType('ambitiegesprek-sheet')[number];
      if (leaf) window.app.workspace.setActiveLeaf(leaf, { focus: true });
    }, this.number);
    await this.driver.find(`${VIEW} [role="tree"], ${VIEW} [tabindex="0"]`);
  }

  /** The thing with exactly these words; a heading is found at its own words, where one can grab it. */
  async thing(words: string): Promise<Found> {
    return this.driver.find(`${VIEW} [data-part="text"]:not([hidden])`, words);
  }

  /** Words of what is selected, in the order of the sheet. */
  selected(): Promise<string[]> {
    return this.driver.host.evaluate(view => [...document.querySelectorAll(`${view} [aria-selected="true"]`)]
      .map(element => element.querySelector('[data-part="text"]')?.textContent.trim() ?? ''), VIEW);
  }

  /** Walks to the thing with the arrow keys, as somebody who sees where it hangs. */
  async walkTo(words: string, extend = false): Promise<void> {
    if ((await this.selected()).length === 0) await this.driver.press('Home');
    const tried = new Set<string>();
    for (let steps = 0; steps < 40; steps += 1) {
      const at = await this.standing();
      if (at?.words === words) return;
      const goal = await this.boxOf(words);
      const chord = arrowTowards(at, goal, tried);
      await this.driver.press(extend && steps > 0 ? `Shift+${chord}` : chord);
    }
    throw new Error(`Arrow keys do not lead to “${words}”`);
  }

  /** Adds the thing to the selection by its place in the order: focus walks there, then Ctrl+Space. */
  async addByKeys(words: string): Promise<void> {
    const tried = new Set<string>();
    for (let steps = 0; steps < 40; steps += 1) {
      const at = await this.standing();
      if (at?.words === words) return this.driver.press('ControlOrMeta+Space');
      await this.driver.press(`ControlOrMeta+${arrowTowards(at, await this.boxOf(words), tried)}`);
    }
    throw new Error(`Arrow keys do not lead to “${words}”`);
  }

  async selectByKeys(...words: readonly string[]): Promise<void> {
    const [first, ...others] = words;
    if (first !== undefined) await this.walkTo(first);
    for (const other of others) await this.addByKeys(other);
    await eventually(async () => expect(await this.selected()).toEqual(expect.arrayContaining([...words])));
  }

  private standing(): Promise<Found | undefined> {
    return this.box('.ambitiegesprek-is-focused', '');
  }

  private async boxOf(words: string): Promise<Found> {
    const found = await this.box('[data-kind]', words);
    if (!found) throw new Error(`“${words}” is not on the sheet`);
    return found;
  }

  private box(selector: string, words: string): Promise<Found | undefined> {
    return this.driver.host.evaluate(([wanted, said]) => {
      for (const element of document.querySelectorAll(wanted)) {
        const own = element.querySelector('[data-part="text"]')?.textContent.trim() ?? '';
        if (said !== '' && own !== said) continue;
        // A cluster or ambition is where its heading is.
        const { x, y, width, height } = (element.querySelector(':scope > [data-handle]') ?? element).getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, width, height, words: own };
      }
      return undefined;
    }, [`${VIEW} ${selector}`, words] as const);
  }
}

/** The arrow that leads nearer; where it led round in a circle before, another one. */
function arrowTowards(at: Found | undefined, goal: Point, tried: Set<string>): string {
  if (!at) return 'ArrowDown';
  const dx = goal.x - at.x;
  const dy = goal.y - at.y;
  const across = dx > 0 ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const down = dy > 0 ? ['ArrowDown', 'ArrowUp'] : ['ArrowUp', 'ArrowDown'];
  const [first, second] = Math.abs(dx) > Math.abs(dy) ? [across, down] : [down, across];
  const chords = [first[0], second[0], second[1], first[1]].filter(chord => chord !== undefined);
  const chord = chords.find(one => !tried.has(`${at.words} ${one}`)) ?? 'ArrowDown';
  tried.add(`${at.words} ${chord}`);
  return chord;
}
