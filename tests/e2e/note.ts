import { expect } from 'vitest';
import { eventually } from './eventually';
import type { Driver } from './driver';

/** One note of the vault, as it stands in its editors and on the disk. */
export class Note {
  constructor(private readonly driver: Driver, readonly path: string) {}

  /** Shows the note in the pane at hand, or in a new one beside it. */
  async open(where: 'here' | 'beside' = 'here'): Promise<void> {
    await this.driver.host.evaluate(async ([path, beside]) => {
      const file = window.app.vault.getFileByPath(path);
      if (!file) throw new Error(`${path} is not in the vault`);
      const leaf = beside ? window.app.workspace.getLeaf('split', 'vertical') : window.app.workspace.getLeaf(false);
      await leaf.openFile(file, { active: true });
      window.app.workspace.setActiveLeaf(leaf, { focus: true });
    }, [this.path, where === 'beside'] as const);
    await eventually(async () => expect(await this.inEditors()).not.toEqual([]));
  }

  /** Opens its sheet with the window to itself. */
  async openSheetAlone(): Promise<void> {
    await this.open();
    await this.driver.command('open-sheet');
    await this.driver.find('.ambitiegesprek-sheet-view :is([data-kind], [data-pile])');
    await this.driver.host.evaluate(() => {
      window.app.workspace.detachLeavesOfType('markdown');
      window.app.workspace.leftSplit.collapse();
    }, undefined);
  }

  /** As where the app has not read the note's properties yet. The result lets it read them, and tell so. */
  async unindexed(): Promise<() => Promise<void>> {
    await this.driver.host.evaluate((path) => {
      const { metadataCache } = window.app;
      const known = metadataCache.getFileCache.bind(metadataCache);
      metadataCache.getFileCache = file => (file.path === path ? null : known(file));
    }, this.path);
    return () => this.driver.host.evaluate((path) => {
      const { metadataCache, vault } = window.app;
      Reflect.deleteProperty(metadataCache, 'getFileCache');
      metadataCache.trigger('changed', vault.getFileByPath(path));
    }, this.path);
  }

  /** The text of each editor that shows the note. */
  inEditors(): Promise<string[]> {
    return this.driver.host.evaluate(path => window.app.workspace.getLeavesOfType('markdown').flatMap(({ view }) => {
      const shown = view as unknown as { file?: { path: string }; editor: { getValue(): string } };
      return shown.file?.path === path ? [shown.editor.getValue()] : [];
    }), this.path);
  }

  /** Writes another text in the place of all that stands in the first editor of the note. */
  async replace(text: string): Promise<void> {
    await this.driver.host.evaluate(([path, wanted]) => {
      const leaf = window.app.workspace.getLeavesOfType('markdown').find(({ view }) => (view as unknown as { file?: { path: string } }).file?.path === path);
      (leaf?.view as unknown as { editor: { setValue(text: string): void } } | undefined)?.editor.setValue(wanted);
    }, [this.path, text] as const);
    expect(await this.inEditors()).toContain(text);
  }

  /** Somebody else, beside the editors, writes the whole note anew. */
  becomes(text: string): Promise<void> {
    return this.driver.host.evaluate(async ([path, wanted]) => {
      const file = window.app.vault.getFileByPath(path);
      if (file) await window.app.vault.modify(file, wanted);
    }, [this.path, text] as const);
  }

  /** Puts carets or selections (line and column from 0) into the first editor of the note, and the keyboard there. */
  async select(...ranges: readonly { readonly from: readonly [number, number]; readonly to?: readonly [number, number] }[]): Promise<void> {
    await this.driver.host.evaluate(([path, wanted]) => {
      const leaf = window.app.workspace.getLeavesOfType('markdown').find(({ view }) => (view as unknown as { file?: { path: string } }).file?.path === path);
      if (!leaf) throw new Error(`${path} is in no editor`);
      window.app.workspace.setActiveLeaf(leaf, { focus: true });
      const { editor } = leaf.view as unknown as { editor: { setSelections(ranges: unknown[]): void; focus(): void } };
      const at = ([line, ch]: readonly [number, number]) => ({ line, ch });
      editor.setSelections(wanted.map(({ from, to }) => ({ anchor: at(from), head: at(to ?? from) })));
      editor.focus();
    }, [this.path, ranges] as const);
  }

  /** Puts the caret at the end of the first line that begins with these words, below the heading where one is named. */
  async caretAfter(words: string, heading = ''): Promise<void> {
    const [text = ''] = await this.inEditors();
    const lines = text.split('\n');
    const above = lines.findIndex(one => one.startsWith(heading));
    const line = lines.findIndex((one, at) => at >= above && one.startsWith(words));
    expect(line, `a line that begins with “${words}”`).toBeGreaterThanOrEqual(0);
    await this.select({ from: [line, lines[line]?.length ?? 0] });
  }

  onDisk(): Promise<string> {
    return this.driver.host.disk.read(this.path).catch(() => '');
  }

  /** Waits until the note holds the words, where it is open and on the disk. */
  async holds(words: string): Promise<void> {
    await eventually(async () => {
      for (const text of [...await this.inEditors(), await this.onDisk()]) expect(text, `“${words}” in the note`).toContain(words);
    });
  }

  /** Waits until the note is this text, to the byte. */
  async is(text: string): Promise<void> {
    // A pane that was opened just now still loads.
    await eventually(async () => {
      for (const shown of [await this.onDisk(), ...await this.inEditors()]) expect(shown).toBe(text);
    });
  }
}
