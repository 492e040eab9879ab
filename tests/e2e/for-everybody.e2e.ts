import { afterEach, describe, expect, test } from 'vitest';
import { faults } from './axe';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { Paper } from './paper';

const PATH = 'Meeting.md';
/** A little of everything that the sheet can show. */
const TEXT = `---
type: ambitiegesprek
school: "[[Harbour College]]"
datum: 2026-03-12
fase: 3
---

## Het vel

- Los en zonder cluster #geel
- Naast het vorige #geel
- [ ] Ouders uitnodigen [wie:: Anna] [nodig:: koffie] [evaluatie:: 2026-10-01] 📅 2026-05-16

### Ambitie 1: Elk kind durft te maken
energie:: 8
status:: loopt
reden:: daar wordt iedereen blij van
vervolg:: [[2024-03-12 Gesprek]]

- Een podium in de hal #roze/leraar
- De sleutel is kwijt #groen/obstakel/eerst
- De gemeente zoekt een plek #groen/kans
- De lijntjesmethode #groen/draagt-niet-bij
- [x] Ik open het podium #groot [wie:: Bas] 📅 2026-04-12 ✅ 2026-04-19

#### Durven
energie:: 5

- Op een podium staan met **lef** en [[Museum|een museum]] #geel
  - Anna: wie dan wel?

### Kijken
energie:: 2
status:: losgelaten

- Weten wat je mooi vindt #geel

### Leeg
`;

let host: Host;
afterEach(() => host.close());

const OURS = ['.ambitiegesprek-sheet', '.view-header .ambitiegesprek-tools-place'];

describe.each([['nl', 'light'], ['nl', 'dark'], ['en', 'light'], ['en', 'dark']] as const)('the sheet in %s, %s', (language, theme) => {
  test('is for everybody: at rest, chosen from, written on, searched, and with nothing on it', async () => {
    host = await openHost({ files: { [PATH]: TEXT }, language, theme, size: { width: 1440, height: 900 } });
    const driver = new Driver(host);
    const paper = new Paper(driver);
    const note = new Note(driver, PATH);
    await note.open();
    await driver.command('open-sheet');
    await paper.shows('cluster Kijken > yellow Weten wat je mooi vindt');
    await paper.focus();
    expect(await faults(host, OURS), 'at rest').toEqual([]);
    await driver.clickAt(await paper.thing('Naast het vorige'));
    await driver.find('.ambitiegesprek-selection-bar .ambitiegesprek-amount');
    expect(await faults(host, OURS), 'with a note chosen').toEqual([]);
    await driver.press('Enter');
    await driver.find('textarea.ambitiegesprek-editor');
    expect(await faults(host, OURS), 'while words are written').toEqual([]);
    await driver.press('Escape', 'n');
    await driver.find('textarea.ambitiegesprek-editor');
    expect(await faults(host, OURS), 'while a new note is written').toEqual([]);
    await driver.press('Escape', 'Escape', 'ControlOrMeta+f');
    await driver.find('.ambitiegesprek-finder input');
    await driver.type('Kijk');
    expect(await faults(host, OURS), 'while one looks for words').toEqual([]);
    await driver.press('Escape', '?');
    await driver.find('.ambitiegesprek-keys dl');
    expect(await faults(host, OURS), 'with the card of keys').toEqual([]);
    await driver.press('Escape');
    await host.evaluate(async ([path, text]) => {
      const file = window.app.vault.getFileByPath(path);
      if (file) await window.app.vault.modify(file, text);
    }, [PATH, '---\ntype: ambitiegesprek\n---\n\n## Het vel\n'] as const);
    await driver.find('.ambitiegesprek-invitation');
    expect(await faults(host, OURS), 'with nothing on it').toEqual([]);
  });
});

test('whoever listens hears what was moved and what was taken back', async () => {
  host = await openHost({ files: { [PATH]: TEXT } });
  const driver = new Driver(host);
  const paper = new Paper(driver);
  const spoken = (): Promise<string> => host.evaluate(() => document.querySelector('.ambitiegesprek-sheet [aria-live]')?.textContent ?? '', undefined);
  await new Note(driver, PATH).open();
  await driver.command('open-sheet');
  await paper.shows('yellow Los en zonder cluster');
  await paper.focus();
  await paper.walkTo('Los en zonder cluster');
  await driver.press('m');
  await driver.find('.ambitiegesprek-finder input');
  await driver.type('kijk');
  await driver.press('Enter');
  await paper.shows('cluster Kijken > yellow Los en zonder cluster');
  await eventually(async () => expect(await spoken()).toBe('Los en zonder cluster naar cluster Kijken'));
  await driver.press('ControlOrMeta+z');
  await paper.shows('yellow Los en zonder cluster');
  await eventually(async () => expect(await spoken()).toBe('Ongedaan gemaakt: ‘Los en zonder cluster’ hangt weer op zijn plek'));
});

test('what is looked for is found by its words', async () => {
  host = await openHost({ files: { [PATH]: TEXT } });
  const driver = new Driver(host);
  const paper = new Paper(driver);
  await new Note(driver, PATH).open();
  await driver.command('open-sheet');
  await paper.shows('yellow Los en zonder cluster');
  await paper.focus();
  await driver.press('ControlOrMeta+f');
  await driver.find('.ambitiegesprek-finder input');
  await driver.type('mooi vindt');
  await driver.press('Enter');
  await eventually(async () => expect(await paper.selected()).toEqual(['Weten wat je mooi vindt']));
  await driver.press('Alt+3');
  await paper.shows('cluster Kijken > green Weten wat je mooi vindt');
});
