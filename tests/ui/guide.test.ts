// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { AMBITION_CONVERSATION } from '../../src/method/ambition-conversation';
import { ACTIVITIES, closeGuides, GuideWorld, noteAt, NOW, settled } from './guide-world';

afterEach(closeGuides);

const YELLOW = 'Nieuw geel briefje; Enter voegt toe';

describe.each(['nl', 'en'] as const)('the questions in %s', language => {
  it('can all be reached; those for secondary schools only there', () => {
    const shown = (properties: string) => ACTIVITIES.flatMap(at => {
      const guide = new GuideWorld(noteAt({ ...at, properties }), language);
      guide.all('.ambitiegesprek-question-part .ambitiegesprek-text-button').forEach(more => { more.click(); });
      return settled().then(() => guide.all('[data-question]').map(one => one.getAttribute('data-question')));
    });
    const all = AMBITION_CONVERSATION.phases.flatMap(phase => phase.activities.flatMap(({ questions }) => questions.map(({ id }) => id)));
    const of = async (properties: string) => (await Promise.all(shown(properties))).flat();
    return Promise.all([
      expect(of('sector: vo\n')).resolves.toEqual(all),
      expect(of('')).resolves.toEqual(all.filter(id => !id.endsWith('v'))),
    ]);
  });
});

describe('the activity of now', () => {
  it('is one, with its title, its place among the others, and what comes after it', () => {
    const guide = new GuideWorld(noteAt({ activity: 'weigh-energy' }));
    expect(guide.all('h2').map(one => one.textContent)).toEqual(['Peil de energie']);
    expect(guide.one('.ambitiegesprek-index-button').textContent).toBe('6 van 8');
    expect(guide.one('.ambitiegesprek-onward').textContent).toBe('Daarna Kies hoogstens drie');
  });

  it('is moved on within the phase, and the note knows', async () => {
    const guide = new GuideWorld(noteAt({ activity: 'weigh-energy' }));
    await guide.press('.ambitiegesprek-onward');
    expect(guide.text).toContain('activiteit: choose\n');
    expect(guide.one('h2').textContent).toBe('Kies hoogstens drie');
    expect(guide.went).toEqual([]);
  });

  it('is any that is pressed among all of the phase, and the caret is in its field', async () => {
    const guide = new GuideWorld(noteAt({}));
    await guide.press('.ambitiegesprek-index-button');
    expect(guide.all('.ambitiegesprek-activities button')).toHaveLength(8);
    expect(guide.container.textContent).toContain('Doorschieten naar oplossingen');
    await guide.press('.ambitiegesprek-activities [data-activity="write-dreams"]');
    expect(guide.text).toContain('activiteit: write-dreams\n');
    expect(document.activeElement).toBe(guide.field(YELLOW));
  });

  it('says in the last one of a phase that nothing comes after it, and only then the way on is the main thing', () => {
    const last = new GuideWorld(noteAt({ activity: 'write-ambitions' }));
    expect(last.one('.ambitiegesprek-onward').tagName).toBe('P');
    expect(last.one('.ambitiegesprek-next-phase').dataset['last']).toBe('true');
    expect(new GuideWorld(noteAt({ activity: 'choose' })).one('.ambitiegesprek-next-phase').dataset['last']).toBe('false');
  });

  it('never blocks the way on, and says beside it what is still open', async () => {
    const guide = new GuideWorld(noteAt({ phase: 6 }));
    await guide.press('.ambitiegesprek-open button');
    expect(guide.one('[data-hint="people-without-step"]').textContent).toContain('Nog 2 zonder eigen stap');
    await guide.press('[data-hint="people-without-step"] button');
    expect(guide.text).toContain('activiteit: write-personal-step\n');
    await guide.press('.ambitiegesprek-next-phase');
    expect(guide.went).toEqual([7]);
  });
});

