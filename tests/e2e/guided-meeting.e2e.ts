import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Driver } from './driver';
import { eventually } from './eventually';
import type { Host } from './host';
import { Note } from './note';
import { openHost } from './open-host';
import { Paper } from './paper';

const GUIDE = '.ambitiegesprek-guide';

/** What is said and done in one meeting, in the words of its language. */
const MEETINGS = [
  {
    language: 'nl', sector: 'po', school: 'De Regenboog', path: '2026-03-12 Ambitiegesprek De Regenboog.md', people: ['Anna', 'Bram', 'Chaima'], facilitator: 'Marit',
    expects: ['Dat we weten wat er al is', 'Dat het klein blijft', 'Dat ik morgen iets kan doen'], own: 'Dat iedereen aan het woord komt',
    dreams: ['Op een podium staan', 'Fouten mogen maken', 'Een museum van binnen kennen'], clusters: [['Durven', 2], ['Kijken', 1]],
    ambitions: ['Ieder kind durft', 'Kijken leer je hier'], ideas: ['Podium in de hal'], activities: ['Maandelijkse viering'],
    steps: ['Ik bouw het podium', 'Ik vraag de ouders', 'Ik zoek het museum'], joint: 'We nodigen een theatermaker uit', needs: 'geld', why: 'De tijd was kort',
    labels: {
      school: 'School', sector: 'Sector', sectorKey: 'p', facilitator: 'Intermediair', people: 'Deelnemers', expects: (who: string) => `Wat verwacht ${who}?`, own: 'Wat jij zelf wilt',
      quick: (colour: string) => `Nieuwe ${{ yellow: 'gele', pink: 'roze', green: 'groene' }[colour] ?? ''} notitie; Enter voegt toe`, word: 'Een woord voor dit cluster',
      more: (word: string) => `Meer energie voor ${word}`, choose: (word: string) => `Maak van ${word} een ambitie`, ambition: (number: number) => `Woorden van ambitie ${number}`,
      step: (who: string) => `Stap van ${who}`, joint: 'Stappen van de school', field: (name: string, words: string) => `${{ who: 'Wie', needs: 'Nodig', due: 'Klaar op', evaluate: 'Terugblik op' }[name] ?? ''}: ${words}`,
      cue: 'terug naar de verwachtingen', yes: 'Ja', partly: 'Deels', why: (words: string) => `Waarom: ${words}`, looking: 'Je kijkt naar fase 6',
      start: 'Begin het gesprek', pause: 'Pauze', resume: 'Hervatten', longer: '10 minuten langer', sheet: 'Begin in het midden',
    },
  },
  {
    language: 'en', sector: 'vo', school: 'Harbour College', path: '2026-03-12 Ambitiegesprek Harbour College.md', people: ['Sam', 'Noor', 'Kofi'], facilitator: 'Marit',
    expects: ['To hear what the others see', 'Fewer plans, better ones', 'Something for the third years'], own: 'That all voices are heard',
    dreams: ['Stand on a stage', 'Be allowed to fail', 'Know a museum from within'], clusters: [['Dare', 2], ['Look', 1]],
    ambitions: ['Every student dares', 'Looking is learnt here'], ideas: ['A stage in the hall'], activities: ['The monthly assembly'],
    steps: ['I build the stage', 'I ask the parents', 'I call the museum'], joint: 'We invite a theatre maker', needs: 'money', why: 'Time was short',
    labels: {
      school: 'School', sector: 'Sector', sectorKey: 's', facilitator: 'Facilitator', people: 'Participants', expects: (who: string) => `What does ${who} expect?`, own: 'Your own part',
      quick: (colour: string) => `New ${colour} note; Enter adds it`, word: 'A word for this cluster',
      more: (word: string) => `More energy for ${word}`, choose: (word: string) => `Make ${word} an ambition`, ambition: (number: number) => `Words of ambition ${number}`,
      step: (who: string) => `Step of ${who}`, joint: 'Steps of the school', field: (name: string, words: string) => `${{ who: 'Who', needs: 'Needs', due: 'Ready on', evaluate: 'Look back on' }[name] ?? ''}: ${words}`,
      cue: 'back to the expectations', yes: 'Yes', partly: 'Partly', why: (words: string) => `Why: ${words}`, looking: 'You are looking at phase 6',
      start: 'Start the meeting', pause: 'Pause', resume: 'Resume', longer: '10 minutes longer', sheet: 'Begin in the middle',
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
    host = await openHost({ language: meeting.language, now: '2026-03-12T14:00:00', size: { width: 1920, height: 1080 } });
    driver = new Driver(host);
    note = new Note(driver, meeting.path);
    paper = new Paper(driver);
  });

  afterAll(() => host.close());

  const field = (label: string): string => `${GUIDE} [aria-label="${label}"]`;

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

  async function onTo(phase: number): Promise<void> {
    await driver.reach(`${GUIDE} .ambitiegesprek-next-phase`);
    await eventually(async () => expect(await note.inEditors()).toEqual([expect.stringMatching(new RegExp(`^(fase|phase): ${phase}$`, 'mu'))]));
  }

  async function ask(...ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      await driver.reach(`${GUIDE} [data-question="${id}"] input`);
      await told(`- ${id}\n`);
    }
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

  test('everybody says what they expect, the facilitator too', async () => {
    await onTo(1);
    await ask('q1.1', 'q1.2');
    for (const [index, who] of people.entries()) await write(labels.expects(who), meeting.expects[index] ?? '');
    await write(labels.own, meeting.own);
    await host.pass(9);
  });

  test('two of the expectations are talked about; looking ahead moves nothing', async () => {
    await onTo(2);
    for (const words of meeting.expects.slice(0, 2)) await driver.reach(`${GUIDE} .ambitiegesprek-focus button`, words);
    await told(`${meeting.expects[1]} #focus`);
    await driver.reach(`${GUIDE} .ambitiegesprek-phase-step:nth-child(7)`);
    await driver.find(`${GUIDE} .ambitiegesprek-looking`, labels.looking);
    await driver.reach(`${GUIDE} .ambitiegesprek-looking button`);
    await driver.gone(`${GUIDE} .ambitiegesprek-looking`);
    await host.pass(11);
  });

  test('dreams are written, grouped and worded, and the energy shows what matters most', async () => {
    await onTo(3);
    for (const words of meeting.dreams) await write(labels.quick('yellow'), words);
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
    for (const [word] of meeting.clusters) await driver.reach(field(labels.more(word)));
    await driver.reach(field(labels.more(meeting.clusters[0][0])));
    await told(`${meeting.clusters[0][0]}\n${meeting.language === 'nl' ? 'energie' : 'energy'}:: 2`);
    await host.pass(20);
  });

  test('what has most energy becomes an ambition, and words are found for it without hurry', async () => {
    for (const [index, [word]] of meeting.clusters.entries()) {
      await driver.reach(field(labels.choose(word)));
      await paper.shows(`ambition ${word} > cluster ${word}`);
      await write(labels.ambition(index + 1), meeting.ambitions[index] ?? '');
    }
    await paper.shows(...meeting.ambitions.map((words, index) => `ambition ${words} > cluster ${meeting.clusters[index]?.[0] ?? ''}`));
  });

  test('ideas and what is there already get their colours; a pause stops the clock and the end is put off', async () => {
    await onTo(4);
    for (const words of meeting.ideas) await write(labels.quick('pink'), words);
    await driver.reach(`${GUIDE} .ambitiegesprek-clock-acts button`, labels.pause);
    await told(meeting.language === 'nl' ? ' pauze\n' : ' pause\n');
    await host.pass(10);
    await driver.reach(`${GUIDE} .ambitiegesprek-clock-acts button`, labels.resume);
    await host.pass(15);
    await onTo(5);
    for (const words of meeting.activities) await write(labels.quick('green'), words);
    await driver.reach(`${GUIDE} .ambitiegesprek-clock-acts button`, labels.longer);
    await told(meeting.language === 'nl' ? 'duur: 130' : 'duration: 130');
    await host.pass(20);
  });

  test('each takes a step, and one is taken together', async () => {
    await onTo(6);
    await driver.find(`${GUIDE} [data-question="q6.1"]`);
    expect((await driver.all(`${GUIDE} [data-question$="v"]`)).length, 'questions for secondary schools only').toBe(meeting.sector === 'vo' ? 2 : 0);
    for (const [index, who] of people.entries()) await write(labels.step(who), meeting.steps[index] ?? '');
    await write(labels.joint, meeting.joint);
    await write(labels.field('who', meeting.joint), people[0]);
    await write(labels.field('needs', meeting.joint), meeting.needs);
    for (const name of ['due', 'evaluate']) {
      await driver.reach(field(labels.field(name, meeting.joint)));
      await driver.fill(name === 'due' ? '2026-05-01' : '2026-10-01');
    }
    await told('2026-10-01]');
    await told('📅 2026-05-01');
  });

  test('five minutes before the end the guide calls back to the expectations, and each gets its answer', async () => {
    expect(await driver.all(`${GUIDE} .ambitiegesprek-cue`)).toEqual([]);
    await host.pass(50);
    await driver.find(`${GUIDE} .ambitiegesprek-cue`, labels.cue);
    await driver.reach(`${GUIDE} .ambitiegesprek-cue .mod-cta`);
    for (const words of meeting.expects) await driver.reach(`${GUIDE} [aria-label$="${words}"] button`, words === meeting.expects[1] ? labels.partly : labels.yes);
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
