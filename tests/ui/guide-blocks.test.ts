// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { ACTIVITIES, closeGuides, GuideWorld, noteAt, settled } from './guide-world';

afterEach(closeGuides);

const TWO = '## 6. Concretiseren\n\n## 7. Afronden\n\n## Het vel\n\n- Los idee #roze\n- Oud plan #groen\n\n### Ambitie 1: Durven\n\n- Koor #groen\n\n### Ambitie 2: Maken\n';

describe('a note goes to its place at once', () => {
  it('by the chip of an ambition, which stays chosen for the next', async () => {
    const guide = new GuideWorld(noteAt({ phase: 4, activity: 'write-ideas', body: TWO }));
    await guide.press('.ambitiegesprek-entry [role="radio"]', '2 Maken');
    await guide.write('Nieuw roze briefje; Enter voegt toe', 'Open podium');
    await guide.write('Nieuw roze briefje; Enter voegt toe', 'Atelier');
    expect(guide.session.ambitions[1]?.notes.map(({ text }) => text)).toEqual(['Open podium', 'Atelier']);
  });

  it('by Alt with its number, and its facet with Shift as well', async () => {
    const guide = new GuideWorld(noteAt({ phase: 5, activity: 'write-activities', body: TWO }));
    const field = () => guide.field('Nieuw groen briefje; Enter voegt toe');
    guide.type(field(), 'Kerstmusical');
    await guide.key(field(), '1', { altKey: true, code: 'Digit1' });
    await guide.key(field(), '!', { altKey: true, shiftKey: true, code: 'Digit1' });
    await guide.key(field(), '$', { altKey: true, shiftKey: true, code: 'Digit4' });
    await guide.key(field(), 'Enter');
    expect(guide.text).toContain('- Kerstmusical #groen/kans/eerst\n');
    expect(guide.session.ambitions[0]?.notes.at(-1)).toMatchObject({ text: 'Kerstmusical', facet: 'kans', first: true });
    await guide.key(field(), '0', { altKey: true, code: 'Digit0' });
    await guide.write('Nieuw groen briefje; Enter voegt toe', 'Los');
    expect(guide.session.loose.map(({ text }) => text)).toContain('Los');
  });

  it('as what the activity is about, unless something else is chosen', async () => {
    const guide = new GuideWorld(noteAt({ phase: 5, activity: 'face-obstacles', body: TWO }));
    const asks = (): string | null => guide.field('Nieuw groen briefje; Enter voegt toe').getAttribute('placeholder');
    expect(asks()).toBe('Wat in de weg zit…');
    await guide.write('Nieuw groen briefje; Enter voegt toe', 'Geen zaal');
    expect(guide.text).toContain('- Geen zaal #groen/obstakel\n');
    await guide.press('.ambitiegesprek-entry [role="radio"]', 'is er al');
    expect(asks()).toBe('Wat er al is…');
    await guide.write('Nieuw groen briefje; Enter voegt toe', 'Zaal');
    expect(guide.text).toContain('- Zaal #groen\n');
  });

  it('later too: what hangs nowhere is told, and hung by one press', async () => {
    const guide = new GuideWorld(noteAt({ phase: 4, activity: 'hang-ideas', body: TWO }));
    await guide.press('.ambitiegesprek-open button');
    expect(guide.one('[data-hint="loose-notes"]').textContent).toContain('1 roze briefje hangt nog nergens bij');
    await guide.press('[aria-label="Hang bij een ambitie: Los idee"] button', '2');
    expect(guide.session.ambitions[1]?.notes.map(({ text }) => text)).toEqual(['Los idee']);
    expect(guide.all('.ambitiegesprek-hanging')).toEqual([]);
  });
});

