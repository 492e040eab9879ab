import type { SheetElement } from '../../../core/session';
import type { FinderProps, Findable } from '../view/fields';
import { moveInTurn } from './acts';
import { LOOSE } from './view-state';
import { nameOf } from './workplace';
import type { Workplace } from './workplace';

/** Finds things on the sheet by typing words of them: to go there, or to send something there. */
export class Finding {
  #asked: Omit<FinderProps, 'close' | 'leave'> | undefined;

  constructor(private readonly place: Workplace, private readonly shown: () => void, private readonly goTo: (key: string) => void) {}

  /** What is asked for now. */
  get props(): FinderProps | undefined {
    return this.#asked && { ...this.#asked, close: () => { this.#close(); }, leave: () => { this.#end(); } };
  }

  find(): void {
    const index = this.place.index();
    const things = index.keys().flatMap(key => this.#findable(index.element(key)));
    this.#ask({ label: this.place.words.find, nothing: this.place.words.findNothing, things }, key => { this.goTo(key); });
  }

  /** Asks for the cluster or ambition to which the things with these keys go. */
  askWhere(keys: ReadonlySet<string>): void {
    const { words } = this.place;
    const clusters = this.place.index().elements(keys).some(({ kind }) => kind === 'cluster');
    const goals = this.place.index().headings().filter(({ kind }) => !clusters || kind === 'ambition');
    const loose = { key: LOOSE, words: clusters ? words.unchosen : words.loosen, where: '' };
    const things = [...goals.flatMap(goal => this.#findable(goal)), loose];
    this.#ask({ label: words.moveWhere, nothing: words.moveNowhere, things }, into => {
      moveInTurn(this.place, keys, { into, before: undefined });
    });
  }

  #findable(thing: SheetElement | undefined): Findable[] {
    if (!thing) return [];
    const parent = this.place.index().find(thing.key)?.parent;
    return [{ key: thing.key, words: nameOf(this.place, thing), where: parent ? nameOf(this.place, parent) : '' }];
  }

  #ask(asked: Pick<FinderProps, 'label' | 'nothing' | 'things'>, act: (key: string) => void): void {
    const choose = (key: string): void => {
      this.#close();
      act(key);
    };
    this.#asked = { ...asked, choose };
    this.shown();
  }

  #close(): void {
    this.#end();
    this.place.focus();
  }

  #end(): void {
    this.#asked = undefined;
    this.shown();
  }
}
