import { readFileSync } from 'node:fs';
import { JSONCanvas } from '@trbn/jsoncanvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetCanvas } from '../../../src/core/canvas/sheet-canvas';
import { namesIn } from '../../../src/core/report/names';
import type { Session } from '../../../src/core/session';
import { draws } from '../../draws';
import { parse } from '../../read';
import { dutch } from '../arrange/dutch';
import { inter } from '../arrange/inter';
import { noteOf } from '../arrange/worlds';

type AnyNode = ReturnType<JSONCanvas['getNodes']>[number] & { readonly type: string };

const DEMO = readFileSync('demo-vault/2024-03-14 Ambitiegesprek De Wielewaal.md', 'utf8');
const means = {
  typesetting: { measure: inter, wording: dutch }, nameless: '…', wordless: '(leeg)',
  link: (heading: string | undefined) => `[[Gesprek${heading === undefined ? '' : `#${heading}`}|↗]]`, drawings: ['bijlagen/leerling 2024.svg'],
};

function made(session: Session, before = ''): string {
  const text = sheetCanvas(session, before, means);
  if (text === undefined) throw new Error('no canvas');
  return text;
}

/** As another program reads it, and refuses what has the same id. */
function readByOther(text: string): AnyNode[] {
  const read = JSONCanvas.fromString(text);
  const again = new JSONCanvas();
  for (const node of read.getNodes()) again.addNode(node);
  for (const edge of read.getEdges()) again.addEdge(edge);
  return again.getNodes() as AnyNode[];
}

function cards(text: string): AnyNode[] {
  return readByOther(text).filter(({ type }) => type !== 'group');
}

function expectValid(text: string): void {
  for (const node of readByOther(text)) {
    expect([node.x, node.y, node.width, node.height].every(Number.isInteger), JSON.stringify(node)).toBe(true);
    expect(Math.min(node.width, node.height)).toBeGreaterThan(0);
    expect(['text', 'file', 'group']).toContain(node.type);
    expect(node.color ?? '#000000').toMatch(/^#[0-9a-f]{6}$|^[1-6]$/u);
  }
  const all = cards(text);
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) {
      const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
      expect(apart, `${JSON.stringify(one)} over ${JSON.stringify(other)}`).toBe(true);
    }
  });
}

type Changed = Record<string, unknown>;

/** Changes one card that holds these words, as somebody would in the app. */
function touched(text: string, words: string, change: Changed): string {
  const file = JSON.parse(text) as { nodes: Changed[]; edges: Changed[] };
  file.nodes = file.nodes.map(node => (String(node['text'] ?? '').includes(words) ? { ...node, ...change } : node));
  return JSON.stringify(file);
}

function cardOf(text: string, words: string): Changed | undefined {
  return (JSON.parse(text) as { nodes: Changed[] }).nodes.find(node => String(node['text'] ?? '').includes(words));
}

describe('a canvas of the sheet', () => {
  it('is JSON Canvas with whole pixels, ids of their own, and nothing over anything', () => {
    expectValid(made(parse(DEMO)));
    const things = fc.array(fc.tuple(fc.nat(5), fc.constantFrom('Zingen', 'Zelf een lied maken dat nog niemand kent', 'x')), { minLength: 1, maxLength: 14 });
    fc.assert(fc.property(things, list => { expectValid(made(noteOf(list))); }), { numRuns: draws(15) });
  });

  it('is as it was recorded', async () => {
    // Where things stand is for the tests of the arrangement.
    const nodes = (JSON.parse(made(parse(DEMO))) as { nodes: Changed[] }).nodes.map(({ type, label, text, file, color }) => JSON.stringify({ type, label, text, file, color }));
    await expect(`${nodes.join('\n')}\n`).toMatchFileSnapshot('./2024.canvas.txt');
  });

  it('has each note in its colour with a link to its heading, and nobody’s name', () => {
    const session = parse(DEMO);
    const text = made(session);
    expect(cardOf(text, 'Canon in groep 8')).toMatchObject({ text: 'Canon in groep 8 zonder dat de helft stilvalt [[Gesprek#Zingen|↗]]', color: '#ffeb8f' });
    expect(text).toContain('[[Gesprek#Ambitie 1 Maken zonder voorbeeld|↗]]');
    for (const { name } of namesIn(session)) expect(text).not.toMatch(new RegExp(`(^|[^\\p{L}])${name}($|[^\\p{L}])`, 'u'));
    expect(text).not.toContain('één lied leren');
  });

  it('has no heading in a link that names somebody', () => {
    const text = made(parse('---\ntype: ambitiegesprek\ndeelnemers: [Anna]\n---\n\n## Het vel\n\n### Wat Anna wil\n\n- Zingen #geel\n\n### Kijken\n\n- Podium #geel\n'));
    expect(cardOf(text, 'Zingen')).toMatchObject({ text: 'Zingen [[Gesprek|↗]]' });
    expect(cardOf(text, 'Podium')).toMatchObject({ text: 'Podium [[Gesprek#Kijken|↗]]' });
    expect(text).not.toContain('Anna');
  });
});

describe('a canvas that is made again', () => {
  const first = made(parse(DEMO));
  const more = parse(DEMO.replace('- Canon in groep 8', '- Nog een droom #geel\n- Canon in groep 8'));

  it('is the same where nothing changed', () => {
    expect(made(parse(DEMO), first)).toBe(first);
  });

  it('keeps what somebody added, moved, wrote in and tied together, time and again', () => {
    const own = { id: 'mine', type: 'text', x: 9000, y: 40, width: 200, height: 80, text: 'Van ons zelf' };
    const moved = touched(touched(first, 'Canon in groep 8', { x: 8000, y: 20 }), 'Samen, ', {});
    const written = touched(moved, 'Tien liedjes', { text: 'Twintig liedjes' });
    const file = JSON.parse(written) as { nodes: Changed[]; edges: Changed[] };
    file.nodes.push(own);
    file.edges.push({ id: 'line', fromNode: 'mine', toNode: cardOf(written, 'Canon in groep 8')?.['id'], label: 'net dit' });
    let text = JSON.stringify({ ...file, extra: { kept: true } });
    for (let turn = 0; turn < 2; turn += 1) {
      text = made(more, text);
      expect(cardOf(text, 'Canon in groep 8')).toMatchObject({ x: 8000, y: 20 });
      expect(cardOf(text, 'Twintig liedjes')).toBeDefined();
      expect(cardOf(text, 'Nog een droom')).toBeDefined();
      const read = JSON.parse(text) as { nodes: Changed[]; edges: Changed[]; extra: unknown };
      expect(read.nodes).toContainEqual(own);
      expect(read.edges).toEqual([{ id: 'line', fromNode: 'mine', toNode: cardOf(text, 'Canon in groep 8')?.['id'], label: 'net dit' }]);
      expect(read.extra).toEqual({ kept: true });
    }
  });

  it('lets go of what is gone from the sheet, unless somebody touched it', () => {
    const without = parse(DEMO.replace(/^- Canon in groep 8.*\n/mu, '').replace(/^- Tien liedjes.*\n/mu, ''));
    const text = made(without, touched(first, 'Canon in groep 8', { x: 8000 }));
    expect(cardOf(text, 'Canon in groep 8')).toMatchObject({ x: 8000 });
    expect(cardOf(text, 'Tien liedjes')).toBeUndefined();
  });

  it('is not made over what is no canvas', () => {
    expect(['{', '[]', '{"nodes": 3}', '{"nodes": [{}]}'].map(text => sheetCanvas(more, text, means))).toEqual([undefined, undefined, undefined, undefined]);
  });
});