describe('words that hold more than one reads', () => {
  const body = '## 6. Concretiseren\n\n- [ ] Bel [[Museum|Anna]]\n\n## Het vel\n\n- Op een **groot** podium %% stil %% #geel\n- \\# een #geel\n\n### [[Doel|Durven]]\n\n- B #geel\n';
  const typed = async (activity: string, phase: number, from: string, to: string): Promise<string> => {
    const guide = new GuideWorld(noteAt({ phase, activity, body }));
    const field = guide.all<HTMLInputElement>('.ambitiegesprek-words-field').find(({ value }) => value === from);
    if (!field) throw new Error(guide.all<HTMLInputElement>('.ambitiegesprek-words-field').map(({ value }) => value).join('; '));
    guide.type(field, to);
    await guide.key(field, 'Enter');
    return guide.text;
  };

  it.each([
    ['write-dreams', 3, 'Op een **groot** podium', 'Op een **groot** podium staan', '- Op een **groot** podium %% stil %% #geel', '- Op een **groot** podium staan %% stil %% #geel'],
    ['word-clusters', 3, '[[Doel|Durven]]', '[[Doel|Durven]] maken', '### [[Doel|Durven]]', '### [[Doel|Durven]] maken'],
    ['agree-school-steps', 6, 'Bel [[Museum|Anna]]', 'Bel [[Museum|Anna]] op', '- [ ] Bel [[Museum|Anna]]', '- [ ] Bel [[Museum|Anna]] op'],
  ])('keep it where one types on: %s', async (activity, phase, from, to, before, then) => {
    expect(await typed(activity, phase, from, to)).toBe(noteAt({ phase, activity, body }).replace(before, then));
  });
});

describe('the expectations', () => {
  const body = '## 1. Contracteren\n\n- Rust\n- Weten wat er is\n\n## 7. Afronden\n\n## Het vel\n';

  it('are those that people share, without a name', async () => {
    const guide = new GuideWorld(noteAt({ phase: 1, activity: 'hear-expectations', body }));
    await guide.write('Verwachting; Enter voegt toe', 'Tijd');
    expect(guide.text).toContain('- Tijd\n');
    expect(guide.container.textContent).toContain('3 opgeschreven, zonder naam');
    expect(guide.all('.ambitiegesprek-hints')).toEqual([]);
  });

  it('have the facilitator’s among them, with a name', async () => {
    const guide = new GuideWorld(noteAt({ phase: 1, activity: 'state-own-part', body, properties: 'begeleider: Marit\n' }));
    await guide.press('.ambitiegesprek-open button');
    expect(guide.one('[data-hint="own-expectation-missing"]').textContent).toContain('Jouw eigen verwachting staat er nog niet bij');
    await guide.write('Wat jij zelf wilt', 'Drie ambities');
    expect(guide.text).toContain('- Drie ambities [wie:: Marit]\n');
    expect(guide.all('[data-hint="own-expectation-missing"]')).toEqual([]);
  });

  it('are picked, and asked about until the question underneath is there', async () => {
    const guide = new GuideWorld(noteAt({ phase: 2, activity: 'pick-expectations', body }));
    await guide.press('.ambitiegesprek-focus button', 'Rust');
    await guide.press('.ambitiegesprek-onward');
    const field = guide.field('Wat ligt eronder: Rust');
    guide.type(field, 'Tijd om iets goed te doen');
    await guide.key(field, 'Enter');
    expect(guide.text).toContain('- Rust #focus [eronder:: Tijd om iets goed te doen]\n');
  });

  it('come back at the end: thumbs in one press each, an answer in one, why only where it is wanted', async () => {
    const picked = body.replace('- Rust', '- Rust #focus [eronder:: Tijd]');
    const guide = new GuideWorld(noteAt({ phase: 7, activity: 'return-to-expectations', body: picked }));
    await guide.press('[aria-label="Een duim erbij: ja"]');
    await guide.press('[aria-label="Een duim erbij: deels"]');
    expect(guide.text).toContain('duimen:: 1 ja, 1 deels, 0 nee\n');
    expect(guide.container.textContent).toContain('2 van 2');
    await guide.press('[aria-label="Uitgekomen: Rust"] [role="radio"]', 'deels');
    const why = guide.field('Waarom: Rust');
    guide.type(why, 'Te kort');
    await guide.key(why, 'Enter');
    expect(guide.text).toContain('[uitkomst:: deels] [waarom:: Te kort]\n');
    await guide.press('[aria-label="En van mij?"] [role="radio"]', 'ja');
    expect(guide.text).toContain('begeleiding:: ja\n');
    await guide.press('[aria-label="En van mij?"] [role="radio"]', 'ja');
    expect(guide.session.closing.facilitation).toBeUndefined();
  });
});

