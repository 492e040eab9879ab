const WORDS = 'op een podium durven staan maken kijken luisteren samen zingen dans museum theater verhaal kleur klei ritme film stem'.split(' ');
const COLOURS = ['geel', 'geel', 'geel', 'roze', 'roze/leraar', 'groen'];
const NOTES_PER_CLUSTER = 20;

/** Numbers that look random and are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A believable session note with so many sticky notes in clusters and three ambitions. */
export function sampleNote(notes: number): string {
  const random = seeded(notes);
  const lines = [...TOP];
  for (let index = 0; index < notes; index++) {
    if (index % NOTES_PER_CLUSTER === 0) lines.push(...headingsBefore(index));
    lines.push(noteLine(random, index));
  }
  return `${lines.join('\n')}\n`;
}

const TOP = [
  '---', 'type: ambitiegesprek', 'school: De Regenboog', 'sector: po', 'datum: 2026-03-12', 'start: "14:00"', 'duur: 120',
  'deelnemers:', '  - Anna', '  - Bram', '  - Chris', 'fase: 3', '---', '', '# Ambitiegesprek', '',
  '## 1. Contracteren', '', '- Dat we weten wat er al is [wie:: Anna]', '- Een plan [wie:: Bram] #focus', '',
  '## 3. In perspectief zetten', '', '## 6. Concretiseren', '', '- [ ] Museum bellen [wie:: Anna] 📅 2026-05-01', '', '## Het vel', '', '![[leerling.svg]]', '',
];

function headingsBefore(note: number): string[] {
  const cluster = note / NOTES_PER_CLUSTER;
  const ambition = cluster < 3 ? [`### Ambitie ${cluster + 1}: Durven maken`, '', '#### Kern', ''] : [`### Woord ${cluster}`, `energie:: ${cluster % 9}`, ''];
  return ['', ...ambition];
}

function noteLine(random: () => number, index: number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const words = Array.from({ length: 4 + Math.floor(random() * 8) }, () => pick(WORDS));
  if (index % 7 === 0) words[1] = `**${words[1]}**`;
  if (index % 11 === 0) words[2] = '[[Museum|het museum]]';
  return `- ${words.join(' ')} #${pick(COLOURS)}`;
}
