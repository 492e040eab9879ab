import { readFileSync } from 'node:fs';
import type { Plugin } from 'obsidian-test-mocks/obsidian';
import { expect, it } from 'vitest';
import { deskWith } from './desk';

it.each(['README.md', 'README.nl.md'])('%s names every command', async (file) => {
  const page = readFileSync(file, 'utf8');
  const { plugin } = await deskWith({});
  const ids = [...(plugin as unknown as Plugin).commands__.keys()];
  expect(ids.length).toBeGreaterThan(40);
  expect(ids.filter(id => !page.includes(`\`${id}\``))).toEqual([]);
});