describe('the energy', () => {
  const body = `## Het vel\n\n${['Durven', 'Maken', 'Kijken'].map(word => `### ${word}\nenergie:: 4\n\n- ${word} noot #geel\n`).join('\n')}`;

  it('says how many stickers are counted, of how many there are', async () => {
    const guide = new GuideWorld(noteAt({ activity: 'weigh-energy', properties: 'deelnemers: [Anna, Bram, Çelik, Noor, Tim, Ellen]\nstickers: 3\n', body }));
    expect(guide.container.textContent).toContain('12 van 18 geteld');
    await guide.press('[aria-label="Meer energie voor Kijken"]');
    expect(guide.container.textContent).toContain('13 van 18 geteld');
  });

  it('keeps each word at its place while people count', async () => {
    const guide = new GuideWorld(noteAt({ activity: 'weigh-energy', body }));
    await guide.press('[aria-label="Meer energie voor Kijken"]');
    expect(guide.all('.ambitiegesprek-energy-word').map(one => one.textContent)).toEqual(['Durven', 'Maken', 'Kijken']);
  });

  it('has the caret in the reason that is asked for, and not after it is folded again', async () => {
    const guide = new GuideWorld(noteAt({ activity: 'weigh-energy', body }));
    const button = 'button[aria-label="Waarom er energie zit in Durven"]';
    await guide.press(button);
    expect(document.activeElement).toBe(guide.field('Waarom er energie zit in Durven'));
    guide.one(button).focus();
    await guide.press(button);
    expect(document.activeElement).toBe(guide.one(button));
  });

  it('has one reason open at a time, and every reason that is being typed', async () => {
    const guide = new GuideWorld(noteAt({ activity: 'weigh-energy', body }));
    expect(guide.all('[aria-label^="Waarom er energie"].ambitiegesprek-words-field')).toEqual([]);
    await guide.press('button[aria-label="Waarom er energie zit in Durven"]');
    await guide.press('button[aria-label="Waarom er energie zit in Maken"]');
    expect(guide.all('.ambitiegesprek-words-field[aria-label^="Waarom"]').map(one => one.getAttribute('aria-label'))).toEqual(['Waarom er energie zit in Maken']);
    guide.refuses = true;
    guide.type(guide.field('Waarom er energie zit in Maken'), 'Eng');
    await guide.press('button[aria-label="Waarom er energie zit in Durven"]');
    expect(guide.all('.ambitiegesprek-words-field[aria-label^="Waarom"]')).toHaveLength(2);
  });
});

describe('wording', () => {
  it('tells that an ambition is too long for the poster while it is typed', async () => {
    const guide = new GuideWorld(noteAt({ activity: 'write-ambitions', body: '## Het vel\n\n### Ambitie 1: Durven\n' }), 'en');
    const told = (): string[] => guide.all('.ambitiegesprek-too-long').map(({ textContent }) => textContent);
    expect(told()).toEqual(['']);
    guide.type(guide.field('Wording of ambition 1'), 'iets durven maken '.repeat(30));
    await settled();
    expect(told()).toEqual([expect.stringMatching(/^Too long/u)]);
    guide.type(guide.field('Wording of ambition 1'), 'Durven maken');
    await settled();
    expect(told()).toEqual(['']);
  });
});

