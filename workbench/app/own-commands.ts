import type { App } from '../obsidian/app';
import { setIcon } from '../obsidian/interface/icons';
import { MarkdownView } from '../obsidian/views/markdown-view';
import { getLanguage, keepLanguage, say } from '../obsidian/words';
import { CommandPalette } from './command-palette';
import { createNote } from './file-actions';
import { toggleTheme } from './theme';

/** Plugins read the language once, when they load: the page starts again. */
function switchLanguage(): void {
  keepLanguage(getLanguage() === 'en' ? 'nl' : 'en');
  const address = new URL(location.href);
  address.searchParams.delete('lang');
  location.assign(address);
  if (address.href === location.href) location.reload();
}

function onMarkdown(app: App, run: (view: MarkdownView) => unknown): (checking: boolean) => boolean {
  return checking => {
    const view = app.workspace.getActiveViewOfType(MarkdownView);
    if (view && !checking) run(view);
    return view !== null;
  };
}

function onLeaf(app: App, run: (leaf: NonNullable<App['workspace']['activeLeaf']>) => unknown): (checking: boolean) => boolean {
  return checking => {
    const leaf = app.workspace.activeLeaf;
    if (leaf && !checking) run(leaf);
    return leaf !== null;
  };
}

// The ids are those of Obsidian, so that a script drives both alike.
export function addOwnCommands(app: App): void {
  const { commands, workspace } = app;
  commands.addCommand({ id: 'command-palette:open', name: say('commands'), callback: () => new CommandPalette(app).open() });
  commands.addCommand({ id: 'app:open-settings', name: say('settings'), callback: () => app.setting.open() });
  commands.addCommand({ id: 'theme:toggle-light-dark', name: say('lightDark'), callback: () => toggleTheme(app) });
  commands.addCommand({ id: 'workbench:switch-language', name: say('language'), callback: switchLanguage });
  commands.addCommand({ id: 'app:toggle-left-sidebar', name: say('toggleLeft'), callback: () => workspace.leftSplit.toggle() });
  commands.addCommand({ id: 'app:toggle-right-sidebar', name: say('toggleRight'), callback: () => workspace.rightSplit.toggle() });
  commands.addCommand({ id: 'file-explorer:new-file', name: say('newNote'), callback: () => void createNote(app, app.vault.getRoot()) });
  commands.addCommand({ id: 'workspace:new-tab', name: say('newTab'), callback: () => workspace.setActiveLeaf(workspace.getLeaf('tab'), { focus: true }) });
  commands.addCommand({ id: 'workspace:close', name: say('closeTab'), checkCallback: onLeaf(app, leaf => leaf.detach()) });
  commands.addCommand({ id: 'workspace:split-vertical', name: say('splitRight'), checkCallback: onLeaf(app, leaf => workspace.duplicateLeaf(leaf, 'vertical')) });
  commands.addCommand({ id: 'workspace:move-to-new-window', name: say('moveToWindow'), checkCallback: onLeaf(app, leaf => workspace.moveLeafToPopout(leaf)) });
  commands.addCommand({ id: 'markdown:toggle-preview', name: say('toggleReading'), checkCallback: onMarkdown(app, view => view.setMode(view.getMode() === 'preview' ? 'source' : 'preview')) });
  commands.addCommand({ id: 'editor:toggle-source', name: say('toggleSource'), checkCallback: onMarkdown(app, view => view.toggleSource()) });
  commands.addCommand({ id: 'editor:save-file', name: 'Save', checkCallback: onMarkdown(app, view => view.save()) });
}

const KEYS: [('Mod' | 'Shift' | 'Alt')[], string, string][] = [
  [['Mod'], 'p', 'command-palette:open'], [['Mod'], ',', 'app:open-settings'], [['Mod'], 'e', 'markdown:toggle-preview'], [['Mod'], 's', 'editor:save-file'],
];

export function bindOwnKeys(app: App): void {
  KEYS.forEach(([modifiers, key, id]) => app.scope.register(modifiers, key, () => (app.commands.executeCommandById(id) ? false : undefined)));
}

export function addOwnButtons(app: App): void {
  const button = (icon: string, id: string, parent: HTMLElement) => {
    const el = parent.createEl('button', { cls: 'side-dock-ribbon-action clickable-icon', attr: { 'aria-label': app.commands.commands[id]?.name ?? id } });
    setIcon(el, icon);
    el.addEventListener('click', () => app.commands.executeCommandById(id));
  };
  button('panel-left', 'app:toggle-left-sidebar', app.ribbonEl);
  button('terminal', 'command-palette:open', app.ribbonEl);
  const bottomEl = createDiv('side-dock-settings');
  app.ribbonEl.appendChild(bottomEl);
  button('panel-right', 'app:toggle-right-sidebar', bottomEl);
  button('languages', 'workbench:switch-language', bottomEl);
  button('sun-moon', 'theme:toggle-light-dark', bottomEl);
  button('settings', 'app:open-settings', bottomEl);
}
