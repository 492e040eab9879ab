import { Events } from 'obsidian';
import type { EventRef } from 'obsidian';

const CHANGED = 'changed';

/** Which question each session shows to the room, by id. It is of this meeting only and stands in no note. */
export class RoomChoice {
  private readonly questions = new Map<string, string>();
  private readonly events = new Events();

  of(path: string): string | undefined {
    return this.questions.get(path);
  }

  choose(path: string, question: string | undefined): void {
    if (question === undefined) this.questions.delete(path);
    else this.questions.set(path, question);
    this.events.trigger(CHANGED);
  }

  move(from: string, to: string): void {
    const question = this.questions.get(from);
    this.questions.delete(from);
    if (question !== undefined) this.questions.set(to, question);
  }

  onChange(listener: () => void): EventRef {
    return this.events.on(CHANGED, listener);
  }
}

/** Guide and room screen stand in different views, even windows; both look at this one. */
export const roomChoice = new RoomChoice();
