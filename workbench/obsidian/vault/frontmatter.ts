import type { FrontMatterInfo } from 'obsidian';
import { parse, stringify } from 'yaml';

const BLOCK = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(?:^|(?<=\n))---[ \t]*(?:\r?\n|$)/;

export const parseYaml = (yaml: string): unknown => parse(yaml) as unknown;
export const stringifyYaml = (value: unknown): string => stringify(value, { lineWidth: 0 });

export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const found = BLOCK.exec(content);
  if (!found) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const from = found[1]?.length ?? 0;
  const frontmatter = found[2] ?? '';
  return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: found[0].length };
}

/** The properties of a note, or undefined where there are none that can be read. */
export function readFrontmatter(content: string): Record<string, unknown> | undefined {
  const info = getFrontMatterInfo(content);
  if (!info.exists) return undefined;
  try {
    const value = parseYaml(info.frontmatter);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : undefined;
  } catch {
    return undefined;
  }
}

export function writeFrontmatter(content: string, properties: Record<string, unknown>): string {
  const info = getFrontMatterInfo(content);
  const block = Object.keys(properties).length > 0 ? `---\n${stringifyYaml(properties)}---\n` : '';
  return block + content.slice(info.contentStart);
}
const entryOf = (frontmatter: unknown, key: string | RegExp): unknown => {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const found = Object.entries(frontmatter).find(([name]) => (key instanceof RegExp ? key.test(name) : key === name));
  return found ? found[1] as unknown : null;
};
export const parseFrontMatterEntry = entryOf;

export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  const value = entryOf(frontmatter, key);
  const items: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const texts = items.filter(item => typeof item === 'string' || typeof item === 'number').map(item => String(item).trim()).filter(Boolean);
  return texts.length > 0 ? texts : null;
}

export const parseFrontMatterAliases = (frontmatter: unknown): string[] | null => parseFrontMatterStringArray(frontmatter, /^alias(es)?$/i);
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, /^tags?$/i);
  return tags && tags.flatMap(tag => tag.split(/\s+/)).map(tag => (tag.startsWith('#') ? tag : `#${tag}`));
}
