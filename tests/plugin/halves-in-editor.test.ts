import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { Notice } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import { undoAct } from '../../src/plugin/session/acts';
import { halvesInEditor } from '../../src/plugin/session/halves-in-editor';
import { carryOver } from '../../src/plugin/years/carry-over';
import { settled } from './desk';
import { LatePane } from './late-pane';
import { answering, house, NEW, OLD } from './two-notes';

afterEach(() => { vi.restoreAllMocks(); });

const { halves } = wordsIn('nl').years;
const MORE = OLD.replace('- [ ] Kar kopen', '- [ ] Kast bouwen\n- [ ] Kar kopen');

/** What was carried over between two notes that stand in panes, and what is said of it from then on. */
async function begun(earlier = OLD) {
  const at = await house({ 'oud.md': earlier, 'nieuw.md': NEW });
  Object.assign(at.context, { plugin: at.desk.plugin });
  halvesInEditor(at.context);
  const [into, from] = [new LatePane(at.desk).give('nieuw.md').load(), new LatePane(at.desk).give('oud.md').load()];
  await settled();
  await carryOver(at.context, at.halves, await at.choices());
  const said: string[] = [];
  const buttons: HTMLButtonElement[] = [];
  vi.spyOn(Notice.prototype, 'constructor__').mockImplementation((message: unknown) => {
    if (!(message instanceof DocumentFragment)) return void said.push(String(message));
    said.push([...message.children].map(({ textContent }) => textContent).join(' | '));
    buttons.push(...message.querySelectorAll('button'));
  });
  return { at, into, from, said, press: async () => { buttons.at(-1)?.click(); await settled(); } };
}

it('the undo of an editor that is no note’s concerns nobody', async () => {
  const { at, said } = await begun();
  const failed = vi.spyOn(console, 'error').mockReturnValue();
  const { editorExtensions__ } = at.desk.plugin as unknown as { editorExtensions__: Extension[] };
  new EditorView({ extensions: editorExtensions__ }).dispatch({ changes: { from: 0, insert: OLD }, userEvent: 'undo' });
  await settled();
  expect([said, failed.mock.calls]).toEqual([[], []]);
});

describe('the undo of an editor over half of an act on two notes', () => {
  it('holds out the other half, which goes when somebody says so, and comes again with a redo', async () => {
    const { into, from, said, press } = await begun();
    const carried = [into.text, from.text];
    into.step('undo', NEW);
    await settled();
    expect([said, from.text]).toEqual([[`${halves.undo.ask('oud')} | ${halves.undo.there}`], carried[1]]);
    expect(document.body.textContent).toContain(halves.undo.ask('oud'));
    await press();
    expect([into.text, from.text, said.length]).toEqual([NEW, OLD, 1]);
    from.step('redo', carried[1] ?? '');
    await settled();
    expect(said.at(-1)).toBe(`${halves.redo.ask('nieuw')} | ${halves.redo.there}`);
    await press();
    expect([into.text, from.text, said.length]).toEqual([...carried, 2]);
  });

  it('takes what is left of its own half along', async () => {
    const { into, from, press } = await begun(MORE);
    from.step('undo', from.text.replace('[>] Kar', '[ ] Kar'));
    await settled();
    await press();
    expect([into.text, from.text]).toEqual([NEW, MORE]);
  });

  it('says that the other half stays where more was done there', async () => {
    const { at, into, from, said } = await begun();
    await at.context.files.run(at.halves.from, { verb: 'add-notes', lines: ['later'], colour: 'yellow', to: {} });
    into.step('undo', NEW);
    await settled();
    expect([said, from.text.includes('later')]).toEqual([[halves.later('oud')], true]);
  });

  it('says so when it cannot be taken back there any more', async () => {
    const { at, into, from, said, press } = await begun();
    into.step('undo', NEW);
    await settled();
    await at.context.files.run(at.halves.from, { verb: 'add-notes', lines: ['later'], colour: 'yellow', to: {} });
    await press();
    expect([said.at(-1), from.text.includes('- [>]')]).toEqual([halves.undo.otherStays('oud'), true]);
  });

  it('says so when the other note cannot be written', async () => {
    const { at, into, from, said, press } = await begun();
    into.step('undo', NEW);
    await settled();
    vi.spyOn(at.context.files, 'undo').mockRejectedValue(new Error('ENOSPC'));
    await press();
    expect([said.at(-1), from.text]).toEqual([halves.undo.otherStays('oud'), OLD.replace('- [ ]', '- [>]')]);
  });

  it('is no matter where the other half is gone already', async () => {
    const { at, into, said } = await begun();
    answering(halves.one);
    await undoAct(at.context, at.halves.from);
    said.length = 0;
    into.step('undo', NEW);
    await settled();
    expect(said).toEqual([]);
  });

  it.each<[string, (pane: LatePane) => void]>([
    ['somebody else writes the same', (pane) => { pane.takeOver(NEW); }],
    ['it does something else', (pane) => { pane.step('undo', `${NEW}more\n`); }],
  ])('is none where %s', async (_, change) => {
    const { into, said } = await begun();
    change(into);
    await settled();
    expect(said).toEqual([]);
  });
});
