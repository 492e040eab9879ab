import type { Page } from 'playwright-core';

interface Acts {
  /** Marks, acts, and marks again when what came of it is painted. */
  act(what: () => void): Promise<void>;
  /** The same for the next input of this kind. */
  onInput(type: string): void;
}

export type ActingWindow = Window & { readonly benchActs: Acts };

/** Runs in the page before anything else. Nothing of the tools stands between the marks. */
export function installActs(): void {
  const whenPainted = (done: () => void): void => {
    requestAnimationFrame(() => { setTimeout(() => { performance.mark('painted'); done(); }); });
  };
  const benchActs: Acts = {
    act: what => new Promise(resolve => {
      setTimeout(() => { performance.mark('act'); what(); whenPainted(resolve); }, 20);
    }),
    onInput: type => {
      addEventListener(type, () => { performance.mark('act'); whenPainted(() => undefined); }, { capture: true, once: true });
    },
  };
  Object.assign(globalThis, { benchActs });
}

export async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0)))));
}

/** An input and everything that follows it; the page is asked nothing meanwhile. */
export async function input(page: Page, type: string, give: () => Promise<void>): Promise<void> {
  await page.evaluate(name => { (window as unknown as ActingWindow).benchActs.onInput(name); }, type);
  await give();
  await new Promise(resolve => { setTimeout(resolve, 45); });
}
