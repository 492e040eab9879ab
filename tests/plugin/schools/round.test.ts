import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wordsIn } from '../../../src/i18n/words';
import { dueItem } from '../../../src/plugin/schools/due-item';
import { Round } from '../../../src/plugin/schools/round';
import { schoolsServices } from '../../../src/plugin/schools/schools-services';
import { RecordIndex } from '../../../src/plugin/years/record-index';
import { type SchoolVault, schoolVault } from './school-vault';
import { eventually } from '../../e2e/eventually';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-26T14:00:00'), toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  vi.spyOn(performance, 'now').mockReturnValue(0);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const step = (day: string): string => `- [ ] Zaal regelen [wie:: Anna] [evaluatie:: ${day}]`;
const meeting = (school: string, day: string, phase = 8): string =>
  `---\ntype: ambitiegesprek\nschool: "[[${school}]]"\ndatum: 2026-03-01\nfase: ${phase}\n---\n\n## Het vel\n\n### Ambitie 1: Durven\n\n${step(day)}\n`;
const NOTES = {
  'De Brug.md': '---\ntype: school\nvolgende_afspraak: 2026-12-01\n---\n',
  'brug.md': meeting('De Brug', '2026-11-20'),
  'De Wilg.md': '---\ntype: school\n---\n',
  'wilg.md': meeting('De Wilg', '2027-10-01'),
};

/** The item as it stands in the status bar after a quiet moment. */
async function itemIn({ context }: SchoolVault, open = vi.fn()): Promise<HTMLElement> {
  const el = document.body.createDiv();
  const plugin = Object.assign(Object.create(context.plugin) as typeof context.plugin, { addStatusBarItem: () => el });
  const round = new Round(context, new RecordIndex(context));
  dueItem({ ...context, plugin }, round, open);
  await vi.advanceTimersByTimeAsync(6_000);
  return el as HTMLElement;
}

it('the status bar says at how many schools something is due, and opens all schools', async () => {
  const vault = await schoolVault(NOTES);
  const open = vi.fn();
  const el = await itemIn(vault, open);
  expect([el.textContent, el.getAttribute('aria-label')]).toEqual([
    'Evaluatie bij 1 school · 1 afspraak', 'Evaluatie bij 1 school · 1 afspraak. Alle scholen openen',
  ]);
  el.click();
  el.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  expect(open).toHaveBeenCalledTimes(2);
});

it('of the school whose note is open it says what is due there', async () => {
  const vault = await schoolVault(NOTES);
  vault.desk.open('De Brug.md');
  expect((await itemIn(vault)).textContent).toBe('De Brug: evaluatie 20 november 2026');
});

it('is not there where nothing is due', async () => {
  const el = await itemIn(await schoolVault({ 'wilg.md': meeting('De Wilg', '2027-10-01') }));
  expect([el.textContent, el.style.display]).toEqual(['', 'none']);
});

it('reads nothing while a meeting runs', async () => {
  const vault = await schoolVault({ ...NOTES, 'nu.md': meeting('De Linde', '2026-11-01', 3) });
  vault.desk.open('nu.md');
  const read = vi.spyOn(vault.context.files, 'read');
  await itemIn(vault);
  expect(read).not.toHaveBeenCalled();
});

it('the mail of a school goes to the clipboard, and names nobody; where it cannot, that is said', async () => {
  const { context, desk } = await schoolVault(NOTES);
  const row = (await new Round(context, new RecordIndex(context)).read()).find(({ name }) => name === 'De Brug');
  if (!row) throw new Error('no row');
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValueOnce().mockRejectedValueOnce(new Error('niet toegestaan'));
  vi.stubGlobal('activeWindow', { navigator: { clipboard: { writeText } } });
  schoolsServices(context).copyMail(row);
  await eventually(() => { expect(desk.said.at(-1)).toBe(context.words.schools.mailCopied); });
  expect(writeText.mock.calls[0]?.[0]).toBe([
    'Beste allemaal,', '', 'Hier werken jullie aan:', '1. Durven', '', 'Deze stappen staan nog open:', '- Zaal regelen', '',
    'Op 20 november 2026 zouden we terugkijken. Is dat gebeurd?', '', 'Onze volgende afspraak is op 1 december 2026. Tot dan!', '', 'Hartelijke groet,',
  ].join('\n'));
  schoolsServices(context).copyMail(row);
  await eventually(() => { expect(desk.said.at(-1)).toContain('niet toegestaan'); });
  vi.unstubAllGlobals();
});

it('the line of what is due begins with a capital, whatever is due', () => {
  const counts = [[1, 0], [2, 0], [0, 1], [0, 2], [1, 1], [2, 2]] as const;
  const lines = (['nl', 'en'] as const).flatMap(language => counts.map(([evaluations, appointments]) => wordsIn(language).schools.due(evaluations, appointments)));
  expect(lines.filter(line => !/^[\p{Lu}\d]/u.test(line))).toEqual([]);
  expect(wordsIn('nl').schools.due(1, 1)).toBe('Bij één school is een evaluatie aan de beurt; één afspraak komt eraan');
  expect(wordsIn('en').schools.due(0, 1)).toBe('One appointment is coming up');
});