describe('a press that moves the meeting on', () => {
  const field = '[data-entry] .ambitiegesprek-words-field';

  async function movedOn(phase: number): Promise<GuideWorld> {
    const guide = new GuideWorld(noteAt({ phase }));
    guide.one('.ambitiegesprek-next-phase').focus();
    await guide.press('.ambitiegesprek-next-phase');
    return guide;
  }

  it.each([0, 3, 5])('from phase %s has the caret in the first field, not on the button that means the phase after now', async (phase) => {
    const guide = await movedOn(phase);
    expect(document.activeElement).toBe(guide.one(field));
  });

  it.each([1, 7])('from phase %s leaves the button, also where there is no field', async (phase) => {
    const guide = await movedOn(phase);
    expect(document.activeElement).not.toBe(guide.one('.ambitiegesprek-guide-foot > button'));
    expect(guide.container.contains(document.activeElement)).toBe(true);
  });

  it('moves one phase, also when it is pressed twice at once', async () => {
    const guide = await movedOn(3);
    guide.one('.ambitiegesprek-next-phase').focus();
    guide.one('.ambitiegesprek-next-phase').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    expect(guide.went).toEqual([4]);
    expect(document.activeElement).toBe(guide.one(field));
  });

  it('takes the keyboard from nobody who writes outside the guide by then', async () => {
    const guide = new GuideWorld(noteAt({ phase: 3 }));
    const elsewhere = document.body.appendChild(document.createElement('input'));
    const pressed = guide.press('.ambitiegesprek-next-phase');
    elsewhere.focus();
    await pressed;
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });
});

it('offers what the school takes home once the meeting is closed, and not to who only looks at the end', async () => {
  const closed = new GuideWorld(noteAt({ phase: 8 }));
  await closed.press('[data-part="closed"] button', 'Verslag maken');
  expect(closed.steps).toEqual(['report']);
  const running = new GuideWorld(noteAt({ phase: 7 }));
  running.handle.look(8);
  expect(running.one('[data-part="closed"]').textContent).not.toContain('Verslag maken');
});

describe('looking at another phase', () => {
  it('moves nothing, says so, and leads back', async () => {
    const guide = new GuideWorld(noteAt({ activity: 'choose' }));
    guide.handle.look(5);
    expect(guide.container.textContent).toContain('Je kijkt naar fase 5; het gesprek is in fase 3.');
    await guide.press('.ambitiegesprek-onward');
    expect(guide.one('h2').textContent).toBe('Hang groen bij ambities');
    await guide.press('.ambitiegesprek-looking button');
    expect([guide.handle.looking(), guide.went, guide.emitted]).toEqual([undefined, [], []]);
    expect(guide.one('h2').textContent).toBe('Kies hoogstens drie');
  });

  it('is done from the phases, which fold with Esc and give the keyboard back', async () => {
    const guide = new GuideWorld(noteAt({}));
    const button = guide.one('.ambitiegesprek-phase-button > button');
    await guide.press('.ambitiegesprek-phase-button > button');
    await guide.key(guide.one('.ambitiegesprek-phase-step'), 'Escape');
    expect([guide.all('.ambitiegesprek-phase-step').length, document.activeElement === button]).toEqual([0, true]);
    await guide.press('.ambitiegesprek-phase-button > button');
    await guide.press('.ambitiegesprek-phase-step[data-phase="6"]');
    expect(guide.handle.looking()).toBe(6);
    await guide.press('.ambitiegesprek-move-here');
    expect(guide.went).toEqual([6]);
  });

  it('shows a check mark at the end of them once the meeting is closed, and not before', async () => {
    const check = `path[d="${new GuideWorld(noteAt({ phase: 8 })).one('.ambitiegesprek-phase-number path').getAttribute('d') ?? ''}"]`;
    const guide = new GuideWorld(noteAt({}));
    await guide.press('.ambitiegesprek-phase-button > button');
    const marked = () => guide.all('.ambitiegesprek-phase-step').filter(step => step.querySelector(check)).map(({ dataset }) => dataset['phase']);
    expect(marked()).toEqual(['1', '2']);
    guide.handle.look(8);
    expect(guide.all(`.ambitiegesprek-phase-number ${check}`)).toEqual([]);
  });
});

