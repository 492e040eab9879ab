import { Plugin as ObsidianPlugin } from 'obsidian';
import type { Plugin } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Desk, deskWith, settled } from '../desk';
import { PLAIN_NOTE, SESSION } from '../session-note';

afterEach(() => {
  vi.restoreAllMocks();
});

const NAME = '2026-03-12 De Wielewaal';
const PATH = `${NAME}.md`;
const METHOD = '---\ntype: gespreksmethode\n---\n\n## 1. Kijken (10 min, geel)\n\n- Schrijf op (10 min)\n  blok:: briefjes\n';
const HALF = METHOD.replace('briefjes', 'briefje');

async function desk(): Promise<Desk> {
  const made = await deskWith({
    [PATH]: SESSION, 'Boodschappen.md': PLAIN_NOTE, 'Oud/Gesprek.md': SESSION, 'Nieuw/Gesprek.md': SESSION, 'Methode.md': METHOD, 'Half.md': HALF,
  });
  made.app.metadataCache.getFileCache = ({ path }) => {
    const [, type = ''] = /^type: (.*)$/mu.exec(made.text(path)) ?? [];
    return { frontmatter: { type, ...type === 'ambitiegesprek' && { school: 'De Wielewaal' } } } as never;
  };
  made.app.metadataCache.getFirstLinkpathDest = link => made.app.vault.getMarkdownFiles().find(file => [file.path, file.basename].includes(link)) ?? null;
  return made;
}

/** As somebody types it in a terminal. */
async function typed({ plugin }: Desk, command: string, params: Record<string, string> = {}): Promise<string> {
  const handler = (plugin as unknown as Plugin).cliHandlers__.get(`ambitiegesprek:${command}`) as unknown as (params: Record<string, string>) => Promise<string>;
  return await handler(params);
}

async function followed(made: Desk, params: Record<string, string>): Promise<string> {
  const handler = (made.plugin as unknown as Plugin).obsidianProtocolHandlers__.get('ambitiegesprek');
  handler?.({ action: 'ambitiegesprek', ...params });
  await settled();
  return made.said.join('\n');
}

