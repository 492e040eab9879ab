import { createElement, createSvgElement } from './create';
import { elementAdditions, styleAdditions } from './element-additions';
import { delegationAdditions, htmlAdditions } from './html-additions';
import { arrayAdditions, mathAdditions, objectAdditions, otherAdditions, stringAdditions } from './language-additions';
import { paceTimers, weather } from '../weather';
import { fragmentAdditions, nodeAdditions } from './node-additions';

type Realm = Window & typeof globalThis;

function extend(target: object, additions: object): void {
  Object.entries(Object.getOwnPropertyDescriptors(additions)).forEach(([name, descriptor]) => {
    Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
  });
}

const uiEventAdditions = {
  get targetNode() { return (this as unknown as UIEvent).target as Node | null; },
  get win() { return (this as unknown as UIEvent).view ?? window; },
  get doc() { return ((this as unknown as UIEvent).view ?? window).document; },
  instanceOf(this: UIEvent, type: { new (): unknown; name: string }) {
    const own = (this.win as unknown as Record<string, unknown>)[type.name];
    return this instanceof type || (typeof own === 'function' && this instanceof own);
  },
};

function globalsOf(win: Realm): object {
  return {
    createEl: (tag: string, o?: DomElementInfo | string, callback?: (el: never) => void) => createElement(win.document, tag, o, callback),
    createDiv: (o?: DomElementInfo | string, callback?: (el: never) => void) => createElement(win.document, 'div', o, callback),
    createSpan: (o?: DomElementInfo | string, callback?: (el: never) => void) => createElement(win.document, 'span', o, callback),
    createSvg: (tag: string, o?: SvgElementInfo | string, callback?: (el: never) => void) => createSvgElement(win.document, tag, o, callback),
    createFragment(callback?: (el: DocumentFragment) => void) {
      const fragment = win.document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
    fish: (selector: string) => win.document.querySelector(selector),
    fishAll: (selector: string) => [...win.document.querySelectorAll(selector)],
    isBoolean: (value: unknown) => typeof value === 'boolean',
    sleep: (ms: number) => new Promise(resolve => { win.setTimeout(resolve, ms); }),
    nextFrame: () => new Promise(resolve => { win.requestAnimationFrame(resolve); }),
    ready: (fn: () => unknown) => { win.setTimeout(fn); },
  };
}

/** Gives a window, also that of a pop-out, what Obsidian adds to the DOM and to the language. */
export function installAdditions(win: Realm): void {
  paceTimers(win, weather);
  extend(win.Node.prototype, nodeAdditions);
  extend(win.Element.prototype, elementAdditions);
  extend(win.HTMLElement.prototype, { ...styleAdditions });
  extend(win.HTMLElement.prototype, htmlAdditions);
  extend(win.SVGElement.prototype, styleAdditions);
  extend(win.DocumentFragment.prototype, fragmentAdditions);
  extend(win.Document.prototype, delegationAdditions);
  extend(win.UIEvent.prototype, uiEventAdditions);
  extend(win.Array.prototype, arrayAdditions);
  extend(win.Array, { combine: otherAdditions.combine });
  extend(win.String.prototype, stringAdditions);
  extend(win.String, { isString: otherAdditions.isString });
  extend(win.Number, { isNumber: otherAdditions.isNumber });
  extend(win.Math, mathAdditions);
  extend(win.Object, objectAdditions);
  Object.assign(win, globalsOf(win), { activeWindow: window, activeDocument: document });
}

/** `activeWindow` and `activeDocument` follow the window in use, in every window alike. */
export function setActiveWindow(win: Window, all: Window[]): void {
  [window, ...all].forEach(other => Object.assign(other, { activeWindow: win, activeDocument: win.document }));
}
