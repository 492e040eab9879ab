import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdersOf, notesOf, stepsOf } from '../../../src/core/contents';
import { posterContent } from '../../../src/core/poster/poster-content';
import { mailText } from '../../../src/core/report/mail';
import { namesIn } from '../../../src/core/report/names';
import { defaultChoices, renewed, reportParts, type Audience } from '../../../src/core/report/report';
import { newReport, readReport, reportAgain, reportedSession } from '../../../src/core/report/report-note';
import type { Session } from '../../../src/core/session';
import { reportWordsOf } from '../../../src/method/take-home-words';
import { POSTER_WORDS, REPORT_WORDS } from '../../../src/method/wordings';
import { parse } from '../../read';

const words = REPORT_WORDS.nl;
const demo = (readdirSync('demo-vault', { recursive: true }) as string[]).filter(name => /gesprek|Intake/u.test(name) && !name.startsWith('Methode'))
  .map(name => parse(readFileSync(`demo-vault/${name}`, 'utf8')));
const retrospective = readFileSync('demo-vault/Methode Teamretrospectief.md', 'utf8').replace(/^---[^]*?---\s+/u, '');

function reportOf(session: Session, audience: Audience): string {
  return renewed('', reportParts(session, defaultChoices(session, audience), reportWordsOf(session, 'nl'))).text;
}

function of2024(): Session {
  const session = demo.find(({ properties }) => properties.date === '2024-03-14');
  if (!session) throw new Error('no meeting of 2024');
  return session;
}

