import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { posterContent } from '../../../src/core/poster/poster-content';
import { mailText } from '../../../src/core/report/mail';
import { defaultChoices, type Audience, reportParts, reportTitle } from '../../../src/core/report/report';
import type { Session } from '../../../src/core/session';
import type { Language } from '../../../src/core/language';
import { posterWordsOf, reportWordsOf } from '../../../src/method/take-home-words';
import { parse } from '../../read';

const RETROSPECTIVE = methodOf('Teamretrospectief');
const INQUIRY = methodOf('Waarderend onderzoek');

function methodOf(name: string): string {
  return readFileSync(`demo-vault/Methode ${name}.md`, 'utf8').replace(/^---[^]*?---\s+/u, '');
}

function held(method: string, ...body: readonly string[]): Session {
  return parse([
    '---', 'type: ambitiegesprek', 'school: De Linde', 'datum: 2026-03-12', 'deelnemers: [Anna, Bas]', '---', '',
    '```gespreksmethode', method, '```', '', '## Het vel', '', ...body, '',
  ].join('\n'));
}

function report(session: Session, audience: Audience = 'team', language: Language = 'nl'): string {
  const words = reportWordsOf(session, language);
  const parts = reportParts(session, defaultChoices(session, audience), words).map(({ text }) => text.replace(/^%%.*%%$/gmu, '').trim());
  return [`# ${reportTitle(session, words)}`, ...parts.filter(text => text !== '')].join('\n\n');
}