describe('what is typed', () => {
  const dreams = noteAt({ activity: 'write-dreams' });
  const expects = noteAt({ phase: 1, activity: 'hear-expectations' });

  it('goes into the note with Enter, and the field is free for the next', async () => {
    const guide = new GuideWorld(dreams);
    await guide.write(YELLOW, 'Zelf iets maken');
    expect(guide.text).toContain('- Zelf iets maken #geel');
    expect([guide.field(YELLOW).value, guide.drafts.size]).toEqual(['', 0]);
  });

  it('is written once, also where its field goes away with it', async () => {
    const guide = new GuideWorld(noteAt({ phase: 6, activity: 'write-personal-step' }));
    guide.field('Stap van Anna').focus();
    await guide.write('Stap van Anna', 'Ik bouw het podium');
    expect(guide.text.split('Ik bouw het podium')).toHaveLength(2);
  });

  it('outlives an update of the note', () => {
    const guide = new GuideWorld(dreams);
    const input = guide.field(YELLOW);
    guide.type(input, 'Half');
    guide.text = guide.text.replace('Podium', 'Toneel');
    guide.update();
    expect([input.value, input.isConnected]).toEqual(['Half', true]);
  });

  it('stays where the note refuses it, and comes back after another activity', async () => {
    const guide = new GuideWorld(dreams);
    guide.refuses = true;
    guide.type(guide.field(YELLOW), 'Niet kwijt');
    await guide.handle.commitPending();
    expect(guide.field(YELLOW).value).toBe('Niet kwijt');
    guide.handle.look(5);
    guide.handle.look(3);
    expect(guide.field(YELLOW).value).toBe('Niet kwijt');
  });

  it('waits while the rest of the entry is used, and is added where that is left', async () => {
    const guide = new GuideWorld(noteAt({ phase: 6, activity: 'write-personal-step', body: '## 6. Concretiseren\n\n## Het vel\n\n### Ambitie 1: Durven\n' }));
    const input = guide.field('Stap van Anna');
    guide.type(input, 'Ik bouw het podium');
    const chip = guide.one('.ambitiegesprek-entry [role="radio"]', '1 Durven');
    input.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: chip }));
    input.dispatchEvent(new FocusEvent('blur', { relatedTarget: chip }));
    await settled();
    expect(guide.emitted).toEqual([]);
    chip.click();
    chip.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: guide.one('.ambitiegesprek-onward') }));
    await settled();
    expect(guide.session.ambitions[0]?.steps.map(({ text }) => text)).toEqual(['Ik bouw het podium']);
  });

  it('is offered again when its place in the note is gone', async () => {
    const guide = new GuideWorld(expects);
    guide.type(guide.field('Woorden: Rust'), 'Rust en ruimte');
    guide.refuses = true;
    guide.text = guide.text.replace('- Rust [wie:: Anna]\n', '');
    guide.update();
    await settled();
    guide.update();
    expect(guide.one<HTMLTextAreaElement>('.ambitiegesprek-rescued textarea').value).toBe('Rust en ruimte');
  });

  it('never lands on another thing after a restart: what has lost its place is shown apart', () => {
    const guide = new GuideWorld(expects);
    guide.type(guide.field('Woorden: Rust'), 'Rust en ruimte');
    const left = new Map(guide.drafts);
    guide.handle.destroy();
    guide.drafts.clear();
    const again = new GuideWorld(expects.replace('- Rust [wie:: Anna]', '- Iets heel anders [wie:: Anna]'), 'nl', left);
    expect(again.field('Woorden: Iets heel anders').value).toBe('Iets heel anders');
    expect(again.one<HTMLTextAreaElement>('.ambitiegesprek-rescued textarea').value).toBe('Rust en ruimte');
    expect(new GuideWorld(expects, 'nl', left).field('Woorden: Rust').value).toBe('Rust en ruimte');
  });

  it('is shown apart where the name that it was kept under is damaged', () => {
    const names = ['a@{', 'b@{}', 'c@{"kind":"expectation","source":"- Rust [wie:: Anna]"}', 'd@{"kind":"expectation","source":"- Rust [wie:: Anna]","under":[3]}', '@{"under"'];
    const guide = new GuideWorld(expects, 'nl', new Map(names.map(name => [name, `Woorden ${name.slice(0, 1)}`])));
    expect(guide.one<HTMLTextAreaElement>('.ambitiegesprek-rescued textarea').value).toBe('Woorden a\nWoorden b\nWoorden c\nWoorden d\nWoorden @');
    expect(guide.field('Woorden: Rust').value).toBe('Rust');
  });

  it('changes words that stand in the note', async () => {
    const guide = new GuideWorld(expects);
    const input = guide.field('Woorden: Rust');
    guide.type(input, 'Rust en ruimte');
    input.dispatchEvent(new FocusEvent('blur'));
    await settled();
    expect(guide.text).toContain('- Rust en ruimte [wie:: Anna]');
  });

  it('of earlier versions, in fields that are there no more, comes back', () => {
    const left = new Map([['expectation-Anna', 'Rust'], ['expectation-Bram', 'Ruimte'], ['step-Bram', 'Ik bel'], ['capture-yellow', 'Droom']]);
    const guide = new GuideWorld(expects, 'nl', left);
    expect(guide.field('Verwachting; Enter voegt toe').value).toBe('Rust');
    expect(guide.one<HTMLTextAreaElement>('.ambitiegesprek-rescued textarea').value).toBe('Ruimte');
    expect(new GuideWorld(noteAt({ phase: 6, activity: 'write-personal-step' }), 'nl', left).field('Stap van Anna').value).toBe('Ik bel');
    expect(new GuideWorld(dreams, 'nl', left).field(YELLOW).value).toBe('Droom');
  });

  it('is taken back and done again by the keys of the sheet where the field is empty, and only there', async () => {
    const guide = new GuideWorld(dreams);
    const press = async (): Promise<void> => {
      await guide.key(guide.field(YELLOW), 'z', { ctrlKey: true });
      await guide.key(guide.field(YELLOW), 'Z', { ctrlKey: true, shiftKey: true });
      await guide.key(guide.field(YELLOW), 'y', { metaKey: true });
    };
    await press();
    expect(guide.steps).toEqual(['undo', 'redo', 'redo']);
    guide.type(guide.field(YELLOW), 'Half');
    await press();
    expect(guide.steps).toHaveLength(3);
  });
});