describe('choosing', () => {
  const choose = (ambitions: string) => new GuideWorld(noteAt({ activity: 'choose', body: `## Het vel\n\n${ambitions}\n### Durven\n\n- Podium #geel\n` }));

  it('asks which ambition makes way for a fourth, and makes it so', async () => {
    const three = ['A', 'B', 'C'].map((word, index) => `### Ambitie ${index + 1}: ${word}\n\n#### ${word} woord\n\n- ${word} noot #geel\n`).join('\n');
    const guide = choose(three);
    await guide.press('[aria-label="Maak van Durven een ambitie"]');
    expect(guide.emitted).toEqual([]);
    await guide.press('.ambitiegesprek-fourth button', 'B maakt plaats');
    expect(guide.session.ambitions.map(one => one.text).sort()).toEqual(['A', 'C', 'Durven']);
    expect(guide.text).toContain('- B noot #geel');
  });

  it('asks no ambition that was reached to make way', async () => {
    const guide = choose(['A', 'B', 'C', 'D'].map((word, index) => `### Ambitie ${index + 1}: ${word}\n${word === 'A' ? 'status:: bereikt\n' : ''}`).join('\n'));
    await guide.press('[aria-label="Maak van Durven een ambitie"]');
    const asked = guide.all('.ambitiegesprek-fourth button').map(one => one.getAttribute('aria-label') ?? '');
    expect(asked.filter(one => one.includes('maakt plaats'))).toEqual(['B maakt plaats', 'C maakt plaats', 'D maakt plaats']);
  });

  it('makes a fourth where one of the three was let go', async () => {
    const guide = choose(['A', 'B', 'C'].map((word, index) => `### Ambitie ${index + 1}: ${word}\n${word === 'A' ? 'status:: losgelaten\n' : ''}`).join('\n'));
    await guide.press('[aria-label="Maak van Durven een ambitie"]');
    expect(guide.session.ambitions.map(one => one.text).sort()).toEqual(['A', 'B', 'C', 'Durven']);
  });
});

describe('the steps', () => {
  it('of each person come one after the other: the next name is chosen with each', async () => {
    const guide = new GuideWorld(noteAt({ phase: 6, activity: 'write-personal-step', body: TWO, properties: 'deelnemers: [Anna, Bram, Çelik]\n' }));
    await guide.press('.ambitiegesprek-without-step [role="radio"]', 'Bram');
    await guide.press('.ambitiegesprek-entry [role="radio"]', '2 Maken');
    await guide.write('Stap van Bram', 'Ik bel');
    await guide.write('Stap van Çelik', 'Ik vraag');
    expect(guide.session.ambitions[1]?.steps.map(({ who, text }) => `${who ?? ''}: ${text}`)).toEqual(['Bram: Ik bel', 'Çelik: Ik vraag']);
    expect(guide.container.textContent).toContain('2 van de 3 hebben een stap');
  });

  it('ask no name of who left', () => {
    const guide = new GuideWorld(noteAt({ phase: 6, activity: 'write-personal-step', body: TWO, properties: 'deelnemers: [Anna, Bram]\nvertrokken:\n  - Bram 15:30\n' }));
    expect(guide.all('.ambitiegesprek-without-step [role="radio"]').map(one => one.textContent)).toEqual(['Anna']);
  });

  it('of the school are added one after the other, with who and when, and the caret stays', async () => {
    const guide = new GuideWorld(noteAt({ phase: 6, activity: 'agree-school-steps', body: TWO }));
    const who = guide.one<HTMLInputElement>('[data-detail="who"] input');
    guide.type(who, 'Sanne');
    guide.type(guide.one<HTMLInputElement>('[data-detail="evaluate"] input'), '2026-10-01');
    expect(guide.drafts.get('joint-step-who')).toBe('Sanne');
    guide.field('Stap van de school; Enter voegt toe').focus();
    await guide.write('Stap van de school; Enter voegt toe', 'Studiemiddag');
    expect(guide.text).toContain('- [ ] Studiemiddag [wie:: Sanne] [evaluatie:: 2026-10-01]\n');
    expect([guide.one<HTMLInputElement>('[data-detail="who"] input').value, guide.drafts.size]).toEqual(['', 0]);
    for (let count = 1; count < 10; count += 1) await guide.write('Stap van de school; Enter voegt toe', `Stap ${count}`);
    expect(guide.session.steps).toHaveLength(10);
    expect(document.activeElement).toBe(guide.field('Stap van de school; Enter voegt toe'));
  });
});

