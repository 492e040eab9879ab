import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { handedOver, handOverAgain, newHandOver } from '../../../src/core/hand-over/hand-over';
import type { HandedMeeting, HandedSchool, HandOverSetting } from '../../../src/core/hand-over/handed-school';
import { identityOf } from '../../../src/core/link';
import { schoolFacts } from '../../../src/core/schools/school-facts';
import { occasionOf } from '../../../src/method/take-home-words';
import { HAND_OVER_WORDS, REPORT_WORDS } from '../../../src/method/wordings';
import { parse, readYaml } from '../../read';

const setting: HandOverSetting = {
  today: '2026-11-26', words: HAND_OVER_WORDS.nl, common: REPORT_WORDS.nl, occasion: session => occasionOf(session, 'nl'), findNote: linkpath => `${linkpath}.md`,
};

function meetingFrom(name: string, text: string): HandedMeeting {
  const session = parse(text);
  const { date, kind = 'ambition', stage } = session.properties;
  return { session, link: `[[${name}]]`, card: { path: `${name}.md`, name, school: 'x', kind, ...date && { date }, ...stage && { stage } } };
}

function schoolFrom(name: string, note: string, meetings: readonly HandedMeeting[]): HandedSchool {
  const head = readYaml(/^---\n([^]*?)\n---/u.exec(note)?.[1] ?? '') as Record<string, unknown>;
  return { identity: identityOf(name), name, facts: schoolFacts(head), meetings, note: { link: `[[${name}]]`, text: note } };
}

const demo = readdirSync('demo-vault').filter(name => name.endsWith('De Wielewaal.md') && name.startsWith('20'))
  .map(name => meetingFrom(name.slice(0, -3), readFileSync(`demo-vault/${name}`, 'utf8')));
const wielewaal = schoolFrom('De Wielewaal', readFileSync('demo-vault/De Wielewaal.md', 'utf8'), demo);

// Read every change of this before committing it: a successor reads it so.
it('a school of four meetings is handed over as it was recorded', async () => {
  await expect(newHandOver(wielewaal, setting, 'nl')).toMatchFileSnapshot('./golden/hand-over.md');
});

const meeting = (name: string, date: string, body: string, more = ''): HandedMeeting =>
  meetingFrom(name, `---\ntype: ambitiegesprek\nschool: De Brug\ndatum: ${date}\n${more}---\n\n${body}`);
const brug = (meetings: readonly HandedMeeting[], note = '---\ntype: school\n---\n'): string => newHandOver(schoolFrom('De Brug', note, meetings), setting, 'nl');

it('what people expected and what each takes on for themselves stays in the notes of the meetings', () => {
  const text = brug([meeting('een', '2026-03-01', [
    '## 1. Contracteren', '', '- Dat het eerlijk gaat #focus [wie:: Anna] [eronder:: onzeker]', '- Eerst de verbouwing [parkeer:: 5]', '',
    '## Het vel', '', '- [ ] Zelf leren fluiten #groot [wie:: Bas]', '- [ ] Zaal regelen [wie:: Cor] [nodig:: sleutel] 📅 2026-05-01', '',
  ].join('\n'), 'deelnemers: [Anna, Bas, Cor]\n')]);
  for (const own of ['eerlijk', 'onzeker', 'fluiten', 'Anna', 'Bas']) expect(text).not.toContain(own);
  expect(text).toContain('| Zaal regelen *(nodig: sleutel)* | Cor | 1 mei 2026 | 1 maart 2026 |');
  expect(text).toContain('één eigen stap');
  expect(text).toContain('- Eerst de verbouwing *(gesprek van 1 maart 2026)*');
});

it('a meeting is called by its kind, and one that carries a method by the name of that', () => {
  const text = brug([
    meeting('een', '2026-03-01', '', 'soort: intake\n'),
    meeting('twee', '2026-04-01', '```gespreksmethode\n# Teamretrospectief\n\n## 1. Kijken (5 min)\n\n- Kijk terug (5 min)\n```\n\n## Het vel\n\n### Ambitie 1: Korter\n'),
  ]);
  expect(text).toContain('- [[een]] · 1 maart 2026: Intake\n');
  expect(text).toContain('- [[twee]] · 1 april 2026: Teamretrospectief, 1 gekozen\n');
});

it('a parked thing that was spoken of is not parked any more', () => {
  expect(brug([meeting('een', '2026-03-01', '## 1. Contracteren\n\n- Verbouwing [parkeer:: 5] [besluit:: na de zomer]\n')])).not.toContain('Verbouwing');
});

it('each ambition is told once, as it is worded today, with what it was called first and why it stands so', () => {
  const text = brug([
    meeting('een', '2024-03-01', '## Het vel\n\n### Ambitie 1: Durven\n\n### Ambitie 2: Zingen\n'),
    meeting('twee', '2026-03-01', [
      '## Het vel', '', '### Ambitie 1: Durven **maken**', 'vervolg:: [[een#Ambitie 1 Durven]]', 'status:: bijgesteld', 'waarom:: te vaag', '',
      '### Ambitie 2: Zingen', 'vervolg:: [[een#Ambitie 2 Zingen]]', 'status:: bereikt', '',
    ].join('\n')),
  ]);
  expect(text).toContain('- **Durven **maken****: bijgesteld: te vaag *(sinds 1 maart 2024; eerst: Durven)*\n- **Zingen**: bereikt *(sinds 1 maart 2024)*\n');
});

it('what stands in the school note is quoted, without its properties and what somebody hid', () => {
  const text = brug([], '---\ntype: school\nbestuur: Stichting Noord\n---\n\n# Brug\n\nBellen mag. %% lastig: de conciërge %%\n\n%% / ambities %%\n%% nooit dicht');
  expect(text).toContain('- Bestuur: Stichting Noord\n');
  expect(text).toContain('> # Brug\n>\n> Bellen mag.\n\n%% / notitie van de school %%');
  expect(text).not.toContain('lastig');
  expect(text).not.toContain('nooit dicht');
});

it('made again keeps to the byte what people wrote between the parts and in them', () => {
  const first = brug([meeting('een', '2026-03-01', '## Het vel\n\n### Ambitie 1: Durven\n')]);
  const written = first.replace('*Schrijf hier', 'Let op de fanfare.\r\n\n*Schrijf hier').replace('- **Durven**: loopt', '- **Durven**: loopt als een trein');
  const school = schoolFrom('De Brug', '---\ntype: school\ngemeente: Zandwerve\n---\n', [meeting('een', '2026-03-01', '## Het vel\n\n### Ambitie 1: Durven maken\n')]);
  const { text, kept } = handOverAgain(written, school, setting);
  expect(kept).toEqual(['ambities']);
  expect(text).toContain('Let op de fanfare.\r\n\n*Schrijf hier');
  expect(text).toContain('loopt als een trein');
  expect(text).toContain('- Gemeente: Zandwerve');
  expect(handOverAgain(text, school, setting).text).toBe(text);
});

it('a hand-over says which school it is of', () => {
  const head = (text: string): Record<string, unknown> => readYaml(text.slice(4, text.indexOf('\n---', 4))) as Record<string, unknown>;
  expect(handedOver(head(brug([])))).toBe('[[De Brug]]');
  expect(handedOver({ type: 'ambitiegesprek', school: 'De Brug' })).toBeUndefined();
});
