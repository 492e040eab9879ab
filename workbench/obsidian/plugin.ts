import type { Extension } from '@codemirror/state';
import type { MarkdownPostProcessor, PluginManifest } from 'obsidian';
import type { App } from './app';
import type { Command } from './commands';
import { Component } from './component';
import type { EditorSuggest } from './editor/editor-suggest';
import { setIcon } from './interface/icons';
import { addPostProcessor, removePostProcessor } from './markdown/markdown-renderer';
import type { SettingTab } from './settings/setting-tab';
import type { View } from './views/view';
import type { WorkspaceLeaf } from './workspace/leaf';

export abstract class Plugin extends Component {
  settings?: unknown;

  constructor(public app: App, public manifest: PluginManifest) { super(); }

  onUserEnable(): void {}

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.app.ribbonEl.createEl('button', { cls: 'side-dock-ribbon-action clickable-icon', attr: { 'aria-label': title } });
    setIcon(el, icon);
    el.addEventListener('click', callback);
    this.register(() => el.remove());
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.app.statusBarEl.prepend(el);
    this.register(() => el.remove());
    return el;
  }

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(settingTab: SettingTab): void {
    this.app.setting.addSettingTab(settingTab);
    this.register(() => this.app.setting.removeSettingTab(settingTab));
  }

  registerView(type: string, viewCreator: (leaf: WorkspaceLeaf) => View): void {
    const { workspace } = this.app;
    if (workspace.viewCreators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    workspace.viewCreators.set(type, viewCreator);
    if (workspace.layoutReady) void workspace.adoptViewType(type);
    this.register(() => workspace.viewCreators.delete(type));
  }

  registerHoverLinkSource(id: string, info: unknown): void {
    this.app.workspace.hoverLinkSources.set(id, info);
    this.register(() => this.app.workspace.hoverLinkSources.delete(id));
  }

  registerExtensions(extensions: string[], viewType: string): void {
    extensions.forEach(extension => this.app.workspace.extensionTypes.set(extension, viewType));
    this.register(() => extensions.forEach(extension => this.app.workspace.extensionTypes.delete(extension)));
  }

  registerMarkdownPostProcessor(postProcessor: MarkdownPostProcessor, sortOrder?: number): MarkdownPostProcessor {
    addPostProcessor(postProcessor, sortOrder);
    this.register(() => removePostProcessor(postProcessor));
    return postProcessor;
  }

  registerMarkdownCodeBlockProcessor(language: string, handler: (source: string, el: HTMLElement, ctx: Parameters<MarkdownPostProcessor>[1]) => unknown, sortOrder?: number): MarkdownPostProcessor {
    return this.registerMarkdownPostProcessor(async (el, ctx) => {
      for (const code of el.querySelectorAll(`pre > code.language-${language}`)) {
        const block = createDiv(`block-language-${language}`);
        code.parentElement?.replaceWith(block);
        await handler(code.textContent ?? '', block, ctx);
      }
    }, sortOrder);
  }

  registerEditorExtension(extension: Extension): void {
    const { workspace } = this.app;
    workspace.editorExtensions.push(extension);
    workspace.updateOptions();
    this.register(() => { workspace.editorExtensions.remove(extension); workspace.updateOptions(); });
  }

  registerEditorSuggest<T>(editorSuggest: EditorSuggest<T>): void {
    const { editorSuggests } = this.app.workspace;
    editorSuggests.unshift(editorSuggest);
    this.register(() => editorSuggests.remove(editorSuggest));
  }

  // Bases, links to `obsidian://` and the command line are not in the workbench: what is registered is kept, nothing calls it.
  registerBasesView(viewId: string, registration: unknown): boolean {
    this.app.basesViews.set(viewId, registration);
    return true;
  }

  registerCliHandler(command: string, _description: string, _flags: unknown, handler: (params: Record<string, string>) => string | Promise<string>): void {
    this.app.cliHandlers.set(command, handler);
  }

  registerObsidianProtocolHandler(action: string, handler: unknown): void {
    this.app.protocolHandlers.set(action, handler);
  }

  async loadData(): Promise<unknown> {
    const path = this.dataPath();
    const { adapter } = this.app.vault;
    return (await adapter.exists(path)) ? JSON.parse(await adapter.read(path)) as unknown : null;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    const folder = this.dataPath().replace('/data.json', '');
    if (!(await adapter.exists(folder))) await adapter.mkdir(folder);
    await adapter.write(this.dataPath(), JSON.stringify(data, null, 2));
  }

  dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }
}
