import { describe, expect, it } from 'vitest';
import type { TypedDraft } from '../../src/ui/sending';
import { CAPTURED, GONE_NOTES, UNDER_WAY, WRITTEN } from '../../src/plugin/kept/kinds';
import { noteName } from '../../src/plugin/session/drafts';
import { wordsIn } from '../../src/i18n/words';
import { deskWith, settled } from './desk';
import { keptOf } from './kept-world';
import { SESSION } from './session-note';

const PATH = 'map/a.md';
const words = wordsIn('en');
const typed = (text: string): TypedDraft => ({ text });

async function world(files: Record<string, string> = { [PATH]: SESSION }) {
  const desk = await deskWith(files);
  return { desk, ...keptOf(desk) };
}

describe('a draft', () => {
  it('is kept for what is in it, and is nothing when it is empty', async () => {
    const { drafts, kept } = await world();
    expect(drafts.of(PATH)).toEqual({ text: '' });
    const target = { kind: 'cluster', source: '### A', under: [], twin: 0, twins: 1, single: true } as const;
    for (const draft of [{ text: 'een' }, { text: '', colour: 'pink' as const }, { text: '', target }]) {
      drafts.keep(PATH, draft);
      expect([kept.get(CAPTURED, PATH), drafts.of(PATH)]).toEqual([draft, draft]);
    }
    drafts.keep(PATH, { text: '' });
    expect(kept.get(CAPTURED, PATH)).toBeUndefined();
  });

  it('gets added words behind its own, unless an open capture bar takes them', async () => {
    const { desk, drafts } = await world();
    drafts.keep(PATH, { text: 'een', colour: 'pink' });
    drafts.add(PATH, 'twee');
    const taken: string[] = [];
    const end = drafts.onAdd((path, text) => path === PATH && taken.push(text) > 0);
    const other = drafts.onAdd((path, text) => path === 'c.md' && taken.push(text) > 0);
    drafts.add(PATH, 'drie');
    drafts.add('b.md', 'elders');
    end();
    drafts.add(PATH, 'vier');
    drafts.add('c.md', 'ook open');
    other();
    expect([taken, drafts.of(PATH), drafts.of('b.md').text]).toEqual([['drie', 'ook open'], { text: 'een\ntwee\nvier', colour: 'pink' }, 'elders']);
    await settled();
    expect(desk.app.vault.getFiles().map(({ path }) => path)).toEqual([PATH]);
  });

  it('holds what was cut off in an earlier life before its own words, until it is kept anew', async () => {
    const { drafts, kept } = await world();
    const sending = drafts.send(() => PATH, typed('onderweg'));
    drafts.keep(PATH, { text: 'een' });
    expect(drafts.of(PATH).text).toBe('een');
    const { desk } = await world();
    desk.app.saveLocalStorage(`${UNDER_WAY.prefix}${PATH}`, kept.get(UNDER_WAY, PATH));
    desk.app.saveLocalStorage(`${CAPTURED.prefix}${PATH}`, kept.get(CAPTURED, PATH));
    const later = keptOf(desk);
    expect(later.drafts.of(PATH).text).toBe('onderweg\neen');
    later.drafts.send(() => PATH, typed('nu'));
    later.drafts.keep(PATH, later.drafts.of(PATH));
    expect([later.drafts.of(PATH).text, later.kept.get(UNDER_WAY, PATH)?.map(({ text }) => text)]).toEqual(['onderweg\neen', ['nu']]);
    sending.forget();
  });
});

