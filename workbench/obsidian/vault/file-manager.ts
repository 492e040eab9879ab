import type { App } from '../app';
import { Strict } from '../strict';
import { ConfirmationModal } from '../interface/confirmation-modal';
import { say } from '../words';
import type { TAbstractFile, TFile, TFolder } from './abstract-file';
import { parentPath } from './file-tree';
import { readFrontmatter, writeFrontmatter } from './frontmatter';
import { relinked } from './relink';

export class FileManager extends Strict {
  constructor(private readonly app: App) { super(); }

  getNewFileParent(_sourcePath: string, _newFilePath?: string): TFolder {
    return this.app.vault.getRoot();
  }

  /** Renames and rewrites the links to the file, as Obsidian does with its default settings. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const linking = this.notesLinkingTo(file.path);
    await this.app.vault.rename(file, newPath);
    const target = this.app.vault.getFileByPath(file.path);
    if (!target) return;
    await Promise.all(linking.map(({ note, links }) =>
      this.app.vault.process(note, text => relinked(text, links, path => this.app.metadataCache.fileToLinktext(target, path), note.path))));
  }

  private notesLinkingTo(path: string): { note: TFile; links: Set<string> }[] {
    const { vault, metadataCache } = this.app;
    return vault.getMarkdownFiles().flatMap(note => {
      const cache = metadataCache.getFileCache(note);
      const all = [...cache?.links ?? [], ...cache?.embeds ?? [], ...cache?.frontmatterLinks ?? []].map(link => link.link.split('#')[0] ?? '');
      const links = new Set(all.filter(link => metadataCache.getFirstLinkpathDest(link, note.path)?.path === path));
      return links.size > 0 ? [{ note, links }] : [];
    });
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    await this.app.vault.trash(file);
  }

  promptForDeletion(file: TAbstractFile): Promise<boolean> {
    return new Promise(resolve => {
      const modal = new ConfirmationModal(this.app);
      modal.setTitle(say('deleteFile')).setContent(say('deleteQuestion').replace('{0}', file.name));
      modal.addButton(button => button.setButtonText(say('delete')).setDestructive().onClick(async () => {
        resolve(true);
        await this.trashFile(file);
      }));
      modal.addCancelButton().setCloseCallback(() => resolve(false));
      modal.open();
    });
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const link = `[[${this.app.metadataCache.fileToLinktext(file, sourcePath)}${subpath}${alias ? `|${alias}` : ''}]]`;
    return file.extension === 'md' ? link : `!${link}`;
  }

  async processFrontMatter(file: TFile, fn: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    await this.app.vault.process(file, text => {
      const properties = readFrontmatter(text) ?? {};
      fn(properties);
      return writeFrontmatter(text, properties);
    });
  }

  async getAvailablePathForAttachment(filename: string, _sourcePath?: string): Promise<string> {
    const dot = filename.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ''];
    const taken = (path: string) => this.app.vault.getAllLoadedFiles().some(item => item.path.toLowerCase() === path.toLowerCase());
    let path = filename;
    for (let number = 1; taken(path); number++) path = `${stem} ${number}${extension}`;
    const folder = parentPath(path);
    if (folder !== '/' && !this.app.vault.getFolderByPath(folder)) await this.app.vault.createFolder(folder);
    return path;
  }
}