/** The words alone, so that a bar escaped in a table or emphasis around them makes no difference. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function literal(session: Session): string[] {
  const picked = session.expectations.filter(({ focus }) => focus);
  const items = [...notesOf(session), ...stepsOf(session), ...picked];
  const said = items.flatMap(({ text, nested }) => [text, ...nested.map(line => line.text)]);
  return [...said, ...holdersOf(session).map(({ text }) => text)].map(bare).filter(text => text !== '');
}

const word = fc.constantFrom('zingen', 'Anna', 'durven', 'de | muur', 'op *straat*', 'Bas', 'Jip-Jan', 'vel', '100 %', 'é', '==licht==', '[[Podium]]');
const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map(list => list.join(' '));
const names = fc.subarray(['Anna', 'Bas', 'Jip-Jan', 'Marit Hoving', 'Els van den Berg', 'Juf Kim', 'ö. Özil'], { minLength: 1 });
const item = fc.tuple(sentence, fc.constantFrom('#geel', '#geel/Anna', '#roze/leraar', '#groen/kans/eerst', '#groen', '#groot'), fc.option(sentence))
  .map(([text, tag, nested]) => `- ${tag === '#groot' ? '[ ] ' : ''}${text} ${tag}${nested === null ? '' : `\n  - ${nested}`}`);
const step = fc.tuple(sentence, names, fc.constantFrom('x', ' ', '-', '>', '/'))
  .map(([text, who, mark]) => `- [${mark}] ${text} [wie:: ${who.join(', ')}] [nodig:: ${text}] [evaluatie:: als ${who[0] ?? ''} terug is] 📅 2026-05-01`);
const things = fc.array(fc.oneof(item, step), { maxLength: 4 }).map(list => list.join('\n'));
const head = fc.constantFrom(...['intake', 'ambitie', 'voortgang', 'eind'].map(kind => `soort: ${kind}\n---`), `---\n\n\`\`\`gespreksmethode\n${retrospective}\n\`\`\``);
const note = fc.record({ head, people: names, loose: things, ambition: things, cluster: things, other: things, expected: sentence }).map(made => [
  '---', 'type: ambitiegesprek', 'school: De Linde', 'datum: 2026-03-12', 'deelnemers:', ...made.people.map(name => `  - ${name}`), made.head, '',
  '## 1. Contracteren', '', `- ${made.expected} #focus [wie:: ${made.people[0] ?? ''}]`, '', '## Het vel', '', made.loose, '',
  '### Ambitie 1: Durven', 'energie:: 4', `vervolg:: [[Gesprek met ${made.people[0] ?? ''}#Ambitie 1 ${made.people[0] ?? ''} durft]]`, '', made.ambition, '', '#### Podium', '', made.cluster, '', '### Kijken', '', made.other, '',
].join('\n'));

describe('a report for the team', () => {
  it('has every word of the sheet, the steps and what was picked to discuss', () => {
    for (const session of demo) expectAllIn(session);
    fc.assert(fc.property(note, text => { expectAllIn(parse(text)); }), { numRuns: 50 });
  });

  function expectAllIn(session: Session): void {
    const report = bare(reportOf(session, 'team'));
    for (const text of literal(session)) expect(report).toContain(text);
  }
});

describe('a report for outside the school', () => {
  it('names nobody, tells no personal step and no expectation', () => {
    for (const session of demo) expectNamelessIn(session);
    fc.assert(fc.property(note, text => { expectNamelessIn(parse(text)); }), { numRuns: 50 });
  });

  function expectNamelessIn(session: Session): void {
    const report = reportOf(session, 'outside');
    for (const { name } of namesIn(session)) expect(report).not.toMatch(wholeWord(name));
    const own = reportWordsOf(session, 'nl');
    expect(report).not.toContain(own.headings.expectations);
    expect(report).not.toContain(own.personalSteps);
  }

  it('leaves a first name, a genitive and capitals out, too, and words that only begin like a name in', () => {
    const session = parse(`---\ntype: ambitiegesprek\ndeelnemers: [Marit Hoving, Bas, Jan van Os]\n---\n\n## Het vel\n\n${
      '- Marits koor, MARIT en Bas-gitaar van Basten #geel\n- Van de straat [wie:: Bas en Jan] #geel\n'}`);
    expect(reportOf(session, 'outside')).toContain('- [naam]s koor, [naam] en [naam]-gitaar van Basten\n- Van de straat\n');
  });

  it('shows the names that were chosen to be shown', () => {
    const session = of2024();
    const { hidden } = defaultChoices(session, 'outside');
    const parts = reportParts(session, { audience: 'outside', hidden: hidden.filter(name => name !== 'Sanne') }, words);
    expect(parts.map(({ text }) => text).join()).toMatch(wholeWord('Sanne'));
  });

  function wholeWord(name: string): RegExp {
    return new RegExp(`(^|[^\\p{L}])${name.replace(/\./gu, '\\.')}($|[^\\p{L}])`, 'u');
  }
});

describe('a report made again', () => {
  const own = fc.constantFrom('Aanvulling van Sanne', '## Eigen kop\n\ntekst', '%% een opmerking %%', '- [ ] nog nalezen', '```\ncode\n```');

  it('keeps every word that people wrote between its parts, and makes the parts again', () => {
    fc.assert(fc.property(note, note, own, fc.nat(), fc.boolean(), (before, after, written, spot, windows) => {
      const old = reportOf(parse(before), 'team');
      const gaps = [...old.matchAll(/%%\n(?=\n%% (?!\/)|$)/gu)].map(({ index }) => index + 3);
      const at = gaps[spot % gaps.length] ?? old.length;
      const edited = `${old.slice(0, at)}\n${written}\n${old.slice(at)}`.replace(/\n/gu, windows ? '\r\n' : '\n');
      const { text, kept } = renewed(edited, reportParts(parse(after), defaultChoices(parse(after), 'team'), words));
      expect(text).toContain(windows ? written.replace(/\n/gu, '\r\n') : written);
      expect(kept).toEqual([]);
      expect(bare(text)).toContain(bare(reportOf(parse(after), 'team').split('%%').filter((_, index) => index % 2 === 0)[2] ?? '').slice(0, 200));
    }), { numRuns: 50 });
  });

  it('leaves a part that was changed by hand as it is, and says which', () => {
    const before = reportOf(parse(SMALL), 'team').replace('- Durven zingen', '- Durven zingen, hard');
    const { text, kept } = renewed(before, reportParts(parse(SMALL.replace('- Zelf maken', '- Samen maken')), { audience: 'team', hidden: [] }, words));
    expect(kept).toEqual(['dromen']);
    expect(text).toBe(before);
  });

  it('is the same text where nothing changed', () => {
    for (const session of demo) {
      const report = reportOf(session, 'team');
      expect(renewed(report, reportParts(session, defaultChoices(session, 'team'), reportWordsOf(session, 'nl')))).toEqual({ text: report, kept: [] });
    }
  });

  it('takes a part away that has nothing to tell any more', () => {
    const before = reportOf(parse(`${SMALL}\n- Een koor #roze\n`), 'team');
    expect(before).toContain('## Ideeën');
    const { text } = renewed(before, reportParts(parse(SMALL), { audience: 'team', hidden: [] }, words));
    expect(text).not.toContain('## Ideeën');
  });

  it('leaves a part whose closing comment is gone, and all that stands below it', () => {
    const before = reportOf(parse(SMALL), 'team').replace('%% / dromen %%', 'van mij');
    const { text, kept } = renewed(before, reportParts(parse(SMALL), { audience: 'team', hidden: [] }, words));
    expect(kept).toContain('dromen');
    expect(text).toContain('van mij');
  });

  const SMALL = '---\ntype: ambitiegesprek\n---\n\n## Het vel\n\n- Durven zingen #geel\n- Zelf maken #geel\n';
});

describe('the summary', () => {
  it('tells what was chosen, why, and which steps come first', () => {
    const text = [
      '---', 'type: ambitiegesprek', 'school: "[[De Linde]]"', 'datum: 2026-03-12', 'team: 20', 'deelnemers: [Anna, Bas]', '---', '',
      '## Het vel', '', '### Ambitie 1: Durven | maken', 'energie:: 1', 'reden:: iedereen', '',
      '- [ ] Museum bellen [wie:: Anna] [evaluatie:: 2026-10-01] [evalueert:: Bas] 📅 2026-05-01', '',
    ].join('\n');
    const report = reportOf(parse(text), 'team');
    expect(report).toContain('- School: De Linde\n- Datum: 12 maart 2026\n- Gesprek: Ambitiegesprek\n- Aanwezig: 2 van de 20 mensen\n- Eerstvolgende datum: 1 mei 2026\n');
    expect(report).toContain('1. **Durven | maken** · 1 sticker · gekozen omdat: iedereen\n');
    expect(report).toContain('| Museum bellen | Anna | 1 mei 2026 | 1 oktober 2026, Bas |');
  });

  it('parts the lines of a heading that has several', () => {
    const report = reportOf(parse('---\ntype: ambitiegesprek\n---\n\nHet vel\n=======\n\nAmbitie 1: Durven te\nmaken\n---\n\n- A #geel\n'), 'team');
    expect(report).toContain('1. **Durven te maken**');
  });

  it('gives no words for the next date', () => {
    const text = '---\ntype: ambitiegesprek\ndatum: 2026-03-12\n---\n\n## Het vel\n\n### Ambitie 1: Durven\n\n- [ ] Bellen [evaluatie:: 9 juni of zo]\n';
    const report = reportOf(parse(text), 'team');
    expect(report).toContain('9 juni of zo');
    expect(report).not.toContain('Eerstvolgende datum');
    expect(posterContent(parse(text), POSTER_WORDS.nl, false).evaluation).toBeUndefined();
    const personal = `${text}- [ ] Zelf #groot [evaluatie:: 2026-04-01]\n- [ ] Koor [evaluatie:: 2026-05-01]\n`;
    expect(posterContent(parse(personal), POSTER_WORDS.nl, false).evaluation).toBe('2026-05-01');
  });
});

describe('the summary of a long conversation', () => {
  const steps = Array.from({ length: 25 }, (_, at) => `- [${at < 5 ? 'x' : ' '}] Stap ${at + 1}`);
  const session = parse(['---', 'type: ambitiegesprek', 'soort: voortgang', '---', '', '## Het vel', '', '### Ambitie 1: Durven', '', ...steps, ''].join('\n'));
  const parts = reportParts(session, defaultChoices(session, 'outside'), words);
  const textOf = (name: keyof typeof words.marks): string => parts.find(part => part.mark === words.marks[name])?.text ?? '';

  it('stays on its page: eight steps, the open ones, without columns that say nothing; all stand in the appendix', () => {
    const rows = textOf('summary').split('\n').filter(line => line.startsWith('|'));
    expect(rows.slice(0, 3)).toEqual(['| Stap |', '| --- |', '| Stap 6 |']);
    expect(rows).toHaveLength(10);
    expect(textOf('summary')).toContain('En nog 17 stappen; alle stappen staan in de bijlage.');
    expect(textOf('ambitions').match(/^- Stap \d+/gmu)).toHaveLength(25);
  });

  it('says which kind of conversation it was', () => {
    expect(textOf('summary')).toContain('- Gesprek: Voortgangsgesprek');
  });
});

describe('the agreement', () => {
  const session = of2024();
  const choices = defaultChoices(session, 'team');
  const draft = newReport(session, choices, words, 'nl', '[[2024]]');

  it('is asked for until its date stands in the note, and then told with that date', () => {
    expect(draft).toContain('> [!question] Concept. Klopt dit?');
    const written = draft.replace('akkoord:', 'akkoord: 2024-04-02');
    const agreed = readReport({ type: 'gespreksverslag', gesprek: '[[2024]]', akkoord: '2024-04-02' })?.agreed;
    const { text, kept } = reportAgain(written, session, choices, words, agreed);
    expect(kept).toEqual([]);
    expect(text).toContain('> [!success]');
    expect(text).toContain('2 april 2024');
    expect(text).not.toContain('Concept');
  });

  it('gets its style for paper where it was made before there was one, and keeps classes of its own', () => {
    const old = draft.replace('cssclasses: ambitiegesprek-report-note\n', '');
    for (const end of ['\n', '\r\n']) expect(reportAgain(old.replaceAll('\n', end), session, choices, words).text).toBe(draft.replaceAll('\n', end));
    const own = old.replace('akkoord:\n', 'akkoord:\ncssclasses: [breed]\n');
    expect(reportAgain(own, session, choices, words).text).toBe(own);
    const bare = old.slice(old.indexOf('# Verslag'));
    expect(reportAgain(bare, session, choices, words).text).toBe(bare);
  });

  it('is no date where something else was written, and of no note that is no report', () => {
    expect([{ type: 'gespreksverslag', akkoord: 'bijna' }, { type: 'conversation-report', agreed: null }, { type: 'ambitiegesprek' }, undefined].map(readReport))
      .toEqual([{}, {}, undefined, undefined]);
  });

  it('names the session that a report is of', () => {
    expect([{ type: 'gespreksverslag', gesprek: '[[2024]]' }, { type: 'conversation-report', session: '[[2024]]' }, { gesprek: '[[2024]]' }].map(reportedSession))
      .toEqual(['[[2024]]', '[[2024]]', undefined]);
  });
});

describe('the mail', () => {
  it('thanks, names the ambitions, the first steps with their dates and the next day', () => {
    const session = of2024();
    expect(mailText(session, words)).toBe([
      'Beste allemaal,', '',
      'Dank voor het gesprek van 14 maart 2024. Jullie hebben veel op tafel gelegd, en dit is eruit gekomen.',
      'Onze ambities:', '1. Maken zonder voorbeeld', '2. Elke week muziek', '',
      'De eerste stappen:',
      '- Anneke: Begroting voor materiaal en muziek (31 mei 2024)',
      '- Sanne: De school koopt één kar gereedschap en spreekt af wie hem terugbrengt (13 september 2024)',
      '- Wilma: Ouders een keer zelf laten maken, op een maakavond (21 november 2024)', '',
      'We kijken er weer naar op 31 mei 2024.',
      'Het verslag volgt. Lees het na en laat weten of het klopt.', '',
      'Hartelijke groet,', 'Marit Hoving',
    ].join('\n'));
  });
});
