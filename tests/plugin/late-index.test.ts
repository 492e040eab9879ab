import type { TFile } from 'obsidian';
import { Component } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Context } from '../../src/plugin/context';
import { FollowedSession } from '../../src/plugin/guide/followed-session';
import { LastMeeting } from '../../src/plugin/guide/last-meeting';
import { methodIn } from '../../src/plugin/method/method-notes';
import { onArrival } from '../../src/plugin/panes';
import { LastPupil } from '../../src/plugin/room/last-pupil';
import { whenIndexed } from '../../src/plugin/when-indexed';
import { parse } from '../read';
import { type SchoolVault, schoolVault } from './schools/school-vault';

const meeting = (date: string, more: string): string => `---\ntype: ambitiegesprek\nschool: De Brug\ndatum: ${date}\n${more}---\n\n## Het vel\n`;
const NOTES = {
  'eerder.md': `${meeting('2024-03-01', 'fase: 8\n')}\n![[leerling.svg]]\n`,
  'nu.md': meeting('2026-03-01', 'fase: 3\nvorige: "[[eerder]]"\n'),
  'straks.md': meeting('2026-09-01', 'fase: 0\nvorige: "[[eerder]]"\n'),
};

let vault: SchoolVault;
let context: Context;
/** What the app has not read yet. */
let unread: string[];

beforeEach(async () => {
  vault = await schoolVault(NOTES);
  ({ context } = vault);
  const { metadataCache, workspace } = vault.desk.app;
  const whole = metadataCache.getFileCache.bind(metadataCache);
  metadataCache.getFileCache = (file => (unread.includes(file.path) ? null : whole(file))) as typeof metadataCache.getFileCache;
  workspace.iterateAllLeaves = () => undefined;
  unread = [];
});

afterEach(() => {
  vi.restoreAllMocks();
});

const file = (path: string): TFile => vault.desk.file(path);
const session = (path: string): ReturnType<typeof parse> => parse(vault.desk.text(path));

describe('the session that is led', () => {
  it('is found when the app has read its note later, and stays then', () => {
    unread = Object.keys(NOTES);
    const followed = new FollowedSession(context, () => undefined);
    followed.begin();
    expect(followed.file).toBeUndefined();
    unread = [];
    followed.indexed();
    expect(followed.file?.path).toBe('nu.md');
    unread = ['nu.md'];
    followed.indexed();
    expect(followed.file?.path).toBe('nu.md');
  });

  it('is the one of the stored layout as soon as its note is there', async () => {
    const followed = new FollowedSession(context, () => undefined);
    followed.showPath('later.md');
    followed.begin();
    expect(followed.path).toBe('later.md');
    await vault.desk.app.vault.create('later.md', meeting('2026-10-01', ''));
    followed.indexed();
    expect(followed.file?.path).toBe('later.md');
  });

  it('stays the one that somebody chose', () => {
    unread = Object.keys(NOTES);
    const followed = new FollowedSession(context, () => undefined);
    followed.begin();
    followed.show(file('straks.md'));
    unread = [];
    followed.indexed();
    expect(followed.file?.path).toBe('straks.md');
  });
});

describe('the last meeting', () => {
  const shown = (last: LastMeeting): string | undefined => last.shownFor(file('straks.md'), session('straks.md'))?.name;

  it('is shown when the app has read both notes, by its name of the moment, and goes with its note', async () => {
    unread = ['eerder.md', 'nu.md'];
    const changed = vi.fn();
    const last = new LastMeeting(context, changed);
    expect(shown(last)).toBeUndefined();
    unread = ['nu.md'];
    last.indexed();
    await vi.waitFor(() => { expect(shown(last)).toBe('eerder'); });
    changed.mockClear();
    await vault.desk.app.vault.rename(file('eerder.md') as never, 'lang geleden.md');
    expect([changed.mock.calls.length > 0, shown(last)]).toEqual([true, 'lang geleden']);
    changed.mockClear();
    await vault.desk.app.vault.delete(file('lang geleden.md') as never);
    expect([changed.mock.calls.length > 0, shown(last)]).toEqual([true, undefined]);
    last.stop();
  });
});

it('the pupil of the last meeting hangs there as soon as note and picture are, and goes with them', async () => {
  const { metadataCache, vault: files } = vault.desk.app;
  metadataCache.getFirstLinkpathDest = ((link: string) => context.app.vault.getFileByPath(link) ?? context.app.vault.getFileByPath(`${link}.md`)) as never;
  const changed = vi.fn();
  const pupil = new LastPupil(context, changed);
  const shown = (): string | undefined => pupil.shownFor(file('nu.md'), session('nu.md'));
  expect(shown()).toBeUndefined();
  await vi.waitFor(() => { expect(changed).toHaveBeenCalled(); });
  expect(shown()).toBeUndefined();
  await files.create('leerling.svg', '<svg/>');
  expect(shown()).toBe('leerling.svg');
  await files.delete(file('leerling.svg') as never);
  expect(shown()).toBeUndefined();
});

it('a method note is read in its own language before the app has read it', async () => {
  await vault.desk.app.vault.create('Ours.md', '---\ntype: conversation-method\n---\n');
  unread = ['Ours.md'];
  expect((await methodIn(context.app, file('Ours.md'))).language).toBe('en');
});

describe('what a view lacks', () => {
  it('is shown when it comes, when another gets its name, and when it came before the app told of any', async () => {
    const { app } = vault.desk;
    let missing = ['weg.md'];
    const arrived = vi.fn(() => { missing = []; });
    const owner = new Component();
    owner.load();
    onArrival(context.app, owner as never, () => missing, arrived);
    await app.vault.create('anders.md', '');
    expect(arrived).not.toHaveBeenCalled();
    await app.vault.rename(file('anders.md') as never, 'weg.md');
    expect(arrived).toHaveBeenCalledTimes(1);
    missing = ['nieuw.md'];
    await app.vault.create('nieuw.md', '');
    expect(arrived).toHaveBeenCalledTimes(2);
    missing = ['nu.md'];
    onArrival(context.app, owner as never, () => missing, arrived);
    expect(arrived).toHaveBeenCalledTimes(3);
    owner.unload();
    missing = ['laat.md'];
    await app.vault.create('laat.md', '');
    expect(arrived).toHaveBeenCalledTimes(3);
  });
});

it('tells once of many notes, and nothing after it was stopped', async () => {
  const listener = vi.fn();
  const stop = whenIndexed(context.app, listener);
  for (const path of Object.keys(NOTES)) vault.desk.app.metadataCache.trigger('changed', file(path), '', {});
  await vi.waitFor(() => { expect(listener).toHaveBeenCalledTimes(1); });
  stop();
  vault.desk.app.metadataCache.trigger('resolved');
  await vault.desk.app.vault.delete(file('nu.md') as never);
  expect(listener).toHaveBeenCalledTimes(1);
});
