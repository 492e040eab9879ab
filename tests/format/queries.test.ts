import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { personalStepsOf, stepsOf } from '../../src/core/contents';
import { isSessionText } from '../../src/core/reading/parse';
import type { Session, Step } from '../../src/core/session';
import { parse, readYaml } from '../read';
import { askBase } from './queries/bases';
import { askDataview } from './queries/dataview';
import { askTasks } from './queries/tasks';
import { queriesIn, seenNotes } from './queries/vault';

// The engines of these plugins run in the app only. Here the queries are answered as their documentation says; those of Dataview were
// also given to its own parser (0.5.68), once and by hand.

const NOTE = 'demo-vault/Overzichten.md';
const TODAY = '2026-11-19';
const notes = seenNotes('demo-vault');
const sessions = (readdirSync('demo-vault', { recursive: true }) as string[]).filter(path => path.endsWith('.md'))
  .map(path => readFileSync(`demo-vault/${path}`, 'utf8')).filter(text => isSessionText(text, readYaml)).map(text => parse(text));

/** What the plugin itself knows of the steps that a query is about. */
function known(steps: (session: Session) => readonly Step[], wanted: (step: Step) => boolean): string[] {
  return sessions.flatMap(steps).filter(wanted).map(({ text }) => text).sort();
}

const inDutch = (steps: (session: Session) => readonly Step[]) => (session: Session): readonly Step[] =>
  (session.language === 'nl' ? steps(session) : []);

function shown(groups: Record<string, string[]>): string[] {
  return Object.values(groups).flat().map(words => words.replace(/ #\w+$/u, '')).sort();
}

describe('the three queries for Tasks', () => {
  const [overdue = '', byPerson = '', ownSteps = ''] = queriesIn(NOTE, 'tasks');

  it('show what should have been done, by conversation, and nothing that was carried over or is to be prepared', () => {
    const groups = askTasks(overdue, notes, TODAY);
    expect(shown(groups)).toEqual(known(stepsOf, ({ open, due }) => open && due !== undefined && due < TODAY));
    expect(groups['2025-05-15 Voortgangsgesprek Het Kompas']).toEqual([
      'Een krat om op te staan, in elke klas', 'Een vaste bus naar de stad, vier keer per jaar',
    ]);
    expect(groups['2022-09-22 Ambitiegesprek De Windroos']).toBeUndefined();
    expect(shown(askTasks(overdue, notes, '2022-01-01'))).toEqual([]);
  });

  it('show who has something to do yet, the soonest first', () => {
    const groups = askTasks(byPerson, notes, TODAY);
    expect(shown(groups)).toEqual(known(stepsOf, ({ open }) => open));
    expect(groups['Sanne']).toEqual([
      'Lijstje van tien liedjes die elk kind kent als het van school gaat #groot', 'De school koopt één kar gereedschap en spreekt af wie hem terugbrengt',
    ]);
  });

  it('show the personal steps that are open', () => {
    expect(shown(askTasks(ownSteps, notes, TODAY))).toEqual(known(inDutch(personalStepsOf), ({ open }) => open));
  });
});

describe('the three queries for Dataview', () => {
  const [meetings = '', toLookAt = '', unmet = ''] = queriesIn(NOTE, 'dataview');

  it('show the conversations, the latest first', () => {
    const rows = askDataview(meetings, notes);
    const dated = sessions.filter(({ language }) => language === 'nl').map(({ properties: { date = '' } }) => date);
    expect(rows.map(([, , date]) => date)).toEqual(dated.sort().reverse());
    expect(rows[2]).toEqual(['2026-03-19 Voortgangsgesprek De Wielewaal', '[[De Wielewaal]]', '2026-03-19', 'verdiepen']);
  });

  it('show the steps that are looked back on, the soonest first', () => {
    const rows = askDataview(toLookAt, notes).flat();
    expect([...rows].sort()).toEqual(known(inDutch(stepsOf), ({ open, evaluate }) => open && evaluate !== undefined));
    expect(rows.at(-1)).toBe('Eén middag per periode zonder lesrooster, voor alle eerste klassen');
  });

  it('show the expectations that were not, or only partly met', () => {
    const found = sessions.filter(({ language }) => language === 'nl').flatMap(({ expectations }) => expectations)
      .filter(({ outcome }) => outcome === 'partly' || outcome === 'no').map(({ text }) => text);
    expect(askDataview(unmet, notes).map(([text = '']) => text.replace(' #focus', '')).sort()).toEqual(found.sort());
    expect(found.length).toBeGreaterThan(9);
  });
});

describe('the three bases', () => {
  const [perSchool = '', open = '', schools = ''] = queriesIn(NOTE, 'base');

  it('show all conversations by school', () => {
    const rows = askBase(perSchool, notes);
    expect(rows).toHaveLength(sessions.length);
    expect(rows.slice(0, 4).map(([school]) => school)).toEqual(Array(4).fill('[[De Wielewaal]]'));
    expect(rows[2]?.slice(1)).toEqual(['2026-03-19 Voortgangsgesprek De Wielewaal', '2026-03-19', 'voortgang', 'verdiepen']);
  });

  it('show which conversation is not closed yet', () => {
    expect(askBase(open, notes)).toEqual([['2026-11-19 Ambitiegesprek De Wielewaal', '[[De Wielewaal]]', '3']]);
  });

  it('show the schools with their hours and their next appointment', () => {
    expect(askBase(schools, notes)).toContainEqual(['De Wielewaal', 'Elsvoorde', '12', '7,5', '2026-12-10']);
  });
});
