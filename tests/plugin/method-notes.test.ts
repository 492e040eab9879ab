import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Desk, deskWith } from './desk';

afterEach(() => {
  vi.restoreAllMocks();
});

const METHOD = `---
type: gespreksmethode
---
# Kijken en doen

## 1. Kijken (10 min, geel)

- Schrijf op (10 min): Wat zag je?
  blok:: briefjes

## 2. Doen (20 min)

- Spreek af (20 min): Wie doet wat?
  blok:: stappen
`;
const SESSION = `---
type: ambitiegesprek
methode: "[[Methode]]"
fase: 0
---

## 1. Kijken

## Het vel
`;

/** The app reads properties by itself; here each is what it was given. */
function withProperties(desk: Desk, of: Record<string, object>): Desk {
  desk.app.metadataCache.getFileCache = file => ({ frontmatter: of[file.path] ?? {} }) as never;
  desk.app.metadataCache.getFirstLinkpathDest = link => desk.app.vault.getFileByPath(`${link}.md`);
  return desk;
}

const PROPERTIES = { 'Methode.md': { type: 'gespreksmethode' }, 'a.md': { type: 'ambitiegesprek', methode: '[[Methode]]', fase: 0 } };

describe('a session that names a method', () => {
  it('takes it over with the phases that it lacks, and can be led by it', async () => {
    const desk = withProperties(await deskWith({ 'a.md': SESSION, 'Methode.md': METHOD }), PROPERTIES);
    const editor = desk.open('a.md');
    await desk.run('take-method');
    const fence = `\`\`\`gespreksmethode\n${METHOD.slice(METHOD.indexOf('# ')).trim()}\n\`\`\`\n`;
    expect(editor.getValue()).toBe(SESSION
      .replace('## 1. Kijken\n', `## Methode\n\n${fence}\n## 1. Kijken\n`)
      .replace('## Het vel\n', '## 2. Doen\n\n## Het vel\n'));
    await desk.run('next-phase');
    await desk.run('next-phase');
    await desk.run('next-phase');
    expect(editor.getValue()).toContain('fase: 8\n');
  });

  it('keeps what it has once it has begun', async () => {
    const desk = withProperties(await deskWith({ 'a.md': SESSION.replace('fase: 0', 'fase: 1'), 'Methode.md': METHOD }), PROPERTIES);
    const editor = desk.open('a.md');
    await desk.run('take-method').catch(() => undefined);
    expect(editor.getValue()).toBe(SESSION.replace('fase: 0', 'fase: 1'));
  });

  it('is told the line of a method that cannot be used, and what to write instead', async () => {
    const desk = withProperties(await deskWith({ 'a.md': SESSION, 'Methode.md': METHOD.replace('geel', 'paars') }), PROPERTIES);
    const editor = desk.open('a.md');
    await desk.run('take-method');
    expect(editor.getValue()).toBe(SESSION);
    expect(desk.said.join()).toContain('“Methode”, line 6: “paars” is not a colour of a sticky note. Choose from: geel, roze, groen, groot.');
  });
});

describe('a method note', () => {
  it('is made from a kind of conversation, and fits as it is', async () => {
    const desk = withProperties(await deskWith({ 'Methode.md': METHOD }), PROPERTIES);
    desk.open('Methode.md');
    await desk.run('check-method-note');
    expect(desk.said.join()).toContain('“Kijken en doen” can be used: 2 phases, 30 minutes.');
  });
});

describe('the method in the note of a session', () => {
  it('stands folded, under its name and how long it takes', async () => {
    const desk = await deskWith({ 'a.md': SESSION });
    const el = document.createElement('div');
    const { markdownCodeBlockProcessors__: processors } = desk.plugin as unknown as { markdownCodeBlockProcessors__: Map<string, (source: string, el: HTMLElement) => void> };
    processors.get('gespreksmethode')?.(METHOD.slice(METHOD.indexOf('# ')), el);
    expect(el.querySelector('summary')?.textContent).toBe('Kijken en doen · 2 phases · 30 min');
    expect(el.querySelector('pre')?.textContent).toContain('## 1. Kijken');
    processors.get('conversation-method')?.('# Niets', el);
    expect(el.querySelectorAll('summary')[1]?.textContent).toBe('This method cannot be read as it stands');
  });
});
