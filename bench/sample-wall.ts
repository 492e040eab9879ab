import { seeded } from './sample-note';

const WORDS = ('vaak je mening geven over mooi en lelijk ooit een instrument vasthouden nog eens museum binnenlopen durven zingen waar oma bij is '
  + 'iets bouwen met hout ook als het eng is tentoonstelling').split(' ');
const CLUSTERS = 'Durven Maken Zingen Kijken Podium Buurt Eigen Samenspel Verhalen Lef Verwonderen Meedoen Stilte Dansen Verdwalen'.split(' ');

/** A believable wall of a big group: so many yellow notes in clusters of about seventeen, before anything was chosen. */
export function wallOf(notes: number): string {
  const random = seeded(notes);
  const drawn = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const lines = ['---', 'type: ambitiegesprek', '---', '', '## Het vel', ''];
  for (let index = 0; index < notes; index += 1) {
    if (index % 17 === 0) lines.push('', `### ${drawn(CLUSTERS)} ${index / 17 + 1}`, '', `energie:: ${Math.floor(random() * 13)}`, '');
    lines.push(`- ${Array.from({ length: 3 + Math.floor(random() * 8) }, () => drawn(WORDS)).join(' ')} #geel`);
  }
  return `${lines.join('\n')}\n`;
}
