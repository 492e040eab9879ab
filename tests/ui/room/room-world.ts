import { wordsIn } from '../../../src/i18n/words';
import { AMBITION_CONVERSATION } from '../../../src/method/ambition-conversation';
import { WORDINGS } from '../../../src/method/wordings';
import { mountRoom } from '../../../src/ui/room/mount-room';
import type { RoomHandle, RoomServices, RoomView } from '../../../src/ui/room/room-services';
import { parse } from '../../read';

/** A screen of the group in a document that lays nothing out, on a note that is nothing but a text. */
export class RoomWorld {
  readonly container = document.body.appendChild(document.createElement('div'));
  readonly room: RoomHandle;

  constructor(text: string, view: Partial<RoomView> = {}, services: Partial<RoomServices> = {}) {
    Object.assign(window, {
      ResizeObserver: class { observe(): void {} disconnect(): void {} },
      matchMedia: () => ({ matches: true }),
    });
    this.room = mountRoom(this.container, {
      words: wordsIn('nl'), wording: WORDINGS.nl, conversation: AMBITION_CONVERSATION, resolve: local => new Date(local).getTime(),
      canvas: () => undefined, resourceUrl: () => undefined, followPictures: () => () => undefined, direct: () => undefined, ...services,
    });
    this.room.update({ session: parse(text), now: '2026-03-12T14:40:05', direction: {}, ...view });
  }

  get words(): string {
    return this.container.querySelector('.ambitiegesprek-stage')?.textContent ?? '';
  }

  close(): void {
    this.room.destroy();
    this.container.remove();
  }
}