describe('people', () => {
  it('come off the list before the meeting, where nobody can leave it yet', async () => {
    const guide = new GuideWorld(noteAt({ phase: 0 }));
    await guide.press('[data-part="people"] h3 button');
    await guide.press('[aria-label="Bram komt niet"]');
    expect(guide.session.properties).toMatchObject({ participants: ['Anna'], left: [] });
    expect(guide.container.textContent).toContain('1 aanwezig');
  });

  it('come late, leave and come back, and those of last time are proposed', async () => {
    const guide = new GuideWorld(noteAt({ phase: 1, activity: 'agree-frame', properties: '' }));
    guide.extra = { previousPeople: ['Anna', 'Bram'] };
    guide.update();
    await guide.press('[data-part="people"] button', 'De 2 van vorige keer');
    await guide.write('Iemand erbij', 'Çelik');
    expect(guide.session.properties.participants).toEqual(['Anna', 'Bram', 'Çelik']);
    await guide.press('[aria-label="Bram vertrekt"]');
    expect(guide.session.properties.left).toEqual([{ who: 'Bram', at: '14:30' }]);
    expect(guide.container.textContent).toContain('2 aanwezig');
    await guide.press('[aria-label="Bram is terug"]');
    expect(guide.session.properties.left).toEqual([]);
  });

  it('of a team that is larger than who is here are inquired about, before and in the sixth phase', async () => {
    const before = new GuideWorld(noteAt({ phase: 0, properties: 'deelnemers: [Anna]\nteam: 9\n' }));
    await before.press('[data-part="others"] [role="radio"]', 'Vel in de teamkamer');
    expect(before.text).toContain('anderen: Vel in de teamkamer\n');
    expect(new GuideWorld(noteAt({ phase: 0, properties: 'deelnemers: [Anna]\nteam: 1\n' })).all('[data-part="others"]')).toEqual([]);
    expect(new GuideWorld(noteAt({ phase: 6, activity: 'take-others-along' })).all('[data-part="others"]')).toHaveLength(1);
  });

  it('of a big group are tables, and never a list of fields', () => {
    const names = Array.from({ length: 28 }, (_, index) => `Mens ${index + 1}`).join(', ');
    for (const at of ACTIVITIES) {
      const guide = new GuideWorld(noteAt({ ...at, properties: `deelnemers: [${names}]\n`, body: TWO }));
      expect(guide.all('input, textarea').length, at.activity).toBeLessThan(14);
      expect(guide.all('[role="radio"]').length, at.activity).toBeLessThan(14);
      guide.handle.destroy();
    }
  });

  it('at tables count, and who speaks is known', async () => {
    const guide = new GuideWorld(noteAt({ phase: 1, activity: 'agree-frame', properties: `deelnemers: [${'abcdefghijklmnop'.split('').join(', ')}]\n` }));
    await guide.press('[data-part="people"] button', 'Tafel erbij');
    await guide.press('[data-part="people"] button', 'Tafel erbij');
    await guide.write('Wie het woord doet voor Tafel 2', 'Noor');
    expect(guide.session.properties.tables).toEqual([{ name: 'Tafel 1', people: 6 }, { name: 'Tafel 2', people: 6, spokesperson: 'Noor' }]);
  });

  it('are split at random into groups, each with its clusters', async () => {
    const body = `## Het vel\n\n${['A', 'B', 'C'].map(word => `### ${word}\n\n- noot ${word} #geel\n`).join('\n')}`;
    const guide = new GuideWorld(noteAt({ activity: 'word-clusters', properties: 'deelnemers: [Anna, Bram, Çelik, Noor]\n', body }));
    await guide.press('[aria-label="Aantal groepjes"] [role="radio"]', '2');
    await guide.press('[data-part="cluster-words"] button', 'Verdeel in 2 groepjes');
    expect(guide.session.clusters.map(({ group }) => group)).toEqual([['Noor', 'Bram'], ['Çelik', 'Anna'], ['Noor', 'Bram']]);
  });
});

