// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wordsIn } from '../../../src/i18n/words';
import { AMBITION_CONVERSATION } from '../../../src/method/ambition-conversation';
import { WORDINGS } from '../../../src/method/wordings';
import { mountRoom } from '../../../src/ui/room/mount-room';
import { parse } from '../../read';
import { settled } from '../sheet-world';

const NOTE = `---
type: ambitiegesprek
fase: 3
---

## Het vel

- Een foto ![van het podium](https://example.org/a.png) #geel
- Een [gevaar](javascript:alert(1)) en een [adres](https://example.org) #geel
`;

let container: HTMLElement;
beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
  Object.assign(window, { ResizeObserver: class { observe(): void {} disconnect(): void {} } });
});
afterEach(() => { container.remove(); });

it('fetches a picture from the network only for who asks, and gives no address that could run', async () => {
  const room = mountRoom(container, {
    words: wordsIn('nl'), wording: WORDINGS.nl, phases: AMBITION_CONVERSATION.phases, resourceUrl: target => target, followPictures: () => () => undefined, chosen: () => undefined,
  });
  room.update({ session: parse(NOTE), now: '2026-01-01T14:00:00', clock: false, names: false });
  expect(container.querySelector('img')).toBeNull();
  expect([...container.querySelectorAll('a')].map(one => one.getAttribute('href'))).toEqual([null, 'https://example.org']);
  container.querySelector<HTMLElement>('.ambitiegesprek-show-picture')?.click();
  await settled();
  expect(container.querySelector('img')?.getAttribute('src')).toBe('https://example.org/a.png');
  room.destroy();
});
