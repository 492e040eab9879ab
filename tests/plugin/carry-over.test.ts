import { ConfirmationModal } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import { redoAct, undoAct } from '../../src/plugin/session/acts';
import { carryOver } from '../../src/plugin/years/carry-over';
import { settled } from './desk';
import { answering, failing, house, type House, NEW, OLD } from './two-notes';

afterEach(() => { vi.restoreAllMocks(); });

const words = wordsIn('nl').years;

describe('carrying over', () => {
  it('writes the new note first, then the earlier one', async () => {
    const at = await house();
    const turns = failing(at, () => false);
    expect(await carryOver(at.context, at.halves, await at.choices())).toBe(true);
    expect(turns).toEqual(['nieuw.md', 'oud.md']);
    expect(at.texts()[0]).toContain('### Ambitie 1: Maken\nvervolg:: [[oud#Ambitie 1 Maken]]');
    expect(at.texts()[1]).toBe(OLD.replace('- [ ]', '- [>]'));
    expect(at.said).toEqual([words.carry.done('oud')]);
  });

  it('changes neither note where the new one cannot be written', async () => {
    const at = await house();
    failing(at, path => path === 'nieuw.md');
    expect(await carryOver(at.context, at.halves, await at.choices())).toBe(false);
    expect(at.texts()).toEqual([NEW, OLD]);
    expect(at.said.join()).toContain('ENOSPC');
  });

  it('takes the new one back where the earlier one cannot be written', async () => {
    const at = await house();
    const turns = failing(at, path => path === 'oud.md');
    expect(await carryOver(at.context, at.halves, await at.choices())).toBe(false);
    expect([at.texts(), turns]).toEqual([[NEW, OLD], ['nieuw.md', 'oud.md', 'nieuw.md']]);
    expect(at.said.join()).toContain('Er is niets meegenomen');
  });

  it('names both, with what stands where, where that cannot be taken back either', async () => {
    const at = await house();
    failing(at, (_, turn) => turn > 1);
    expect(await carryOver(at.context, at.halves, await at.choices())).toBe(false);
    expect(at.texts()[0]).toContain('vervolg:: [[oud#Ambitie 1 Maken]]');
    expect(at.texts()[1]).toBe(OLD);
    expect(at.said.join()).toContain('In ‘nieuw’ staat wat meekwam; in ‘oud’ is niet alles genoteerd');
  });

  it('is refused as a whole where the earlier note has changed so that a step is not found', async () => {
    const at = await house();
    const choices = await at.choices();
    await at.desk.app.vault.process(at.halves.from as never, text => text.replace('Kar kopen', 'Iets anders'));
    expect(await carryOver(at.context, at.halves, choices)).toBe(false);
    expect(at.texts()).toEqual([NEW, OLD.replace('Kar kopen', 'Iets anders')]);
  });
});

describe('marking what became of things', () => {
  const MORE = OLD.replace('- [ ] Kar kopen', '- [ ] Gids vragen\n- [ ] Kast bouwen\n- [ ] Kar kopen');
  const begun = async (): Promise<House> => {
    const at = await house({ 'oud.md': MORE, 'nieuw.md': NEW });
    const { groups, steps } = await at.choices();
    const fates = ['done', 'along', 'along'] as const;
    await carryOver(at.context, at.halves, {
      groups: groups.map(group => ({ ...group, along: false, status: 'let go', why: 'Geen tijd' })),
      steps: steps.map((step, index) => ({ ...step, fate: fates[index] ?? 'left' })),
    });
    return at;
  };
  const ALL = MORE.replace('Maken\n', 'Maken\nstatus:: losgelaten\nwaarom:: Geen tijd\n')
    .replace('[ ] Gids', '[x] Gids').replace('[ ] Kast', '[>] Kast').replace('[ ] Kar', '[>] Kar');

  it('is an act for each, taken back one at a time, the other half asked for where there is one', async () => {
    const at = await begun();
    expect(at.texts()[1]).toBe(ALL);
    const asked = answering(words.halves.one);
    const texts = [ALL.replace('[>] Kar', '[ ] Kar')];
    texts.push(texts[0]?.replace('[>] Kast', '[ ] Kast') ?? '', MORE.replace('Maken\n', 'Maken\nstatus:: losgelaten\nwaarom:: Geen tijd\n'), MORE);
    for (const text of texts) {
      expect(await undoAct(at.context, at.halves.from)).toBe(true);
      expect(at.texts()[1]).toBe(text);
    }
    expect(asked).toHaveLength(2);
    expect(at.texts()[0]).toContain('Kast bouwen');
  });

  it.each(['into', 'from'] as const)('takes back and does again all that came along, where both halves are meant: %s', async (half) => {
    const at = await begun();
    const [carried] = at.texts();
    answering(words.halves.undo.both);
    await undoAct(at.context, at.halves[half]);
    expect(at.texts()).toEqual([NEW, ALL.replaceAll('[>]', '[ ]')]);
    answering(words.halves.redo.both);
    await redoAct(at.context, at.halves[half]);
    expect(at.texts()).toEqual([carried, ALL]);
  });

  it('is taken back as far as it came where one cannot be written', async () => {
    const at = await house({ 'oud.md': MORE, 'nieuw.md': NEW });
    const turns = failing(at, (path, turn) => path === 'oud.md' && turn === 4);
    expect(await carryOver(at.context, at.halves, await at.choices())).toBe(false);
    expect(at.texts()).toEqual([NEW, MORE]);
    expect(turns).toEqual(['nieuw.md', 'oud.md', 'oud.md', 'oud.md', 'oud.md', 'oud.md', 'nieuw.md']);
  });

  it('takes back no act that was done meanwhile', async () => {
    const at = await house({ 'oud.md': MORE, 'nieuw.md': NEW });
    const choices = await at.choices();
    const process = at.desk.app.vault.process.bind(at.desk.app.vault);
    let turn = 0;
    vi.spyOn(at.desk.app.vault, 'process').mockImplementation(async (file, change) => {
      turn += 1;
      if (turn !== 4) return process(file, change);
      await at.context.files.run(at.halves.into, { verb: 'add-notes', lines: ['Meanwhile'], colour: 'yellow', to: {} });
      throw new Error('ENOSPC');
    });
    expect(await carryOver(at.context, at.halves, choices)).toBe(false);
    expect(at.texts()).toEqual([expect.stringContaining('- Meanwhile #geel'), MORE]);
    expect(at.texts()[0]).not.toContain('vervolg::');
  });

  it('holds for steps that stand in one another, or cannot be told apart', async () => {
    const odd = OLD.replace('- [ ] Kar kopen [wie:: Sanne]\n', '- [ ] Kar kopen\n  - [ ] Wielen halen\n- [ ] Vragen\n- [ ] Vragen\n');
    const at = await house({ 'oud.md': odd, 'nieuw.md': NEW });
    const { groups, steps } = await at.choices();
    expect(await carryOver(at.context, at.halves, { groups, steps: steps.map((step, index) => ({ ...step, fate: index % 2 === 0 ? 'along' : 'done' })) })).toBe(true);
    expect(at.texts()[1]).toBe(odd.replace('[ ] Kar', '[>] Kar').replace('[ ] Wielen', '[x] Wielen').replace('[ ] Vragen', '[>] Vragen').replace('[ ] Vragen', '[x] Vragen'));
  });
});

