import { readFileSync } from 'node:fs';

/** What the meeting before this one left open. */
export const EARLIER_MEETING = `---
type: ambitiegesprek
school: Harbour College
datum: 2024-03-14
deelnemers: [Anna, Wilma]
fase: 8
---

## Het vel

### Ambitie 1: Elk kind durft te maken

- [ ] Een kast met verf in de gang [wie:: Wilma] 📅 2024-06-01

### Kijken

- Weten wat je mooi vindt #geel
`;

/** Kinds of conversation, as a note names them or brings them along. */
const KINDS = {
  ambition: { named: '', brought: '' },
  progress: { named: 'soort: voortgang\n', brought: '' },
  intake: { named: 'soort: intake\n', brought: '' },
  retrospective: { named: '', brought: methodOf('Teamretrospectief') },
  inquiry: { named: '', brought: methodOf('Waarderend onderzoek') },
} as const;

export type Kind = keyof typeof KINDS;

function methodOf(name: string): string {
  const note = readFileSync(new URL(`../../demo-vault/Methode ${name}.md`, import.meta.url), 'utf8');
  return `\`\`\`gespreksmethode\n${note.replace(/^---\n.*?\n---\n/su, '').trim()}\n\`\`\`\n`;
}

/** A meeting of eight with something of everything, after one in `Earlier.md`, at an activity of a phase. */
export function meetingAt(phase: number, activity: string, kind: Kind = 'ambition'): string {
  const course = Array.from({ length: phase }, (_, index) => `  - 2026-03-12T14:${String(index * 8).padStart(2, '0')}:00 ${index + 1}`);
  return `---
type: ambitiegesprek
school: Harbour College
sector: vo
datum: 2026-03-12
${KINDS[kind].named}vorige: "[[Earlier]]"
start: "14:00"
begeleider: Marit
deelnemers: [Anna, Bram, Chaima, Daan, Ellen, Fatima, Gerda, Hugo]
team: 12
stickers: 3
fase: ${phase}
activiteit: ${activity}
${course.length > 0 ? `verloop:\n${course.join('\n')}\n` : ''}---

## Voorbereiding

- [x] Twee uur gereserveerd
- [ ] Grote plakbriefjes
- visie:: 2 · samenhang ontbreekt
- programma:: 3 · wisselt per bouw
- deskundigheid:: 2 · leunt op twee mensen
- samenwerking:: 1 · steeds dezelfde

${KINDS[kind].brought}
## 1. Contracteren

- Dat we weten wat er al is #focus [eronder:: Tijd om iets goed te doen] [uitkomst:: deels] [waarom:: te weinig tijd]
- Dat het klein blijft #focus
- Iets waar ik morgen in mijn klas mee verder kan #focus
- Dat ook de onderbouw aan bod komt
- Geen nieuwe werkgroep
- Horen wat de anderen zien
- Dat alle stemmen gehoord worden
- Terug naar het geld [parkeer:: 5]

## 7. Afronden

## Het vel

- Los en zonder cluster #geel
- Een idee dat nog zweeft #roze
- Kerstmarkt #groen
- [ ] Ouders uitnodigen [wie:: Anna] [evaluatie:: 2026-10-01] 📅 2026-05-16

### Ambitie 1: Elk kind durft te maken
energie:: 8

- Een podium in de hal #roze/leraar
- De sleutel is kwijt #groen/obstakel/eerst
- De lijntjesmethode #groen/draagt-niet-bij
- [x] Ik open het podium #groot [wie:: Bram]

#### Durven

- Op een podium staan #geel

### Ambitie 2: Kijken leer je hier, van de brugklas tot het examen

### Ambitie 3: De wereld om de hoek hoort bij de les

### Kijken
energie:: 2
reden:: omdat het stil was

- Weten wat je mooi vindt #geel

### ?

- Luisteren #geel

### Meedoen

- Ook wie stil is #geel

### Oude dingen opnieuw bekijken
energie:: 14

- Klei in je handen #geel
`;
}
