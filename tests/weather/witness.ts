import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** One line for each time that a word came to a place or left it. */
    sightings: string[];
  }
}

/** Runs in the page: notes where the words of the ledger come and go, on disk, in editors and in what is stored. */
function watchWords(): void {
  interface Pane { file: { path: string } | null; hasText: boolean; editor: { getValue(): string }; getMode(): string }
  const isPage = location.protocol.startsWith('http');
  const { setItem, removeItem } = Storage.prototype;
  const { fetch } = window;
  const seen = new Map<string, readonly string[]>();
  const states = new Map<string, string>();
  const panes: unknown[] = [];

  const say = (line: string): void => { window.sightings.push(`${((Date.now() / 1000) % 100_000).toFixed(2)} ${line}`); };
  const note = (place: string, text: string): void => {
    const before = seen.get(place) ?? [];
    const now = [...new Set(text.match(/\bw\d+q\b/g) ?? [])];
    const [came, left] = [now.filter(word => !before.includes(word)), before.filter(word => !now.includes(word))];
    seen.set(place, now);
    if (came.length + left.length > 0) say(`${place}: ${[...came.map(word => `+${word}`), ...left.map(word => `-${word}`)].join(' ')}`);
  };
  const lookAt = (view: unknown): void => {
    if (!panes.includes(view)) panes.push(view);
    const { file, hasText, editor, getMode } = view as Pane;
    const name = `pane ${panes.indexOf(view) + 1}`;
    const state = `${file?.path ?? 'nothing'}, ${hasText ? 'loaded' : 'loading'}, ${getMode.call(view)}`;
    if (states.get(name) !== state) say(`${name} is ${state}`);
    states.set(name, state);
    note(name, editor.getValue());
  };
  const nameOf = (key: string): string => key.slice(key.indexOf('-', key.indexOf('-') + 1) + 1);

  window.sightings = isPage ? JSON.parse(sessionStorage.getItem('sightings') ?? '[]') as string[] : [];
  if (isPage) window.addEventListener('pagehide', () => { setItem.call(sessionStorage, 'sightings', JSON.stringify(window.sightings)); });
  window.look = () => {
    if ('app' in window) for (const { view } of window.app.workspace.getLeavesOfType('markdown')) lookAt(view);
  };
  window.fetch = async (input, init) => {
    const answer = await fetch(input, init);
    const path = new URL(input as string, location.href).searchParams.get('path') ?? '';
    if (init?.method === 'PUT' && typeof init.body === 'string' && answer.ok) note(`disk ${path}`, init.body);
    return answer;
  };
  Storage.prototype.setItem = function setNoted(key: string, value: string): void {
    setItem.call(this, key, value);
    if (key.includes('ambitiegesprek')) note(nameOf(key), value);
  };
  Storage.prototype.removeItem = function removeNoted(key: string): void {
    removeItem.call(this, key);
    if (key.includes('ambitiegesprek')) note(nameOf(key), '');
  };
}

export function beginWatch(page: Page): Promise<unknown> {
  return page.addInitScript(watchWords);
}

/** Where these words were seen to come and go, and what the panes showed. */
export async function sightingsOf(page: Page, words: readonly string[]): Promise<string[]> {
  const all = await page.evaluate(() => window.sightings);
  return all.filter(line => / is /.test(line) || words.some(word => new RegExp(`[+-]${word}\\b`).test(line)));
}