function headings(text: string): string[] {
  return text.split('\n').filter(line => /^#+ /u.test(line));
}

const NOTES = [
  '- Vroeg begonnen #geel', '- Te veel tegelijk #roze', '',
  '### Ambitie 1: Eén ding tegelijk', '', '- [ ] Maandag het rooster leeg [wie:: Anna] 📅 2026-03-30', '',
  '#### Rust', '', '- Gang vol herrie #roze', '- Samen gelachen #geel', '- Nooit even zitten #roze', '',
  '### Plezier', '', '- Taart op vrijdag #geel', '',
];

describe('the report of a retrospective', () => {
  const session = held(RETROSPECTIVE, ...NOTES);

  it('has the headings of its own method, and each cluster whole in the part of most of its notes', () => {
    expect(headings(report(session))).toEqual([
      '# Verslag Teamretrospectief De Linde, 12 maart 2026', '## In het kort', '### Wat we kozen', '### Wat we afspraken',
      '# Bijlage: in jullie eigen woorden',
      '## Wat goed ging', '### Plezier', '### Los bijgehangen',
      '## Van keuze naar afspraak', '### 1. Eén ding tegelijk',
      '## Wat schuurde', '### Rust', '### Los bijgehangen',
    ]);
    expect(report(session)).toContain('### Rust\n\n- Gang vol herrie\n- Samen gelachen\n- Nooit even zitten\n');
  });

  it('speaks of no ambition, dream, pupil or school step, in either language; the mail and the poster neither', () => {
    for (const empty of [session, held(RETROSPECTIVE)]) {
      const poster = posterWordsOf(empty, 'nl');
      const said = [report(empty), report(empty, 'outside'), mailText(empty, reportWordsOf(empty, 'nl')), poster.promise, poster.title('De Linde')];
      expect(said.join('\n')).not.toMatch(/ambitie|dro(om|men)|leerling|cultuur|van de school\b/iu);
      const english = posterWordsOf(empty, 'en');
      const inEnglish = [report(empty, 'team', 'en'), mailText(empty, reportWordsOf(empty, 'en')), english.promise, english.title('')];
      expect(inEnglish.join('\n')).not.toMatch(/ambition|dream|pupil|culture|of the school\b/iu);
    }
  });

  it('thanks in the mail, and tells what was chosen and agreed', () => {
    expect(mailText(session, reportWordsOf(session, 'nl'))).toBe([
      'Beste allemaal,', '',
      'Dank voor jullie inbreng op 12 maart 2026. Dit is eruit gekomen.',
      'Dit kozen we:', '1. Eén ding tegelijk', '',
      'Dit spraken we af:', '- Anna: Maandag het rooster leeg (30 maart 2026)', '',
      'We kijken er weer naar op 30 maart 2026.',
      'Het verslag volgt. Lees het na en laat weten of het klopt.', '',
      'Hartelijke groet,',
    ].join('\n'));
  });

  it('has room on its poster for as many choices as the method makes', () => {
    expect(posterContent(held(RETROSPECTIVE), posterWordsOf(session, 'nl'), false).room).toBe(2);
  });
});

it('the report of a day of appreciative inquiry goes by its phases, and shows what was drawn', () => {
  const session = held(INQUIRY, '![[droom.svg]]', '', '- Het podium op het plein #geel', '- Iedere week muziek #roze', '- Een piano #groen', '');
  expect(headings(report(session)).slice(-5)).toEqual(['# Bijlage: in jullie eigen woorden', '## De tekening', '## Ontdekken', '## Verbeelden', '## Ontwerpen']);
});

it('a built-in kind that was made into a note of its own keeps its headings, and has its own name', () => {
  const own = '# Ons gesprek\n\nsoorten:: ja\n\n## 1. Dromen (10 min, geel)\n\n- Droom (10 min): Schrijf.\n  blok:: briefjes, tekening';
  const said = report(held(own, '- Zingen #geel'));
  expect(said).toContain('- Gesprek: Ons gesprek\n');
  expect(said).toContain('## Waar iedereen van droomde');
});

describe('the report of another kind', () => {
  const parsed = (kind: string, body: string): Session => parse(`---\ntype: ambitiegesprek\nsoort: ${kind}\nvorige: "[[Vorig jaar Gerda]]"\n${
    'directie: Hedwig\ncoordinator: Ilse\novereenkomst: "[[Afspraken 2021]]"\n'}---\n\n${body}\n`);

  it('of an intake tells who is who, how the school sees itself and what was agreed; to nobody outside by name', () => {
    const session = parsed('intake', '## Voorbereiding\n\n- visie:: 2 · een zin in de gids\n\n## 6. Concretiseren\n\n- [ ] Datum prikken [wie:: Ilse]');
    expect(headings(report(session))).toEqual([
      '# Verslag', '## In het kort', '### Wat we afspraken', '# Bijlage: in jullie eigen woorden', '## Hoe de school zichzelf ziet', '## Alle afspraken',
    ]);
    expect(report(session)).toContain('- Directie: Hedwig\n- Cultuurcoördinator: Ilse\n- Overeenkomst: Afspraken 2021\n');
    expect(report(session)).toContain('- Visie: 2 · een zin in de gids');
    expect(report(session, 'outside')).not.toMatch(/Hedwig|Ilse|Visie|ambitie/u);
  });

  it('of a progress talk tells the road, the looking back and which talk it follows', () => {
    const body = '## De weg tot nu toe\n\n- Het eerste koor [van:: leerling]\n\n## Terugblik\n\n- Leraar\n  - inzet:: iedereen doet mee\n\n## Het vel\n\n### Ambitie 1: Durven\n\n- Elke dag zingen #geel';
    const said = report(parsed('voortgang', body));
    expect(said).toContain('- Gesprek: Voortgangsgesprek, vervolg op ‘Vorig jaar Gerda’\n');
    expect(said).toContain('## De weg tot nu toe\n\n- Het eerste koor *(voor de leerling)*\n\n## Terugblik\n\n### Leraar\n\n- Ieders inzet: iedereen doet mee');
    expect(said).toContain('## Wat er kwam en wat er staat\n\n### Durven\n\n- Elke dag zingen');
    expect(said).not.toMatch(/droom|gunnen/iu);
  });
});
