import type { App } from '../obsidian/app';
import { Menu } from '../obsidian/interface/menu';
import { TFile, TFolder, type TAbstractFile } from '../obsidian/vault/abstract-file';
import { say } from '../obsidian/words';
import { TextPrompt } from './text-prompt';

const within = (folder: TFolder, name: string): string => (folder.isRoot() ? name : `${folder.path}/${name}`);

export async function createNote(app: App, folder: TFolder): Promise<void> {
  let path = within(folder, `${say('untitled')}.md`);
  for (let number = 1; app.vault.getAbstractFileByPath(path); number++) path = within(folder, `${say('untitled')} ${number}.md`);
  await app.workspace.getLeaf(false).openFile(await app.vault.create(path, ''));
}

export function newFolder(app: App, parent: TFolder): void {
  new TextPrompt(app, say('newFolder'), '', name => app.vault.createFolder(within(parent, name))).open();
}

function rename(app: App, item: TAbstractFile): void {
  const ending = item instanceof TFile ? `.${item.extension}` : '';
  const name = item instanceof TFile ? item.basename : item.name;
  new TextPrompt(app, say('rename'), name, chosen => app.fileManager.renameFile(item, within(item.parent ?? app.vault.getRoot(), `${chosen}${ending}`))).open();
}

function addOpenItems(app: App, menu: Menu, file: TFile): void {
  const { workspace } = app;
  menu.addItem(item => item.setSection('open').setTitle(say('openInNewTab')).setIcon('file-plus').onClick(() => void workspace.getLeaf('tab').openFile(file)));
  menu.addItem(item => item.setSection('open').setTitle(say('openToRight')).setIcon('columns-2').onClick(() => void workspace.getLeaf('split').openFile(file)));
}

function addFolderItems(app: App, menu: Menu, folder: TFolder): void {
  menu.addItem(item => item.setSection('action-primary').setTitle(say('newNote')).setIcon('file-plus').onClick(() => void createNote(app, folder)));
  menu.addItem(item => item.setSection('action-primary').setTitle(say('newFolder')).setIcon('folder-plus').onClick(() => newFolder(app, folder)));
}

export function showFileMenu(app: App, target: TAbstractFile, event: MouseEvent): void {
  const menu = new Menu();
  if (target instanceof TFile) addOpenItems(app, menu, target);
  else if (target instanceof TFolder) addFolderItems(app, menu, target);
  app.workspace.trigger('file-menu', menu, target, 'file-explorer-context-menu');
  menu.addItem(item => item.setSection('danger').setTitle(say('rename')).setIcon('pencil').onClick(() => rename(app, target)));
  menu.addItem(item => item.setSection('danger').setTitle(say('delete')).setIcon('trash-2').setWarning(true).onClick(() => void app.fileManager.promptForDeletion(target)));
  menu.showAtMouseEvent(event);
}