describe('beside the activity', () => {
  it('a silence is begun, held, gone on with, and over', async () => {
    const guide = new GuideWorld(noteAt({ activity: 'write-dreams' }));
    await guide.press('[aria-label="Minuten stilte"] [role="radio"]', '5');
    await guide.press('[aria-label="Begin de stilte"]');
    expect(guide.silence).toEqual({ minutes: 5, ends: 300_000 });
    guide.moment = 60_000;
    guide.update();
    expect(guide.one('[role="timer"]').textContent).toBe('4:00');
    await guide.press('[aria-label="Houd de stilte even op"]');
    guide.moment = 100_000;
    await guide.press('[aria-label="Ga verder"]');
    expect(guide.silence).toEqual({ minutes: 5, ends: 340_000 });
    guide.moment = 400_000;
    guide.update();
    expect(guide.container.textContent).toContain('de tijd is om');
  });

  it('something is parked, and comes back in its phase until it is spoken of', async () => {
    const guide = new GuideWorld(noteAt({ phase: 1, activity: 'hear-expectations' }));
    await guide.press('.ambitiegesprek-index-button');
    await guide.press('[data-part="parking"] [role="radio"]', '6');
    await guide.write('Parkeren; Enter voegt toe', 'Wie betaalt dat?');
    expect(guide.text).toContain('- Wie betaalt dat? [parkeer:: 6]\n');
    const later = new GuideWorld(guide.text.replace('fase: 1', 'fase: 6'));
    expect(later.container.textContent).toContain('1 geparkeerd voor deze fase');
    await later.write('Besloten over: Wie betaalt dat?', 'De directie');
    expect(later.text).toContain('[parkeer:: 6] [besluit:: De directie]\n');
    expect(later.container.textContent).not.toContain('geparkeerd voor deze fase');
  });

  it('Evi has a scenario and a point, and helps to ask on', async () => {
    const guide = new GuideWorld(noteAt({ phase: 0 }));
    await guide.press('[data-part="evi"] > h3 > button');
    await guide.press('[aria-label="Evi, visie: scenario"] [role="radio"]', '3');
    await guide.write('Evi, visie: ontwikkelpunt', 'samenhang');
    expect(guide.text).toContain('- visie:: 3 · samenhang\n');
    const later = new GuideWorld(guide.text.replace('fase: 0', 'fase: 2'));
    await later.press('.ambitiegesprek-evi-glance button');
    expect(later.one('.ambitiegesprek-evi-glance li').textContent).toBe('visie 3 · samenhang');
    expect(new GuideWorld(guide.text.replace('fase: 0', 'fase: 3')).all('.ambitiegesprek-evi-glance')).toEqual([]);
  });

  it('a meeting that stands still says where it was, and goes on', async () => {
    const text = noteAt({ phase: 4, activity: 'hang-ideas', body: TWO }).replace('---\n\n##', '  - 2026-03-12T14:25:00 pauze\n---\n\n##');
    const guide = new GuideWorld(text);
    expect(guide.one('[data-part="resuming"]').textContent).toContain('Ideeën genereren · Hang ideeën bij ambities');
    const day = guide.one<HTMLInputElement>('[data-part="resuming"] input');
    day.value = '2026-04-02';
    day.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(guide.text).toContain('vervolgdatum: 2026-04-02\n');
    await guide.press('[data-part="resuming"] .mod-cta');
    expect(guide.all('[data-part="resuming"]')).toEqual([]);
  });

  it('what serves nothing gets a decision', async () => {
    const guide = new GuideWorld(noteAt({ phase: 5, activity: 'sort-out', body: TWO }));
    await guide.write('Besloten over: Oud plan', 'loslaten');
    expect(guide.text).toContain('- Oud plan #groen [besluit:: loslaten]\n');
  });
});
