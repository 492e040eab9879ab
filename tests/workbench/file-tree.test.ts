// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { installAdditions } from '../../workbench/obsidian/dom/install';
import { FileTree } from '../../workbench/obsidian/vault/file-tree';
import type { Vault } from '../../workbench/obsidian/vault/vault';

const STAT = { ctime: 0, mtime: 0, size: 0, version: '' };

function treeOf(...paths: string[]): FileTree {
  const tree = new FileTree({} as Vault);
  paths.forEach(path => tree.addFile(path, STAT as never));
  return tree;
}

beforeAll(() => { installAdditions(window); });

const pathsNamed = (tree: FileTree, name: string): string[] => tree.named(name).map(({ path }) => path).sort();

describe('files by their name', () => {
  it('finds them in whatever folder and case', () => {
    const tree = treeOf('Scholen/De Brug.md', 'de brug.md', 'De Brug.png');
    expect(pathsNamed(tree, 'DE BRUG.md')).toEqual(['Scholen/De Brug.md', 'de brug.md']);
  });

  it('follows a name that changes, a folder that moves, and what is removed', () => {
    const tree = treeOf('Scholen/De Brug.md', 'Scholen/Wilg.md');
    tree.move('Scholen/Wilg.md', 'Scholen/De Wilg.md');
    tree.move('Scholen', 'Rondes');
    expect(pathsNamed(tree, 'Wilg.md')).toEqual([]);
    expect(pathsNamed(tree, 'De Wilg.md')).toEqual(['Rondes/De Wilg.md']);
    expect(pathsNamed(tree, 'Scholen')).toEqual([]);
    tree.remove('Rondes');
    expect(pathsNamed(tree, 'De Brug.md')).toEqual([]);
  });
});