describe('taking it back', () => {
  const begun = async (): Promise<House> => {
    const at = await house();
    await carryOver(at.context, at.halves, await at.choices());
    return at;
  };

  it.each(['into', 'from'] as const)('says on the one that the other has the other half, and takes back both: %s', async (half) => {
    const at = await begun();
    const asked = answering(words.halves.undo.both);
    at.said.length = 0;
    expect(await undoAct(at.context, at.halves[half])).toBe(true);
    expect(asked).toEqual([words.halves.undo.ask(half === 'into' ? 'oud' : 'nieuw')]);
    expect([at.texts(), at.said]).toEqual([[NEW, OLD], []]);
  });

  it('takes back nothing where this half cannot be, and says so where only the other cannot', async () => {
    const at = await begun();
    const carried = at.texts();
    answering(words.halves.undo.both);
    const fails = { path: 'nieuw.md' };
    failing(at, path => path === fails.path);
    expect([await undoAct(at.context, at.halves.into), at.texts()]).toEqual([false, carried]);
    expect(at.said).not.toContain(words.halves.undo.otherStays('oud'));
    fails.path = 'oud.md';
    expect([await undoAct(at.context, at.halves.into), at.texts()]).toEqual([true, [NEW, carried[1]]]);
    expect(at.said.at(-1)).toBe(words.halves.undo.otherStays('oud'));
  });

  it('asks nothing where the other note is gone', async () => {
    const at = await begun();
    const asked = answering(words.halves.undo.both);
    await at.desk.app.vault.delete(at.halves.from as never);
    expect([await undoAct(at.context, at.halves.into), at.desk.text('nieuw.md'), asked]).toEqual([true, NEW, []]);
  });

  it('takes back only this half where that is answered', async () => {
    const at = await begun();
    const asked = answering(words.halves.one);
    await undoAct(at.context, at.halves.into);
    expect(at.texts()).toEqual([NEW, OLD.replace('- [ ]', '- [>]')]);
    await undoAct(at.context, at.halves.from);
    expect([at.texts(), asked.length]).toEqual([[NEW, OLD], 1]);
  });

  it('takes back nothing where the question is closed', async () => {
    const at = await begun();
    answering('');
    vi.spyOn(ConfirmationModal.prototype, 'open').mockImplementation(function (this: ConfirmationModal) { this.onClose(); });
    expect(await undoAct(at.context, at.halves.into)).toBe(false);
    expect(at.texts()[1]).toBe(OLD.replace('- [ ]', '- [>]'));
  });

  it('leaves the other half, and says so, where more was done there since', async () => {
    const at = await begun();
    const asked = answering(words.halves.undo.both);
    await at.context.files.run(at.halves.from, { verb: 'add-notes', lines: ['later'], colour: 'yellow', to: {} });
    await undoAct(at.context, at.halves.into);
    expect([asked, at.texts()[0]]).toEqual([[], NEW]);
    expect(at.texts()[1]).toContain('later');
    expect(at.said).toContain(words.halves.later('oud'));
    await settled();
  });
});
