import type { Editor as EditorType, Plugin as PluginType, TFile } from 'obsidian';
import { App, MarkdownView, Notice, type Plugin, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { vi } from 'vitest';
import AmbitiegesprekPlugin from '../../src/main';

/** The plugin loaded over a vault in memory, with what a facilitator can do there. */
export interface Desk {
  readonly app: App;
  readonly plugin: PluginType;
  /** What was said in notices, in order. */
  readonly said: string[];
  file(path: string): TFile;
  text(path: string): string;
  /** Opens a note in an editor and makes it the active pane. */
  open(path: string): EditorType;
  offers(id: string): boolean;
  run(id: string): Promise<void>;
}

const MANIFEST = { id: 'ambitiegesprek', name: 'Ambitiegesprek', version: '1.0.0', minAppVersion: '1.13.1', author: '', description: '' };

export async function deskWith(files: Record<string, string>, data: unknown = null): Promise<Desk> {
  const app = App.createConfigured__({ files });
  const said: string[] = [];
  vi.spyOn(Notice.prototype, 'constructor__').mockImplementation(message => void said.push(String(message)));
  const plugin = new AmbitiegesprekPlugin(app.asOriginalType__(), MANIFEST);
  const mock = plugin as unknown as Plugin;
  mock.data__ = data as typeof mock.data__;
  let active: MarkdownView | undefined;
  app.workspace.getActiveViewOfType = (type => (active && active instanceof type ? active : null)) as typeof app.workspace.getActiveViewOfType;
  app.workspace.getActiveFile = () => active?.file ?? null;
  await plugin.onload();
  app.workspace.setLayoutReady__();
  const file = (path: string): TFile => {
    const found = app.vault.getFileByPath(path);
    if (!found) throw new Error(`No file ${path}`);
    return found as unknown as TFile;
  };
  const command = (id: string) => {
    const found = mock.commands__.get(id);
    if (!found) throw new Error(`No command ${id}`);
    return found;
  };
  const start = (id: string, checking: boolean): boolean => {
    const { callback, checkCallback, editorCallback, editorCheckCallback } = command(id);
    if (editorCheckCallback || editorCallback) {
      if (!active) return false;
      const view = active as never;
      const editor = active.editor as never;
      if (editorCheckCallback) return editorCheckCallback(checking, editor, view) === true;
      if (!checking) editorCallback?.(editor, view);
      return true;
    }
    if (checkCallback) return checkCallback(checking) === true;
    if (!checking) callback?.();
    return true;
  };
  return {
    app, plugin, said, file,
    text: path => app.vault.readSync__(file(path) as never),
    open(path) {
      const leaf = WorkspaceLeaf.create2__(app);
      active = MarkdownView.create2__(leaf);
      active.file = file(path) as never;
      active.setViewData(app.vault.readSync__(file(path) as never), true);
      leaf.view = active as never;
      void leaf.openFile(file(path) as never);
      app.workspace.setActiveLeaf(leaf);
      return active.editor as unknown as EditorType;
    },
    offers: id => start(id, true),
    async run(id) {
      if (!start(id, false)) throw new Error(`${id} is not offered`);
      await settled();
    },
  };
}

/** Lets everything run that waits for nothing but its turn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise(resolve => setTimeout(resolve));
}
