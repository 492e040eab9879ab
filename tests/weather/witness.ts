import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** One line for each time that a word came to a place or left it. */
    sightings: string[];
  }
}

/** Runs in the page: notes where the words of the ledger come and go, on disk, in editors and in what is stored. */
function watchWords(): void {
  const seen = new Map<string, string>();
  const wordsIn = (text: string): string => [...new Set(text.match(/\bw\d+q\b/g) ?? [])].join(' ');
  const note = (place: string, text: string): void => {
    const [before, now] = [(seen.get(place) ?? '').split(' '), wordsIn(text)];
    if (before.join(' ') === now) return;
    seen.set(place, now);
    const all = now.split(' ');
    const [came, left] = [all.filter(word => !before.includes(word)), before.filter(word => !all.includes(word))];
    window.sightings.push(`${((Date.now() / 1000) % 100_000).toFixed(2)} ${place}: ${[...came.map(word => `+${word}`), ...left.map(word => `-${word}`)].filter(word => word.length > 1).join(' ')}`);
  };
  const { fetch } = window;
  const store = Storage.prototype.setItem;
  const forget = Storage.prototype.removeItem;
  let panes = 0;
  const numbers = new WeakMap<object, number>();
  const numberOf = (view: object): number => {
    const number = numbers.get(view) ?? ++panes;
    numbers.set(view, number);
    return number;
  };
  interface Pane { file: { path: string } | null; hasText: boolean; isDirty: boolean; editor: { getValue(): string }; getMode(): string }
  const states = new Map<string, string>();
  window.sightings = [];
  window.look = () => {
    const app = window.app as typeof window.app | undefined;
    for (const { view } of app?.workspace.getLeavesOfType('markdown') ?? []) {
      const pane = view as unknown as Pane;
      const name = `pane ${numberOf(view)}`;
      const state = `${pane.file?.path ?? 'none'} ${pane.hasText ? 'loaded' : 'LOADING'} ${pane.getMode()}`;
      if (states.get(name) !== state) window.sightings.push(`${((Date.now() / 1000) % 100_000).toFixed(2)} ${name} is ${state}`);
      states.set(name, state);
      note(name, pane.editor.getValue());
    }
  };
  window.fetch = (input, init) => {
    const path = /api\/file\?path=([^&]*)/.exec(String(input))?.[1];
    const by = /second/.test(JSON.stringify(init?.headers ?? {})) ? 'second device' : new Error().stack?.split('\n').map(line => /at (?:async )?([\w.]+)/.exec(line)?.[1] ?? '').filter(name => /save|rescue|write|process|restore|addLine/i.test(name)).join('<') ?? '';
    const answer = fetch(input, init);
    if (init?.method === 'PUT' && path && typeof init.body === 'string') {
      const { body } = init;
      void answer.then(({ ok, status }) => { if (ok) note(`disk ${decodeURIComponent(path)} (${by})`.replace(/ \(.*\)$/, ''), body); else window.sightings.push(`refused ${status} ${path}`); });
    }
    return answer;
  };
  Storage.prototype.setItem = function setItem(key: string, value: string): void {
    store.call(this, key, value);
    if (key.includes('ambitiegesprek')) note(key.replace(/^ambitiegesprek-\w{6}-/, ''), value);
  };
  Storage.prototype.removeItem = function removeItem(key: string): void {
    forget.call(this, key);
    if (key.includes('ambitiegesprek')) note(key.replace(/^ambitiegesprek-\w{6}-/, ''), '');
  };
}

export async function beginWatch(page: Page): Promise<void> {
  await page.addInitScript(watchWords);
}

/** Where these words were seen to come and go. */
export async function sightingsOf(page: Page, words: readonly string[]): Promise<string[]> {
  const all = await page.evaluate(() => window.sightings);
  return all.filter(line => / is /.test(line) || words.some(word => new RegExp(`[+-]${word.split(' ')[0] ?? ''}\\b`).test(line)));
}
