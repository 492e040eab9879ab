import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { Paper } from './paper';

const GUIDE = '.ambitiegesprek-guide';

const TWELVE = ['Anna', 'Bram', 'Chaima', 'Daan', 'Ellen', 'Fatima', 'Gerda', 'Hugo', 'Ingrid', 'Joost', 'Kees', 'Lotte'] as const;

/** What is said and done in one meeting, in the words of its language: a team on a laptop, and a big group on a tablet. */
const MEETINGS = [
  {
    language: 'nl', sector: 'po', size: { width: 1280, height: 720 }, touch: false, tables: 0,
    school: 'De Regenboog', path: '2026-03-12 Ambitiegesprek De Regenboog.md', people: TWELVE, facilitator: 'Marit',
    expects: ['Dat we weten wat er al is', 'Dat het klein blijft', 'Dat ik morgen iets kan doen'], own: 'Dat iedereen aan het woord komt', beneath: 'Tijd om iets goed te doen',
    dreams: ['Op een podium staan', 'Fouten mogen maken', 'Een museum van binnen kennen'], clusters: [['Durven', 2], ['Kijken', 1]],
    ambitions: ['Ieder kind durft', 'Kijken leer je hier'], ideas: ['Podium in de hal'], activities: ['Maandelijkse viering'],
    steps: [['Anna', 'Ik bouw het podium'], ['Bram', 'Ik vraag de ouders'], ['Chaima', 'Ik zoek het museum']], joint: 'We nodigen een theatermaker uit', needs: 'geld', why: 'De tijd was kort',
    labels: {
      school: 'School', sector: 'Sector', sectorKey: 'p', facilitator: 'Intermediair', people: 'Deelnemers', expects: 'Verwachting; Enter voegt toe', own: 'Wat jij zelf wilt',
      beneath: (words: string) => `Wat ligt eronder: ${words}`, quick: (colour: string) => `Nieuw ${{ yellow: 'geel', pink: 'roze', green: 'groen' }[colour] ?? ''} briefje; Enter voegt toe`, word: 'Een woord voor dit cluster',
      more: (word: string) => `Meer energie voor ${word}`, choose: (word: string) => `Maak van ${word} een ambitie`, ambition: (number: number) => `Woorden van ambitie ${number}`,
      step: (who: string) => `Stap van ${who}`, joint: 'Stap van de school; Enter voegt toe', facet: 'kans', thumb: 'Een duim erbij: ja', addTable: 'Tafel erbij',
      cue: 'terug naar de verwachtingen', yes: 'ja', partly: 'deels', outcome: (words: string) => `Uitgekomen: ${words}`, why: (words: string) => `Waarom: ${words}`, looking: 'Je kijkt naar fase 6',
      pause: 'Pauze', resume: 'Hervatten', longer: '10 minuten langer', sheet: 'Begin in het midden',
    },
  },
  {
    language: 'en', sector: 'vo', size: { width: 1180, height: 820 }, touch: true, tables: 5,
    school: 'Harbour College', path: '2026-03-12 Ambition conversation Harbour College.md', people: ['Sam', 'Noor', 'Kofi'], facilitator: 'Marit',
    expects: ['To hear what the others see', 'Fewer plans, better ones', 'Something for the third years'], own: 'That all voices are heard', beneath: 'Time to do one thing well',
    dreams: ['Stand on a stage', 'Be allowed to fail', 'Know a museum from within'], clusters: [['Dare', 2], ['Look', 1]],
    ambitions: ['Every student dares', 'Looking is learnt here'], ideas: ['A stage in the hall'], activities: ['The monthly assembly'],
    steps: [['', 'I build the stage'], ['', 'I ask the parents'], ['', 'I call the museum']], joint: 'We invite a theatre maker', needs: 'money', why: 'Time was short',
    labels: {
      school: 'School', sector: 'Sector', sectorKey: 's', facilitator: 'Facilitator', people: 'Participants', expects: 'Expectation; Enter adds it', own: 'What you want yourself',
      beneath: (words: string) => `What is beneath: ${words}`, quick: (colour: string) => `New ${colour} sticky note; Enter adds it`, word: 'A word for this cluster',
      more: (word: string) => `More energy for ${word}`, choose: (word: string) => `Make ${word} an ambition`, ambition: (number: number) => `Wording of ambition ${number}`,
      step: () => 'Personal step; Enter adds it', joint: 'School step; Enter adds it', facet: 'opportunity', thumb: 'One thumb more: yes', addTable: 'Add a table',
      cue: 'back to the expectations', yes: 'yes', partly: 'partly', outcome: (words: string) => `Was it met: ${words}`, why: (words: string) => `Why: ${words}`, looking: 'You are looking at phase 6',
      pause: 'Pause', resume: 'Resume', longer: '10 minutes longer', sheet: 'Begin in the middle',
    },
  },
] as const;