describe('the time of a phase', () => {
  it.each([
    ['14:39:30', 'nog 1 min', 'urgent'], ['14:40:00', 'nog 0 min', 'urgent'], ['14:40:59', 'nog 0 min', 'over'], ['14:41:00', '1 min uitgelopen', 'over'],
  ])('at %s is told as %s', (at, words, level) => {
    const guide = new GuideWorld(noteAt({ phase: 6 }));
    guide.time = `2026-03-12T${at}`;
    guide.update();
    const { textContent, dataset } = guide.one('.ambitiegesprek-time-left');
    expect([textContent, dataset['level']]).toEqual([words, level]);
  });
});

describe('a meeting that nobody closed', () => {
  it('says a week later when it began, and goes on by one act from then on', async () => {
    const guide = new GuideWorld(noteAt({ phase: 6 }));
    const before = guide.text;
    guide.time = '2026-03-19T13:00:00';
    guide.update();
    expect(guide.one('.ambitiegesprek-time-words').textContent).toBe('sinds 12 mrt');
    expect([guide.text, guide.container.textContent]).toEqual([before, expect.not.stringContaining('uitgelopen')]);
    await guide.press('[data-part="resuming"] .mod-cta', 'Nu verdergaan');
    expect(guide.text).toBe(before.replace('14:20:00 6\n', '14:20:00 6\n  - 2026-03-19T13:00:00 6\n'));
    expect(guide.one('.ambitiegesprek-time-left').textContent).toBe('nog 20 min');
  });
});

describe('words with markup', () => {
  const body = '## Het vel\n\n- Op een **groot** [[Podium|toneel]] #geel\n';
  const row = (guide: GuideWorld) => {
    const field = guide.field('Woorden: Op een groot toneel');
    return { field, read: field.parentElement?.querySelector('.ambitiegesprek-read-words')?.innerHTML };
  };

  it('are read as they are on the sheet, over a field that holds them as they are written', async () => {
    const guide = new GuideWorld(noteAt({ activity: 'write-dreams', body }));
    expect([row(guide).read, row(guide).field.value]).toEqual(['Op een <strong>groot</strong> toneel', 'Op een **groot** [[Podium|toneel]]']);
    guide.type(row(guide).field, 'Op een **groot** [[Podium|toneel]] staan');
    expect(row(guide).field.hasAttribute('data-typed')).toBe(true);
    await guide.key(row(guide).field, 'Enter');
    const field = guide.field('Woorden: Op een groot toneel staan');
    expect([field.hasAttribute('data-typed'), guide.text]).toEqual([false, expect.stringContaining('[[Podium|toneel]] staan #geel')]);
  });

  it('are seen as they were typed while they stand in no note, also in a guide that opens later', async () => {
    const guide = new GuideWorld(noteAt({ activity: 'write-dreams', body }));
    guide.refuses = true;
    guide.type(row(guide).field, '**Half');
    await guide.key(row(guide).field, 'Enter');
    expect([row(guide).field.value, row(guide).field.hasAttribute('data-typed')]).toEqual(['**Half', true]);
    const later = new GuideWorld(guide.text, 'nl', guide.drafts);
    expect([row(later).field.value, row(later).field.hasAttribute('data-typed')]).toEqual(['**Half', true]);
  });

  it('follow a change of the note', () => {
    const guide = new GuideWorld(noteAt({ activity: 'write-dreams', body }));
    guide.text = guide.text.replace('**groot**', '==groot==');
    guide.update();
    expect([row(guide).read, row(guide).field.value]).toEqual(['Op een <mark>groot</mark> toneel', 'Op een ==groot== [[Podium|toneel]]']);
  });
});

it('leaves the words to say that no session is open', () => {
  const guide = new GuideWorld(noteAt({}));
  guide.handle.update({ now: NOW });
  expect(guide.container.textContent).toContain('Er staat geen ambitiegesprek open');
});
