import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { Driver } from './driver';
import { openWorkbench } from './workbench-host';

const METHOD = readFileSync(new URL('../../demo-vault/Methode Teamretrospectief.md', import.meta.url), 'utf8');
const body = METHOD.slice(METHOD.indexOf('# Team')).trim();
const note = (phase: number, activity: string) => `---
type: ambitiegesprek
methode: "[[Methode Teamretrospectief]]"
school: De Linde
datum: 2026-03-12
start: "14:00"
duur: 60
begeleider: Marloes
deelnemers:
  - Anna
  - Bram
  - Chaima
  - Daan
fase: ${phase}
activiteit: ${activity}
verloop:
  - 2026-03-12T14:00:00 1
  - 2026-03-12T14:08:00 2
  - 2026-03-12T14:22:00 ${phase}
---

## Voorbereiding

- [x] Een uur afgesproken, met het hele team

## Methode

\`\`\`gespreksmethode
${body}
\`\`\`

## 1. Aankomen

- Minder vergaderen [wie:: Anna] #focus
- Weten of de projectweek terugkomt [wie:: Daan]

## 2. Wat goed ging

## 3. Wat schuurde

## 4. Wat we anders doen

- [ ] Twee weken zonder maandagvergadering [wie:: Bram] 📅 2026-03-26

## 5. Weggaan

## Het vel

- Gelachen in de teamkamer #geel
- Te veel tegelijk in één week #roze
- Niemand wist wie de zaal had geregeld #roze
- De techniek was pas om tien uur klaar #roze

### Samen

- Groep 8 hielp de kleuters #geel
- Ouders kwamen uit zichzelf meedoen #geel
- De conciërge bouwde het podium #geel

### Ruimte

- Een hele middag zonder bel #geel
- De kunstenaar bleef eten #geel

### Ambitie 1: Eén ding tegelijk

- Elke week een middag vrij van afspraken #roze
`;

for (const theme of ['light', 'dark'] as const) {
  test(`pictures ${theme}`, async () => {
    const host = await openWorkbench({ files: { 'Methode Teamretrospectief.md': METHOD, 'Retro De Linde.md': note(3, 'schrijf-wat-schuurde') }, theme, now: '2026-03-12T14:25:00', size: { width: 1280, height: 720 }, touch: false });
    const driver = new Driver(host);
    const shot = (name: string) => host.page.screenshot({ path: `/tmp/methods/${name}-${theme}.png` });
    await host.evaluate(async () => { const leaf = window.app.workspace.getLeaf(false); await leaf.openFile(window.app.vault.getFileByPath('Retro De Linde.md') as never); }, undefined);
    await host.page.waitForTimeout(800);
    await shot('note');
    await driver.command('lead-meeting');
    await driver.find('.ambitiegesprek-guide [data-activity]');
    await host.page.waitForTimeout(1500);
    await shot('guide');
    await host.disk.write('Methode Teamretrospectief.md', METHOD.replace('(15 min, roze)', '(15 min, paars)'));
    await driver.find('.ambitiegesprek-guide [data-part="method-note"]');
    await driver.click('.ambitiegesprek-guide [data-part="method-note"] summary');
    await host.page.waitForTimeout(400);
    await shot('guide-fault');
    await driver.command('open-room-screen');
    await host.page.waitForTimeout(1500);
    await shot('room');
    await host.close();
  });
}
