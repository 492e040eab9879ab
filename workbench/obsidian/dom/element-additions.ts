type Attribute = string | number | boolean | null;

function setAttribute(el: Element, name: string, value: Attribute): void {
  if (value === null) el.removeAttribute(name);
  else el.setAttribute(name, String(value));
}

export const elementAdditions = {
  getText(this: Element) { return this.textContent ?? ''; },
  setText(this: Element, value: string | DocumentFragment) { this.replaceChildren(value); },
  addClass(this: Element, ...classes: string[]) { this.classList.add(...classes.filter(Boolean)); },
  addClasses(this: Element, classes: string[]) { this.classList.add(...classes); },
  removeClass(this: Element, ...classes: string[]) { this.classList.remove(...classes); },
  removeClasses(this: Element, classes: string[]) { this.classList.remove(...classes); },
  toggleClass(this: Element, classes: string | string[], value: boolean) {
    [classes].flat().forEach(name => this.classList.toggle(name, value));
  },
  hasClass(this: Element, name: string) { return this.classList.contains(name); },
  setAttr(this: Element, name: string, value: Attribute) { setAttribute(this, name, value); },
  setAttrs(this: Element, attributes: Record<string, Attribute>) {
    Object.entries(attributes).forEach(([name, value]) => setAttribute(this, name, value));
  },
  getAttr(this: Element, name: string) { return this.getAttribute(name); },
  matchParent(this: Element, selector: string, lastParent?: Element): Element | null {
    const found = this.closest(selector);
    return found && lastParent && !lastParent.contains(found) ? null : found;
  },
  getCssPropertyValue(this: Element, property: string, pseudoElement?: string) {
    return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
  },
  isActiveElement(this: Element) { return this.doc.activeElement === this; },
  find(this: Element, selector: string) { return this.querySelector(selector); },
  findAll(this: Element, selector: string) { return [...this.querySelectorAll(selector)]; },
  findAllSelf(this: Element, selector: string) {
    const own = this.matches(selector) ? [this] : [];
    return [...own, ...this.querySelectorAll(selector)];
  },
};

export const styleAdditions = {
  setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) { Object.assign(this.style, styles); },
  setCssProps(this: HTMLElement, props: Record<string, string>) {
    Object.entries(props).forEach(([name, value]) => this.style.setProperty(name, value));
  },
};
