import { readFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbenchHost } from '../e2e/workbench-host';
import { told } from './acts';
import type { Act } from './acts';
import { everythingSeen, lostByApp, untilStill } from './eyes';
import { Hands } from './hands';
import { Ledger } from './ledger';
import type { Time } from './time';

const FIELD = 'textarea.ambitiegesprek-editor';
// A draft is stored within a quarter of a second of each key; who kills the app sooner asks too much.
const STORED_WITHIN_MS = 400;
// So long the plugin looks after what it wrote.
const LOOKED_AFTER_MS = 60_000;

const noteOf = (name: string): string => `---
type: ambitiegesprek
school: School ${name}
deelnemers: [Anna, Bram]
fase: 3
---

## 1. Contracteren

- Iets leren [wie:: Anna]

## Het vel

- Los van ${name} #geel

### Durven

- Podium van ${name} #geel
- Fouten van ${name} #geel
`;

export const VAULT: Readonly<Record<string, string>> = { 'Een.md': noteOf('een'), 'Twee.md': noteOf('twee'), 'Drie.md': noteOf('drie') };

/** One vault, one page, and what became of each word. */
export class Day {
  readonly ledger = new Ledger();
  /** Acts for which there was nothing to do them with. */
  idle = 0;
  /** What was done, act by act, with the word that it wrote. */
  readonly course: string[] = [];
  private paths = Object.keys(VAULT);
  private renames = 0;
  private readonly hands: Hands;

  constructor(private readonly host: WorkbenchHost, private readonly pace: number, private readonly isStorageFull: boolean, private readonly time: Time) {
    this.hands = new Hands(host.page, time);
  }

  /** Does the acts and waits until all is still; the words that are nowhere. */
  async live(acts: readonly Act[]): Promise<string[]> {
    await this.hands.show('Een.md', 'here');
    for (const act of acts) {
      this.note(told(act), await this.perform(act));
      await this.pass(act.rest * this.pace);
    }
    await this.untilStill();
    await this.pass(LOOKED_AFTER_MS * this.pace);
    await this.untilStill();
    this.ledger.lostByApp(await lostByApp(this.host.page));
    return this.ledger.missingFrom(await everythingSeen(this.host.page, this.host.vault));
  }

  private untilStill(): Promise<void> {
    return untilStill(this.host.page, this.host.vault, this.pace, this.time);
  }

  private async pass(milliseconds: number): Promise<true> {
    await this.time.pass(this.host.page, milliseconds);
    return true;
  }

  private note(what: string, isDone: boolean): void {
    if (!isDone) this.idle += 1;
    this.course.push(`${what}: ${isDone ? this.ledger.takeNews() : 'nothing'}`);
  }

  private perform(act: Act): Promise<boolean> {
    switch (act.does) {
      case 'pause': return this.pass(act.share * 1000 * this.pace);
      case 'show': case 'show beside': case 'open sheet': case 'open guide': return this.look(act.does, this.pathOf(act.note));
      case 'write outside': return this.writeOutside(this.pathOf(act.note));
      case 'rename': case 'rename outside': case 'delete': case 'delete outside': return this.move(act.does, this.pathOf(act.note));
      case 'close pane': return this.hands.command('workspace:close');
      case 'toggle reading': return this.hands.command('markdown:toggle-preview');
      case 'reload': return this.reload();
      case 'type in editor': return this.write('editor', word => this.hands.typeInEditor(word));
      case 'recolour': return this.onSheet('Alt+2');
      case 'undo': return this.undo();
      default: return this.writeOurs(act.does);
    }
  }

  private pathOf(note: number): string | undefined {
    return this.paths[note % Math.max(1, this.paths.length)];
  }

  private async look(does: string, path: string | undefined): Promise<boolean> {
    if (path === undefined || !await this.hands.show(path, does === 'show beside' ? 'beside' : 'here')) return false;
    return does.startsWith('show') || this.hands.command(`ambitiegesprek:${does.replace(' ', '-')}`);
  }

  private async writeOurs(does: Act['does']): Promise<boolean> {
    const isOpen = does.startsWith('capture') ? await this.openBar() : does === 'write in guide' ? await this.hands.focusGuideField(this.ledger.accepted) : await this.openField(does);
    if (!isOpen) return false;
    const isLeft = does.includes('leave');
    return this.write('ours', async word => {
      if (!await this.hands.typeInOwnField(word)) return false;
      if (!isLeft) await this.hands.press('Enter');
      // With full storage nothing is kept but what was done.
      return !this.isStorageFull || await this.hands.hasLeftFields(word);
    });
  }

  private async openBar(): Promise<boolean> {
    return await this.hands.command('ambitiegesprek:capture-note') && this.hands.appears('.ambitiegesprek-capture-words:focus');
  }

  private async openField(does: Act['does']): Promise<boolean> {
    const keys = does === 'edit on sheet' ? ['End', 'Enter'] : ['End', 'n'];
    return await this.onSheet(...keys) && this.hands.appears(`${FIELD}:focus`);
  }

  private async onSheet(...keys: readonly string[]): Promise<boolean> {
    if (!await this.hands.focusSheet()) return false;
    for (const key of ['Escape', ...keys]) await this.hands.press(key);
    return true;
  }

  private async undo(): Promise<boolean> {
    this.ledger.undone();
    return this.onSheet('ControlOrMeta+z');
  }

  private async write(origin: 'ours' | 'editor', type: (word: string) => Promise<boolean>): Promise<boolean> {
    const word = this.ledger.next();
    const isTyped = await type(word);
    if (isTyped) this.ledger.accept(word, origin);
    return isTyped;
  }

  private async writeOutside(path: string | undefined): Promise<boolean> {
    const word = this.ledger.next();
    const isWritten = path !== undefined && await this.hands.writeOutside(path, `- ${word} #roze`);
    if (isWritten) this.ledger.accept(word, 'outside');
    return isWritten;
  }

  private async move(does: string, path: string | undefined): Promise<boolean> {
    if (path === undefined) return false;
    this.renames += 1;
    const to = does.startsWith('rename') ? `Naam ${this.renames}.md` : undefined;
    if (does === 'rename' && to !== undefined) return await this.hands.rename(path, to) && this.renamed(path, to);
    if (does === 'delete') return await this.hands.trash(path) && this.renamed(path, undefined);
    return this.moveOutside(path, to);
  }

  // Moved and then read: what is read is what was in the file at that moment.
  private async moveOutside(path: string, to: string | undefined): Promise<boolean> {
    const target = to === undefined ? join(tmpdir(), `gone-${crypto.randomUUID()}.md`) : join(this.host.vault, to);
    const isMoved = await rename(join(this.host.vault, path), target).then(() => true, () => false);
    if (isMoved && to === undefined) this.ledger.fileDeleted(await readFile(target, 'utf8'));
    if (isMoved) await this.time.tell(this.host.page, path, 'gone');
    if (isMoved && to !== undefined) await this.time.tell(this.host.page, to, 'come');
    return isMoved && this.renamed(path, to);
  }

  private renamed(path: string, to: string | undefined): true {
    this.paths = this.paths.flatMap(one => one !== path ? one : to ?? []);
    return true;
  }

  private async reload(): Promise<boolean> {
    await this.pass(STORED_WITHIN_MS);
    this.ledger.lostByApp(await lostByApp(this.host.page));
    await this.host.reload();
    return true;
  }
}
