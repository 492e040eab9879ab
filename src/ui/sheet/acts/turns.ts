import type { Intent } from '../../../core/operations';
import { elementAt } from '../../../core/place';
import type { SheetActResult } from '../sheet-services';
import type { Selecting } from './selecting';
import type { Workplace } from './workplace';
import type { Writing } from './writing';

/** These send what is selected elsewhere, or ask for a word. */
const SENDS: ReadonlySet<Intent['verb']> = new Set(['move', 'move-cluster', 'new-cluster', 'split-cluster']);

/** Has acts done one after the other, and looks after what is selected when they are. */
export class Turns {
  /** Resolves when all that was asked for in turn until now is done. */
  turn: Promise<unknown> = Promise.resolve();

  /** When the act was asked for whose turn it is; absent: no act has the turn. */
  private asked: number | undefined;

  constructor(
    private readonly place: Workplace, private readonly writing: Writing, private readonly selecting: Selecting,
    /** Nothing came of an act, or no more comes: what was let go somewhere glides from there to where it hangs. */
    private readonly bringHome: () => void,
  ) {}

  inTurn(act: (asked: number) => unknown): void {
    const asked = this.place.services.ask();
    const turn = Promise.all([this.turn, this.writing.settled()]).then(async () => {
      this.asked = asked;
      await act(asked);
    }).finally(() => {
      this.asked = undefined;
      if (this.turn === last) this.bringHome();
    });
    const last = turn.catch(() => undefined);
    this.turn = last;
    this.place.services.told(() => turn);
  }

  /** Says why nothing came of it. */
  decline(why: string): void {
    this.place.services.decline(why);
    this.bringHome();
  }

  async perform(intent: Intent, keys: readonly string[], first?: Promise<unknown>): Promise<SheetActResult> {
    const { selected } = this.place.store.now;
    const asked = first || this.asked === undefined ? this.place.services.ask() : this.asked;
    await first;
    const outcome = await this.place.services.emit(intent, asked);
    if (!outcome.done) this.bringHome();
    if (!outcome.done) return outcome;
    const now = this.place.store.now.selected;
    // Whoever selected something else meanwhile keeps that.
    if (now !== selected && now.size > 0) return outcome;
    this.#settle(keys, outcome.reveal);
    const { focus } = this.place.store.now;
    // After writing one looks again where one looked, and what is sent elsewhere does not take one along.
    if (focus !== undefined && !first && !SENDS.has(intent.verb) && !this.writing.edit) this.selecting.show(focus);
    return outcome;
  }

  /** What was acted upon stays selected; where it became another thing, that one is. */
  #settle(keys: readonly string[], reveal: number | undefined): void {
    if (this.writing.edit) return;
    const index = this.place.index();
    const left = keys.filter(key => index.find(key));
    const revealed = reveal === undefined ? undefined : elementAt(this.place.session(), reveal);
    if (left.length > 0) this.selecting.many(left);
    else if (revealed && index.find(revealed.key)) this.selecting.only(revealed.key);
  }
}
