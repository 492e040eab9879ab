import { type Plugin, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ItemView } from 'obsidian';
import { deskWith, settled } from './desk';
import { SESSION } from './session-note';

/** What the page tells of sizes, which jsdom does not. */
let watched: { element: Element; tell: () => void }[] = [];

beforeEach(() => {
  watched = [];
  vi.stubGlobal('ResizeObserver', class {
    constructor(readonly tell: () => void) {}
    observe(element: Element): void { watched.push({ element, tell: this.tell }); }
    disconnect(): void { watched = watched.filter(({ tell }) => tell !== this.tell); }
  });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const LOOKING = { camera: { x: -10, y: 4, zoom: 2 }, selection: ['x'] };

/** The sheet in a tab behind another, as the app opens it before it shows it. */
async function hidden(): Promise<ItemView> {
  const desk = await deskWith({ 'a.md': SESSION });
  const make = (desk.plugin as unknown as Plugin).views__.get('ambitiegesprek-sheet');
  const view = make?.(WorkspaceLeaf.create2__(desk.app) as never) as unknown as ItemView & { onOpen(): Promise<void> };
  view.contentEl.onWindowMigrated = () => () => undefined;
  document.body.append(view.contentEl);
  await view.onOpen();
  await view.setState({ file: 'a.md', looking: LOOKING }, { history: false });
  await settled();
  return view;
}

function show({ contentEl }: ItemView): void {
  for (const side of ['clientWidth', 'clientHeight']) Object.defineProperty(contentEl, side, { value: 600 });
  for (const { element, tell } of [...watched]) if (element === contentEl) tell();
}

it('a sheet behind another tab is drawn when it is seen, for the size that it has then', async () => {
  const view = await hidden();
  expect(view.contentEl.childElementCount).toBe(0);
  show(view);
  const { fontSize, width } = view.contentEl.querySelector<HTMLElement>('.ambitiegesprek-paper')?.style ?? {};
  expect(Number.parseFloat(fontSize ?? '') * Number.parseFloat(width ?? '')).toBeCloseTo(600, 0);
});

it('a sheet that was not seen yet keeps where one was looking', async () => {
  expect((await hidden()).getState()).toMatchObject({ file: 'a.md', looking: LOOKING });
});