describe('the command line', () => {
  it('makes a session and answers with its path', async () => {
    const made = await desk();
    expect(await typed(made, 'new', { school: 'De Linde', date: '2026-05-07', participants: 'Anna, Bram' })).toBe('2026-05-07 Ambition conversation De Linde.md');
    expect(made.text('2026-05-07 Ambition conversation De Linde.md')).toMatch(/^---\ntype: ambitiegesprek\nschool: De Linde\n(?:[^]*)\n- Anna\n {2}- Bram|participants:\n {2}- Anna\n {2}- Bram/u);
  });

  it('makes it in a folder that is there, though the app does not know it by that name', async () => {
    const made = await deskWith({ 'gesprekken/Lijst.md': PLAIN_NOTE }, { folder: 'Gesprekken' });
    made.app.vault.createFolder = () => Promise.reject(new Error('Folder already exists.'));
    made.app.vault.create = ((path: string) => Promise.resolve({ path, basename: path, name: path, extension: 'md' })) as never;
    expect(await typed(made, 'new', { school: 'De Linde', date: '2026-05-07' })).toBe('Gesprekken/2026-05-07 Ambition conversation De Linde.md');
  });

  it('moves a meeting, and says where it is', async () => {
    const made = await desk();
    expect(await typed(made, 'phase', { note: NAME })).toBe(`${NAME}: Generating ideas`);
    expect(made.text(PATH)).toContain('fase: 4\n');
    expect(await typed(made, 'phase', { note: NAME, to: '1' })).toBe(`${NAME}: Contracting`);
    expect(await typed(made, 'phase', { note: NAME, to: 'close' })).toContain(`${NAME}: `);
    expect(made.text(PATH)).toContain('fase: 8\n');
  });

  it('hangs a note on the sheet, in the colour of the phase or another', async () => {
    const made = await desk();
    await typed(made, 'capture', { note: NAME, text: 'Een podium buiten' });
    await typed(made, 'capture', { note: NAME, text: 'Een uur extra', colour: 'roze' });
    expect(made.text(PATH)).toContain('- Een podium buiten #geel\n');
    expect(made.text(PATH)).toContain('- Een uur extra #roze\n');
  });

  it('takes lines for notes of their own, and says what became of them', async () => {
    const made = await desk();
    expect(await typed(made, 'capture', { note: NAME, text: 'Een podium buiten\nEen uur extra #roze\n\nMeer licht' })).toBe(`${NAME}: 2 sticky notes, yellow; one sticky note, pink`);
    expect(made.text(PATH)).toContain('- Een podium buiten #geel\n- Een uur extra #roze\n- Meer licht #geel\n');
  });

  it('finds a note by its path, by a link and in capitals, and lets the app keep its own words', async () => {
    const made = await desk();
    for (const note of ['Oud/Gesprek', '/Oud/Gesprek.md', '[[Oud/Gesprek#Het vel|het gesprek]]', PATH.toUpperCase()]) {
      expect(await typed(made, 'phase', { note, 'to': 'NEXT', 'vault': 'Scholen', '--copy': 'true' })).not.toContain('Not done');
    }
    expect(made.text('Oud/Gesprek.md')).toContain('fase: 6\n');
    expect(made.text('Nieuw/Gesprek.md')).toBe(SESSION);
  });

  it('makes a session of a method, with its minutes, a link to an earlier one, and a time as people write it', async () => {
    const made = await desk();
    const path = await typed(made, 'new', { school: 'De Linde', date: '2026-05-07', method: '[[Methode]]', previous: NAME, start: '9.05' });
    expect(made.text(path)).toMatch(/methode: "\[\[Methode\]\]"\n[^]*start: "?09:05"?\n[^]*duur: 10\n[^]*vorige: "\[\[2026-03-12 De Wielewaal\]\]"/u);
  });

  it('costs nothing else where the app will not have a command', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(ObsidianPlugin.prototype, 'registerCliHandler').mockImplementation(() => { throw new Error('already registered'); });
    const made = await desk();
    expect(made.offers('new-session')).toBe(true);
    expect(await followed(made, { note: 'Nergens' })).toContain('There is no note');
  });

  it('writes the table and answers with its path', async () => {
    const made = await desk();
    const path = await typed(made, 'export', { format: 'ndjson', school: 'De Wielewaal' });
    expect(path).toMatch(/\.ndjson$/u);
    expect(made.text(path)).toContain('Durven staan');
  });

  it.each([
    ['new', {}, 'Not done. school is missing: write school="…".'],
    ['new', { school: 'De Linde', date: '7 mei' }, 'Not done. date="7 mei" is no day. Write it as 2026-03-12.'],
    ['new', { school: 'De Linde', kind: 'feest' }, 'Not done. kind="feest" means nothing. Choose from: intake, ambition, progress, closing.'],
    ['new', { school: 'De Linde', duration: 'lang' }, 'Not done. duration="lang" is no number of minutes. Write whole minutes, from 1 to 1440.'],
    ['new', { school: 'De Linde', method: 'Feest' }, 'Not done. There is no note “Feest” in this vault. Give its name, or its path from the top of the vault.'],
    ['new', { school: 'De Linde', method: 'Boodschappen' }, 'Not done. “Boodschappen” holds no method: its property type is not gespreksmethode or conversation-method.'],
    ['new', { school: 'De Linde', method: 'Half' }, expect.stringMatching(/^Not done. “Half”, line 8: “briefje” cannot be used there. Choose from: /u)],
    ['new', { school: 'De Linde', previous: 'Nergens' }, 'Not done. There is no note “Nergens” in this vault. Give its name, or its path from the top of the vault.'],
    ['new', { school: 'De Linde', start: 'half drie' }, 'Not done. start="half drie" is no time. Write it as 14:00.'],
    ['new', { school: 'De Linde', start: '25:00' }, 'Not done. start="25:00" is no time. Write it as 14:00.'],
    ['new', { school: 'De Linde', date: '2026-02-30' }, 'Not done. date="2026-02-30" is no day. Write it as 2026-03-12.'],
    ['new', { school: 'De Linde', duration: '1e2' }, 'Not done. duration="1e2" is no number of minutes. Write whole minutes, from 1 to 1440.'],
    ['phase', { note: NAME, to: '9' }, 'Not done. to="9" leads nowhere in this session. Choose next, previous, close, or a phase: 1, 2, 3, 4, 5, 6, 7.'],
    ['phase', { note: NAME, to: '0' }, 'Not done. to="0" leads nowhere in this session. Choose next, previous, close, or a phase: 1, 2, 3, 4, 5, 6, 7.'],
    ['phase', { note: 'Gesprek' }, 'Not done. More than one note is called “Gesprek”: Oud/Gesprek.md, Nieuw/Gesprek.md. Give the path of the one you mean.'],
    ['phase', { note: '../../elders' }, 'Not done. There is no note “../../elders” in this vault. Give its name, or its path from the top of the vault.'],
    ['export', { names: 'ja' }, 'Not done. names="ja" means nothing. Choose from: true, false.'],
    ['export', { format: 'xls' }, 'Not done. format="xls" means nothing. Choose from: csv, excel, ndjson.'],
    ['phase', { note: 'Boodschappen' }, 'Not done. “Boodschappen” holds no session: its property type is not ambitiegesprek.'],
    ['phase', { note: 'Nergens' }, 'Not done. There is no note “Nergens” in this vault. Give its name, or its path from the top of the vault.'],
    ['phase', { notes: NAME }, 'Not done. notes is no parameter of this command. It has: to, note.'],
    ['capture', { note: NAME }, 'Not done. text is missing: write text="…".'],
    ['capture', { note: NAME, text: 'x', colour: 'paars' }, 'Not done. colour="paars" means nothing. Choose from: yellow, pink, green, large.'],
    ['export', { school: 'De Linde' }, 'Not done. No session of “De Linde” is in this vault. Write the school as its notes do.'],
  ] as const)('%s %j is answered, and nothing is written', async (command, params, answer) => {
    const made = await desk();
    const files = made.app.vault.getFiles().length;
    expect(await typed(made, command, params)).toEqual(answer);
    expect(made.text(PATH)).toBe(SESSION);
    expect(made.app.vault.getFiles()).toHaveLength(files);
  });
});

describe('a link to a session', () => {
  it('says what is wrong with it, and opens nothing', async () => {
    const made = await desk();
    expect(await followed(made, { note: 'Nergens' })).toContain('There is no note “Nergens”');
    expect(await followed(made, { note: NAME, open: 'keuken' })).toContain('open="keuken" means nothing. Choose from: sheet, capture, guide.');
    expect(await followed(made, { note: 'Gesprek' })).toContain('More than one note is called “Gesprek”');
    expect(await followed(made, { note: NAME, text: 'Een podium' })).toContain('text means nothing in this link, so nothing was opened. It can have: note, open.');
  });

  it('opens its sheet', async () => {
    const made = await desk();
    const opened = vi.spyOn(made.app.workspace, 'getLeaf');
    await followed(made, { note: NAME });
    expect(made.said).toEqual([]);
    expect(opened).toHaveBeenCalled();
  });
});
