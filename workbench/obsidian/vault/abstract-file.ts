import type { FileStats } from 'obsidian';
import { Strict } from '../strict';
import type { Vault } from './vault';

export abstract class TAbstractFile extends Strict {
  parent: TFolder | null = null;
  name = '';
  constructor(public vault: Vault, public path: string) {
    super();
    this.setPath(path);
  }

  setPath(path: string): void {
    this.path = path;
    this.name = path === '/' ? '' : path.slice(path.lastIndexOf('/') + 1);
  }
}

export class TFile extends TAbstractFile {
  basename = '';
  extension = '';
  /** Version on disk, for the workbench itself. */
  version = '';
  constructor(vault: Vault, path: string, public stat: FileStats) {
    super(vault, path);
    this.setPath(path);
  }

  override setPath(path: string): void {
    super.setPath(path);
    const dot = this.name.lastIndexOf('.');
    this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
    this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}