describe('words on their way', () => {
  it('are kept as they are now, each by itself, and under the name that the note has then', async () => {
    const { drafts, kept } = await world();
    let path = PATH;
    const [one, other] = [drafts.send(() => path, typed('een')), drafts.send(() => path, typed('twee'))];
    one.update(typed('een en meer'));
    expect(kept.get(UNDER_WAY, PATH)?.map(({ text }) => text)).toEqual(['twee', 'een en meer']);
    other.forget();
    expect(kept.get(UNDER_WAY, PATH)?.map(({ text }) => text)).toEqual(['een en meer']);
    path = 'b.md';
    one.update(typed('elders'));
    expect(kept.get(UNDER_WAY, 'b.md')?.map(({ text }) => text)).toEqual(['elders']);
    one.forget();
    expect(kept.get(UNDER_WAY, 'b.md')).toBeUndefined();
  });

  it('are put back into the draft as they were last, which is told', async () => {
    const { desk, drafts, kept } = await world();
    const sending = drafts.send(() => PATH, typed('een'));
    sending.update(typed('twee'));
    sending.putBack();
    expect([drafts.of(PATH).text, kept.get(UNDER_WAY, PATH), desk.said]).toEqual(['twee', undefined, [words.commands.wordsKept]]);
  });

  it('that are put back for a note that is gone are told of as such', async () => {
    const { desk, drafts } = await world();
    drafts.send(() => 'map/weg.md', typed('een')).putBack();
    expect([drafts.gone(), desk.said]).toEqual([['map/weg.md'], [words.kept.ofGone('weg')]]);
  });

  it('that were cut off are taken once, and those of this life never', async () => {
    const { desk } = await world();
    desk.app.saveLocalStorage(`${UNDER_WAY.prefix}${PATH}`, [{ id: 'x', text: 'toen' }, { id: 'y', text: 'ook toen' }]);
    const { drafts, kept } = keptOf(desk);
    drafts.send(() => PATH, typed('nu'));
    const taken = drafts.take(() => PATH);
    expect(taken.map(({ draft }) => draft)).toEqual([{ text: 'toen' }, { text: 'ook toen' }]);
    expect([drafts.take(() => PATH), drafts.of(PATH).text]).toEqual([[], '']);
    taken[0]?.sending.forget();
    expect(kept.get(UNDER_WAY, PATH)?.map(({ text }) => text)).toEqual(['ook toen', 'nu']);
    taken[1]?.sending.putBack();
    expect(drafts.of(PATH).text).toBe('ook toen');
  });
});

describe('a note that is gone', () => {
  it('is offered for as long as there are words for it and it is not there', async () => {
    const { desk, drafts, kept } = await world();
    drafts.addGone('weg.md', 'een');
    drafts.addGone('weg.md', 'twee');
    drafts.addGone('leeg.md', '');
    expect([drafts.gone(), desk.said]).toEqual([['weg.md'], [words.kept.ofGone('weg')]]);
    drafts.addGone('ook.md', 'drie');
    drafts.takeOver('weg.md', PATH);
    expect([drafts.gone(), drafts.of(PATH).text, kept.get(GONE_NOTES, '')]).toEqual([['ook.md'], 'een\ntwee', ['ook.md']]);
    drafts.takeOver('ook.md', PATH);
    expect([drafts.gone(), kept.get(GONE_NOTES, '')]).toEqual([[], undefined]);
  });

  it('is told of once where it went while the app was closed, with what was written into it and not saved', async () => {
    const { desk, kept } = await world();
    kept.set(WRITTEN, 'oude naam.md', [{ words: 'Zingen', lines: ['Zingen'], times: [1] }]);
    for (const kind of [CAPTURED, WRITTEN]) kept.set<unknown>(kind, 'leeg.md', undefined);
    for (let life = 0; life < 2; life += 1) {
      const { drafts } = keptOf(desk);
      drafts.follow(desk.plugin);
      expect([drafts.gone(), desk.said]).toEqual([['oude naam.md'], [words.kept.ofGone('oude naam')]]);
    }
    const { drafts } = keptOf(desk);
    drafts.takeOver('oude naam.md', PATH);
    expect([drafts.gone(), drafts.of(PATH).text, kept.withWords]).toEqual([[], 'Zingen', [PATH]]);
  });

  it('is noticed in a folder that is deleted, however deep', async () => {
    const { desk } = await world({ 'map/diep/a.md': SESSION, 'map/b.md': SESSION });
    desk.app.saveLocalStorage(`${CAPTURED.prefix}map/diep/a.md`, { text: 'een' });
    await desk.app.vault.delete(desk.app.vault.getFolderByPath('map') as never, true);
    await settled();
    expect(desk.said).toEqual([words.kept.ofGone('a')]);
  });

  it('is not gone any more when it comes again, and nothing is said where nothing was kept', async () => {
    const { desk, kept } = await world({ [PATH]: SESSION, 'c.md': SESSION });
    desk.app.saveLocalStorage(`${CAPTURED.prefix}${PATH}`, { text: 'een' });
    await desk.app.vault.delete(desk.file(PATH) as never);
    expect(keptOf(desk).kept.get(GONE_NOTES, '')).toEqual([PATH]);
    await desk.app.vault.create('d.md', SESSION);
    expect(keptOf(desk).kept.get(GONE_NOTES, '')).toEqual([PATH]);
    await desk.app.vault.create(PATH, SESSION);
    expect([keptOf(desk).kept.get(GONE_NOTES, ''), desk.said.filter(said => said.includes('there again'))]).toEqual([undefined, [words.kept.cameBack('a')]]);
    expect(kept.get(GONE_NOTES, '')).toBeUndefined();
  });
});

it('a note is named without its folders and ending', () => {
  expect(['a.md', 'map/diep/b.c.md', 'geen', 'a.mdx'].map(noteName)).toEqual(['a', 'b.c', 'geen', 'a.mdx']);
});
