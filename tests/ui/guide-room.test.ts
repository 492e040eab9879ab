// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { makeRoom } from '../../src/ui/guide/newest';

afterEach(() => { document.body.replaceChildren(); });

/** A pane of 300 px; what is in it is as high as told, by whether its second block stands beside the first. */
function paneOf(blocks: string, heightOf: (beside: boolean) => number): HTMLElement {
  const now = document.createElement('section');
  now.append(document.createRange().createContextualFragment(`<div class="ambitiegesprek-takes-in">${blocks}</div>`));
  Object.defineProperty(now, 'clientHeight', { value: 300 });
  Object.defineProperty(now, 'scrollHeight', { get: () => heightOf(now.dataset.beside === 'true') });
  document.body.append(now);
  return now;
}

const TWO = '<section></section><section></section>';
const LIST = '<section></section><section class="ambitiegesprek-newest" data-open="OPEN"><ul class="ambitiegesprek-rows"><li></li></ul></section>';

describe('an activity for which one column has too little room', () => {
  it('puts its second block beside the first, and then misses nothing', () => {
    const now = paneOf(TWO, beside => (beside ? 280 : 360));
    makeRoom(now);
    expect(now.dataset).toMatchObject({ beside: 'true' });
    expect(now.dataset.tight).toBeUndefined();
  });

  it('leaves everything in its place where there is room, or one block only', () => {
    const roomy = paneOf(TWO, () => 300);
    const single = paneOf('<section></section>', () => 360);
    for (const now of [roomy, single]) makeRoom(now);
    expect([roomy.dataset.beside, single.dataset.beside]).toEqual([undefined, undefined]);
  });

  it('hides no row for the room that the other column gives', () => {
    const now = paneOf(LIST.replace('OPEN', 'false'), beside => (beside ? 280 : 360));
    makeRoom(now);
    expect(now.querySelector('li')?.hidden).toBe(false);
  });

  it('moves nothing for what somebody unfolded', () => {
    const now = paneOf(LIST.replace('OPEN', 'true'), () => 900);
    makeRoom(now);
    expect(now.dataset.beside).toBeUndefined();
  });
});
