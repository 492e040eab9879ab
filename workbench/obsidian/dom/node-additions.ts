import { createElement, createSvgElement } from './create';

function documentOf(node: Node): Document {
  return node.ownerDocument ?? (node as Document);
}

export const nodeAdditions = {
  get doc(): Document { return documentOf(this as unknown as Node); },
  get win(): Window { return documentOf(this as unknown as Node).defaultView ?? window; },
  get constructorWin(): Window { return documentOf(this as unknown as Node).defaultView ?? window; },
  detach(this: ChildNode) { this.remove(); },
  empty(this: Node) { while (this.lastChild) this.removeChild(this.lastChild); },
  insertAfter(this: Node, node: Node, child: Node | null) { return this.insertBefore(node, child ? child.nextSibling : this.firstChild); },
  indexOf(this: Node, other: ChildNode) { return [...this.childNodes].indexOf(other); },
  setChildrenInPlace(this: Node, children: Node[]) {
    [...this.childNodes].filter(child => !children.includes(child)).forEach(child => child.remove());
    children.forEach((child, index) => {
      if (this.childNodes[index] !== child) this.insertBefore(child, this.childNodes[index] ?? null);
    });
  },
  appendText(this: Node, text: string) { this.appendChild(documentOf(this).createTextNode(text)); },
  // An element of another window is an instance of that window's class of the same name.
  instanceOf(this: Node, type: { new (): unknown; name: string }) {
    if (this instanceof type) return true;
    const own = (this.win as unknown as Record<string, unknown>)[type.name];
    return typeof own === 'function' && this instanceof own;
  },
  createEl(this: Node, tag: string, o?: DomElementInfo | string, callback?: (el: never) => void) { return createElement(documentOf(this), tag, o, callback, this); },
  createDiv(this: Node, o?: DomElementInfo | string, callback?: (el: never) => void) { return createElement(documentOf(this), 'div', o, callback, this); },
  createSpan(this: Node, o?: DomElementInfo | string, callback?: (el: never) => void) { return createElement(documentOf(this), 'span', o, callback, this); },
  createSvg(this: Node, tag: string, o?: SvgElementInfo | string, callback?: (el: never) => void) { return createSvgElement(documentOf(this), tag, o, callback, this); },
};

export const fragmentAdditions = {
  find(this: ParentNode, selector: string) { return this.querySelector(selector); },
  findAll(this: ParentNode, selector: string) { return [...this.querySelectorAll(selector)]; },
};
