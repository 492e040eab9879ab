import type { Plugin } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Desk, deskWith, settled } from '../desk';
import { PLAIN_NOTE, SESSION } from '../session-note';

afterEach(() => {
  vi.restoreAllMocks();
});

const NAME = '2026-03-12 De Wielewaal';
const PATH = `${NAME}.md`;

async function desk(): Promise<Desk> {
  const made = await deskWith({ [PATH]: SESSION, 'Boodschappen.md': PLAIN_NOTE });
  made.app.metadataCache.getFileCache = file => ({ frontmatter: file.path === PATH ? { type: 'ambitiegesprek', school: 'De Wielewaal' } : {} }) as never;
  made.app.metadataCache.getFirstLinkpathDest = () => null;
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
    ['new', { school: 'De Linde', method: 'Feest' }, 'Not done. There is no note “Feest” with the method. Make it, or choose another.'],
    ['phase', { note: NAME, to: '9' }, 'Not done. to="9" leads nowhere in this session. Choose next, previous, close, or a phase: 1, 2, 3, 4, 5, 6, 7.'],
    ['phase', { note: 'Boodschappen' }, 'Not done. “Boodschappen” holds no session: its property type is not ambitiegesprek.'],
    ['phase', { note: 'Nergens' }, 'Not done. There is no note “Nergens” in this vault. Give its name, or its path from the top of the vault.'],
    ['phase', { notes: NAME }, 'Not done. notes is no parameter of this command. It has: to, note.'],
    ['capture', { note: NAME }, 'Not done. text is missing: write text="…".'],
    ['capture', { note: NAME, text: 'x', colour: 'paars' }, 'Not done. colour="paars" means nothing. Choose from: yellow, pink, green, large.'],
    ['export', { school: 'De Linde' }, 'Not done. No session of “De Linde” is in this vault. Write the school as its notes do.'],
  ] as const)('%s %j is answered, and nothing is written', async (command, params, answer) => {
    const made = await desk();
    const files = made.app.vault.getFiles().length;
    expect(await typed(made, command, params)).toBe(answer);
    expect(made.text(PATH)).toBe(SESSION);
    expect(made.app.vault.getFiles()).toHaveLength(files);
  });
});

describe('a link to a session', () => {
  it('says what is wrong with it, and opens nothing', async () => {
    const made = await desk();
    expect(await followed(made, { note: 'Nergens' })).toContain('There is no note “Nergens”');
    expect(await followed(made, { note: NAME, open: 'keuken' })).toContain('open="keuken" means nothing. Choose from: sheet, capture, guide.');
  });

  it('opens its sheet', async () => {
    const made = await desk();
    const opened = vi.spyOn(made.app.workspace, 'getLeaf');
    await followed(made, { note: NAME });
    expect(made.said).toEqual([]);
    expect(opened).toHaveBeenCalled();
  });
});
