import type { App as AppType, Plugin as PluginType } from 'obsidian';
import { afterEach, expect, it, vi } from 'vitest';
import type { Colour } from '../../src/core/session';
import { wordsIn } from '../../src/i18n/words';
import { closeCapture, openCapture } from '../../src/plugin/capture/open-capture';
import type { Context } from '../../src/plugin/context';
import { CAPTURED } from '../../src/plugin/kept/kinds';
import { deskWith } from './desk';
import { filesOf, keptOf } from './kept-world';
import { SESSION } from './session-note';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The colour and the words of a bar that is opened over a draft. */
async function opened(draft: { text: string; colour?: Colour }, colour?: Colour): Promise<[string | undefined, string | undefined]> {
  const desk = await deskWith({ 'a.md': SESSION });
  const app = desk.app as unknown as AppType;
  const { kept, drafts } = keptOf(desk);
  kept.set(CAPTURED, 'a.md', draft);
  const files = filesOf(desk);
  files.follow(desk.plugin as PluginType);
  const context = { app, kept, drafts, files, words: wordsIn('en') } as unknown as Context;
  await openCapture(context, desk.file('a.md'), colour);
  const bar = await vi.waitUntil(() => document.querySelector<HTMLElement>('.ambitiegesprek-capture'));
  const seen: [string | undefined, string | undefined] = [bar.dataset['color'], bar.querySelector('textarea')?.value];
  closeCapture(context);
  return seen;
}

it.each<[string, { text: string; colour?: Colour }, Colour | undefined, Colour]>([
  ['in the colour that was asked for, with nothing typed yet', { text: '' }, 'pink', 'pink'],
  ['in that colour whatever the draft has', { text: 'Zingen', colour: 'green' }, 'pink', 'pink'],
  ['in the colour of its draft', { text: 'Zingen', colour: 'green' }, undefined, 'green'],
  ['in the colour of the phase, where the words that had another are gone', { text: '', colour: 'green' }, undefined, 'yellow'],
])('the capture bar opens %s', async (_, draft, asked, shown) => {
  expect(await opened(draft, asked)).toEqual([shown, draft.text]);
});
