import { describe, expect, it } from 'vitest';
import { scanMetadata } from '../../workbench/obsidian/vault/scan-metadata';

const NOTE = `---
vorige: "[[2024 Gesprek|toen]]"
---
## Het vel

- Durven maken #geel/kans
\t- [x] [[Anna]] bellen
\`#geen [[link]]\`
\`\`\`
# geen kop
\`\`\`
Einde ^blok
`;

describe('what the metadata cache knows of a note', () => {
  const cache = scanMetadata(NOTE);

  it('finds properties and the links in them', () => {
    expect(cache.frontmatter).toEqual({ vorige: '[[2024 Gesprek|toen]]' });
    expect(cache.frontmatterLinks).toMatchObject([{ key: 'vorige', link: '2024 Gesprek', displayText: 'toen' }]);
  });

  it('finds headings, tags and links outside code, each at its place', () => {
    expect(cache.headings?.map(({ heading, level }) => [heading, level])).toEqual([['Het vel', 2]]);
    expect(cache.tags?.map(({ tag, position }) => [tag, NOTE.slice(position.start.offset, position.end.offset)])).toEqual([['#geel/kans', '#geel/kans']]);
    expect(cache.links?.map(({ link, original }) => [link, original])).toEqual([['Anna', '[[Anna]]']]);
    expect(Object.keys(cache.blocks ?? {})).toEqual(['blok']);
  });

  it('tells which item is nested in which, and which is a task', () => {
    expect(cache.listItems?.map(({ task, parent, position }) => [position.start.line, task, parent])).toEqual([[5, undefined, -5], [6, 'x', 5]]);
  });
});