describe.each(MEETINGS)('two hours led by the guide in $language, for $sector', meeting => {
  const { labels, people } = meeting;
  let host: Host;
  let driver: Driver;
  let note: Note;
  let paper: Paper;

  beforeAll(async () => {
    host = await openHost({ language: meeting.language, now: '2026-03-12T14:00:00', size: meeting.size, touch: meeting.touch });
    driver = new Driver(host);
    note = new Note(driver, meeting.path);
    paper = new Paper(driver);
  });

  afterAll(() => host.close());

  const field = (label: string): string => `${GUIDE} .ambitiegesprek-words-field[aria-label="${label}"]`;
  const button = (label: string): string => `${GUIDE} button[aria-label="${label}"]`;

  async function write(label: string, words: string): Promise<void> {
    await driver.reach(field(label));
    await driver.press('ControlOrMeta+a');
    await driver.type(words);
    await driver.press('Enter');
    await told(words);
  }

  async function told(words: string): Promise<void> {
    await eventually(async () => expect(await note.inEditors(), `“${words}” in the note`).toEqual([expect.stringContaining(words)]));
  }

  /** Everything that the activity needs is in view, without scrolling. */
  async function fits(activity: string): Promise<void> {
    await eventually(async () => {
      const room = await host.evaluate(selector => {
        const now = document.querySelector(selector);
        return now ? [now.scrollHeight - now.clientHeight, now.scrollWidth - now.clientWidth] : undefined;
      }, `${GUIDE} .ambitiegesprek-now[data-activity="${activity}"]`);
      expect(room, `${activity} in one screen`).toEqual([0, 0]);
    });
  }

  /** Goes on within the phase until this activity is that of now. */
  async function goTo(activity: string): Promise<void> {
    const now = (): Promise<string> => host.evaluate(selector => document.querySelector<HTMLElement>(selector)?.dataset['activity'] ?? '', `${GUIDE} .ambitiegesprek-now`);
    for (let steps = 0; steps < 9 && await now() !== activity; steps += 1) {
      const before = await now();
      await driver.reach(`${GUIDE} button.ambitiegesprek-onward`);
      await eventually(async () => expect(await now(), `on from ${before}`).not.toBe(before));
      await fits(await now());
    }
    expect(await now()).toBe(activity);
  }

  async function onTo(phase: number): Promise<void> {
    await driver.reach(`${GUIDE} .ambitiegesprek-next-phase`);
    await eventually(async () => expect(await note.inEditors()).toEqual([expect.stringMatching(new RegExp(`^(fase|phase): ${phase}$`, 'mu'))]));
    expect(await driver.notices(), 'the guide tells it, and a notice would lie over its clock').not.toMatch(/(Fase|Phase) \d ·/u);
  }

  async function ask(...ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      await driver.reach(`${GUIDE} [data-question="${id}"] input`);
      await told(`- ${id}\n`);
    }
  }

  async function inPhases(words: string): Promise<void> {
    await driver.reach(`${GUIDE} .ambitiegesprek-phase-button > button`);
    await driver.reach(`${GUIDE} .ambitiegesprek-clock-acts button`, words);
    await driver.press('Escape');
    await driver.gone(`${GUIDE} .ambitiegesprek-phase-step`);
  }

  test('what is known beforehand goes into the dialog, and the guide opens beside the sheet', async () => {
    await driver.command('new-session');
    await driver.focused(labels.school);
    await driver.type(meeting.school);
    await driver.tabTo(labels.sector);
    await driver.press(labels.sectorKey);
    await driver.tabTo(labels.facilitator);
    await driver.type(meeting.facilitator);
    await driver.tabTo(labels.people);
    await driver.type(people.join(', '));
    await driver.press('ControlOrMeta+Enter');
    await driver.find('.ambitiegesprek-sheet-view', labels.sheet);
    await told(`sector: ${meeting.sector}`);
    await driver.command('open-guide');
    await driver.reach(`${GUIDE} .ambitiegesprek-checklist input`);
    await told('- [x] ');
  });

  test.runIf(meeting.tables > 0)('a big group sits at tables, of which the people are counted', async () => {
    await driver.reach(`${GUIDE} .ambitiegesprek-phase-button > button`);
    await driver.reach(`${GUIDE} .ambitiegesprek-phase-step[data-phase="1"]`);
    await driver.find(`${GUIDE} [data-part="people"]`);
    await driver.reach(`${GUIDE} .ambitiegesprek-looking button`);
    const tables = Array.from({ length: meeting.tables }, (_, index) => `  - Table ${index + 1} (${index < 3 ? 6 : 5})\n`).join('');
    const [text = ''] = await note.inEditors();
    await note.replace(text.replace('phase: 0\n', `phase: 0\ntables:\n${tables}`));
    await driver.find(`${GUIDE} .ambitiegesprek-present`, '28');
  });

  test('everybody writes what they expect, some of it is shared, and the facilitator says the same', async () => {
    await onTo(1);
    await fits('agree-frame');
    await ask('q1.1');
    await goTo('write-expectations');
    await ask('q1.2');
    await goTo('hear-expectations');
    for (const words of meeting.expects) await write(labels.expects, words);
    await goTo('state-own-part');
    await write(labels.own, meeting.own);
    await host.pass(9);
  });

  test('two of the expectations are talked about; looking ahead moves nothing', async () => {
    await onTo(2);
    for (const words of meeting.expects.slice(0, 2)) await driver.reach(`${GUIDE} .ambitiegesprek-focus button`, words);
    await told(`${meeting.expects[1]} #focus`);
    await goTo('probe-expectations');
    await write(labels.beneath(meeting.expects[0]), meeting.beneath);
    await driver.reach(`${GUIDE} .ambitiegesprek-phase-button > button`);
    await driver.reach(`${GUIDE} .ambitiegesprek-phase-step[data-phase="6"]`);
    await driver.find(`${GUIDE} .ambitiegesprek-looking`, labels.looking);
    await driver.reach(`${GUIDE} .ambitiegesprek-looking button`);
    await driver.gone(`${GUIDE} .ambitiegesprek-looking`);
    await goTo('promise-return');
    await host.pass(11);
  });

  test('dreams are written, grouped and worded, and the energy shows what matters most', async () => {
    await onTo(3);
    await goTo('write-dreams');
    for (const words of meeting.dreams) await write(labels.quick('yellow'), words);
    await goTo('cluster');
    let first = 0;
    for (const [word, count] of meeting.clusters) {
      await paper.focus();
      await paper.selectByKeys(...meeting.dreams.slice(first, first + count));
      await driver.press('c');
      await driver.focused(labels.word);
      await driver.type(word);
      await driver.press('Enter');
      await paper.shows(`cluster ${word}`);
      await driver.press('Escape');
      first += count;
    }
    await goTo('weigh-energy');
    for (const [word] of meeting.clusters) await driver.reach(button(labels.more(word)));
    await driver.reach(button(labels.more(meeting.clusters[0][0])));
    await told(`${meeting.clusters[0][0]}\n${meeting.language === 'nl' ? 'energie' : 'energy'}:: 2`);
    await host.pass(20);
  });

  test('what has most energy becomes an ambition, and words are found for it without hurry', async () => {
    await goTo('choose');
    for (const [word] of meeting.clusters) {
      await driver.reach(button(labels.choose(word)));
      await paper.shows(`ambition ${word} > cluster ${word}`);
    }
    await goTo('write-ambitions');
    for (const [index] of meeting.clusters.entries()) await write(labels.ambition(index + 1), meeting.ambitions[index] ?? '');
    await paper.shows(...meeting.ambitions.map((words, index) => `ambition ${words} > cluster ${meeting.clusters[index]?.[0] ?? ''}`));
  });

  test('ideas go to their ambition at once; a pause stops the clock and the end is put off', async () => {
    await onTo(4);
    await goTo('write-ideas');
    await driver.reach(`${GUIDE} .ambitiegesprek-entry [data-chip]`, `1 ${meeting.ambitions[0]}`);
    for (const words of meeting.ideas) await write(labels.quick('pink'), words);
    await goTo('hang-ideas');
    await inPhases(labels.pause);
    await told(meeting.language === 'nl' ? ' pauze\n' : ' pause\n');
    await host.pass(10);
    await driver.find(`${GUIDE} [data-part="resuming"]`, meeting.ambitions[0]);
    await driver.reach(`${GUIDE} [data-part="resuming"] .mod-cta`);
    await driver.gone(`${GUIDE} [data-part="resuming"]`);
    await host.pass(15);
    await onTo(5);
    await driver.reach(`${GUIDE} .ambitiegesprek-entry [data-chip="opportunity"]`, labels.facet);
    await driver.reach(field(labels.quick('green')));
    await driver.press('Alt+2');
    for (const words of meeting.activities) await write(labels.quick('green'), words);
    await goTo('face-obstacles');
    await inPhases(labels.longer);
    await told(meeting.language === 'nl' ? 'duur: 130' : 'duration: 130');
    await host.pass(20);
  });

  test('each takes a step, and one is taken together', async () => {
    await onTo(6);
    await driver.find(`${GUIDE} [data-question="q6.1"]`);
    expect((await driver.all(`${GUIDE} [data-question$="v"]`)).length, 'questions for secondary schools only').toBe(meeting.sector === 'vo' ? 1 : 0);
    await goTo('write-personal-step');
    expect((await driver.all(`${GUIDE} .ambitiegesprek-without-step [data-chip]`)).length, 'no list of names for a big group').toBe(meeting.tables > 0 ? 0 : people.length);
    await driver.reach(`${GUIDE} .ambitiegesprek-entry [data-chip]`, `2 ${meeting.ambitions[1]}`);
    for (const [who, words] of meeting.steps) await write(labels.step(who), words);
    await goTo('agree-school-steps');
    for (const [name, value] of [['who', people[0]], ['needs', meeting.needs]] as const) {
      await driver.reach(`${GUIDE} [data-detail="${name}"] input`);
      await driver.type(value);
    }
    for (const [name, date] of [['due', '2026-05-01'], ['evaluate', '2026-10-01']] as const) {
      await driver.reach(`${GUIDE} [data-detail="${name}"] input`);
      await driver.fill(date);
    }
    await write(labels.joint, meeting.joint);
    await told('2026-10-01]');
    await told('📅 2026-05-01');
    await goTo('take-others-along');
  });

  test('five minutes before the end the guide calls back to the expectations, and each gets its answer', async () => {
    expect(await driver.all(`${GUIDE} .ambitiegesprek-cue`)).toEqual([]);
    await host.pass(50);
    await driver.find(`${GUIDE} .ambitiegesprek-cue`, labels.cue);
    await driver.reach(`${GUIDE} .ambitiegesprek-cue .mod-cta`);
    await driver.reach(button(labels.thumb));
    for (const words of meeting.expects.slice(0, 2)) {
      await driver.reach(`${GUIDE} [aria-label="${labels.outcome(words)}"] [role="radio"]`, words === meeting.expects[1] ? labels.partly : labels.yes);
    }
    await write(labels.why(meeting.expects[1]), meeting.why);
    await host.pass(4);
    await onTo(8);
  });

  test('the note that is left tells a stranger what happened', async () => {
    await note.holds(meeting.language === 'nl' ? 'fase: 8' : 'phase: 8');
    const text = (await note.onDisk()).replace(/T\d\d:\d\d:\d\d/gu, 'T…');
    expect(text).toMatchSnapshot();
  });
});
