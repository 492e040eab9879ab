import { readdirSync, readFileSync } from 'node:fs';
import { readYaml } from '../../read';

/** A note as other plugins see it: its properties by their YAML, and its lines outside of them and of code. */
export interface SeenNote {
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly items: readonly SeenItem[];
}

/** A list item by its first line. */
export interface SeenItem {
  readonly text: string;
  /** The sign between the brackets, of a task. */
  readonly symbol?: string;
  /** The words of the heading before it. */
  readonly heading: string;
}

// A list item as both plugins tell one: spaces or quote signs, a marker, perhaps a box.
const ITEM = /^[\s>]*(?:[-*+]|\d+[.)]) +(?:\[(.)\] +)?(.*)$/u;

export function seenNotes(folder: string): SeenNote[] {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).filter(path => path.endsWith('.md')).sort();
  return paths.map((path) => {
    const text = readFileSync(`${folder}/${path}`, 'utf8');
    const [head = '', yaml = ''] = /^---\n([^]*?)\n---\n/u.exec(text) ?? [];
    return {
      name: (path.split('/').at(-1) ?? path).replace(/\.md$/u, ''),
      properties: (readYaml(yaml) ?? {}) as Record<string, unknown>,
      items: itemsIn(text.slice(head.length).replace(/^```[^]*?^```$/gmu, '')),
    };
  });
}

function itemsIn(text: string): SeenItem[] {
  let heading = '';
  return text.split('\n').flatMap((line) => {
    heading = /^#{1,6} +(.*)$/u.exec(line)?.[1] ?? heading;
    const [whole, symbol, words = ''] = ITEM.exec(line) ?? [];
    return whole === undefined ? [] : [{ text: words, heading, ...symbol !== undefined && { symbol } }];
  });
}

/** The queries of a note in one language, in their order. */
export function queriesIn(path: string, language: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gmu'))].map(([, query = '']) => query.trim());
}
