type Info = DomElementInfo | string | undefined;

function classesOf(cls: string | string[] | undefined): string[] {
  return (Array.isArray(cls) ? cls : [cls ?? '']).flatMap(name => name.split(/\s+/)).filter(Boolean);
}

function applyAttributes(el: Element, attributes: DomElementInfo['attr']): void {
  Object.entries(attributes ?? {}).forEach(([name, value]) => {
    if (value !== null) el.setAttribute(name, String(value));
  });
}

function applyFields(el: HTMLElement, info: DomElementInfo): void {
  const { title, value, type, placeholder, href } = info;
  if (title !== undefined) el.title = title;
  applyAttributes(el, Object.fromEntries(Object.entries({ type, placeholder, href }).filter(([, field]) => field !== undefined)) as Record<string, string>);
  if (value !== undefined && 'value' in el) el.value = value;
}

function place(el: Element, parent: Node | undefined, first: boolean | undefined): void {
  if (first) parent?.insertBefore(el, parent.firstChild);
  else parent?.appendChild(el);
}

export function createElement(doc: Document, tag: string, o: Info, callback?: (el: never) => void, into?: Node): HTMLElement {
  const info = typeof o === 'string' ? { cls: o } : o ?? {};
  const el = doc.createElement(tag);
  el.classList.add(...classesOf(info.cls));
  if (info.text !== undefined) el.append(info.text);
  applyAttributes(el, info.attr);
  applyFields(el, info);
  callback?.(el as never);
  place(el, into ?? info.parent, info.prepend);
  return el;
}

export function createSvgElement(doc: Document, tag: string, o: SvgElementInfo | string | undefined, callback?: (el: never) => void, into?: Node): SVGElement {
  const info = typeof o === 'string' ? { cls: o } : o ?? {};
  const el = doc.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
  el.classList.add(...classesOf(info.cls));
  applyAttributes(el, info.attr);
  callback?.(el as never);
  place(el, into ?? info.parent, info.prepend);
  return el;
}
