import type { Host } from './host';

/** What is cut off on the sheet, or lies over another thing: words beside their own paper, papers over each other or beyond the edge. */
export function cutOff(host: Pick<Host, 'evaluate'>): Promise<string[]> {
  return host.evaluate(() => {
    const slack = 1;
    const sheet = document.querySelector('.ambitiegesprek-sheet');
    const inside = (inner: DOMRect, outer: DOMRect): boolean => inner.left >= outer.left - slack && inner.right <= outer.right + slack
      && inner.top >= outer.top - slack && inner.bottom <= outer.bottom + slack;
    const apart = (one: DOMRect, other: DOMRect): boolean => one.right <= other.left + slack || other.right <= one.left + slack
      || one.bottom <= other.top + slack || other.bottom <= one.top + slack;
    const all = (selector: string): HTMLElement[] => [...sheet?.querySelectorAll<HTMLElement>(selector) ?? []];
    const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
    const ownWords = (element: Element): DOMRect => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    const said = (element: Element): string => element.textContent.trim().slice(0, 40);
    const paper = all('.ambitiegesprek-paper')[0];
    const faults = all('.ambitiegesprek-set').flatMap((words) => {
      const holder = words.closest('[data-kind], .ambitiegesprek-label') ?? paper;
      return holder && !inside(ownWords(words), boxOf(holder)) ? [`cut off: ${said(words)}`] : [];
    });
    const pieces = ['.ambitiegesprek-card, .ambitiegesprek-pupil', '.ambitiegesprek-heading > *, .ambitiegesprek-heading .ambitiegesprek-set'];
    for (const selector of pieces) {
      const list = all(selector).filter(element => boxOf(element).width > 0 && !element.matches('[data-part="text"]:not(.ambitiegesprek-set), .ambitiegesprek-status'));
      list.forEach((one, at) => {
        for (const other of list.slice(at + 1)) {
          const [a, b] = [one, other].map(element => (element.matches('.ambitiegesprek-set') ? ownWords(element) : boxOf(element)));
          if (a && b && !one.contains(other) && !apart(a, b)) faults.push(`over each other: ${said(one)} | ${said(other)}`);
        }
      });
    }
    const pane = all('.ambitiegesprek-viewport')[0];
    for (const card of all('[data-kind], .ambitiegesprek-pupil')) if (pane && !inside(boxOf(card), boxOf(pane))) faults.push(`beyond the edge: ${said(card)}`);
    return faults.length === 0 && all('[data-kind]').length === 0 ? ['nothing hangs on the sheet'] : faults;
  }, undefined);
}

/** Words on the sheet with less contrast than 4.5 to 1 with any colour of what they are written on, gradients included. */
export function faint(host: Pick<Host, 'evaluate'>): Promise<string[]> {
  return host.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const read = (css: string): Colour => {
      if (!context) return [0, 0, 0, 0];
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a), 1];
    const coloursIn = (style: CSSStyleDeclaration): Colour[] => {
      const stops = style.backgroundImage.match(/(?:rgba?|color|oklab|lab)\([^()]*\)|#[0-9a-f]+/giu) ?? [];
      return (stops.length > 0 ? stops : [style.backgroundColor]).map(read).filter(([, , , alpha]) => alpha > 0);
    };
    const under = (element: Element | null): Colour[] => {
      if (!element) return [[255, 255, 255, 1]];
      const paper = element.matches('.ambitiegesprek-card, .ambitiegesprek-pad') ? coloursIn(getComputedStyle(element, '::before')) : [];
      const own = paper.length > 0 ? paper : coloursIn(getComputedStyle(element));
      if (own.length === 0) return under(element.parentElement);
      return own.flatMap(one => (one[3] >= 1 ? [one] : under(element.parentElement).map(below => over(one, below))));
    };
    const light = ([r, g, b]: Colour): number => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map(value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const contrast = (one: Colour, other: Colour): number => {
      const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const words = [...document.querySelectorAll('.ambitiegesprek-sheet *, .view-header .ambitiegesprek-tools-place *')]
      .filter(element => [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== ''))
      .filter(element => element.getBoundingClientRect().width > 0 && !element.closest('.ambitiegesprek-spoken, [aria-disabled="true"]'));
    return words.flatMap((element) => {
      const ink = read(getComputedStyle(element).color);
      const least = Math.min(...under(element).map(below => contrast(over(ink, below), below)));
      return least < 4.5 ? [`${least.toFixed(2)}: ${element.textContent.trim().slice(0, 40)} (${element.className})`] : [];
    });
  }, undefined);
}

/** Children of the tree and its groups that are neither things nor groups of them, and things whose spoken name does not begin with the words seen. */
export function foreign(host: Pick<Host, 'evaluate'>): Promise<string[]> {
  return host.evaluate(() => {
    const tree = document.querySelector('.ambitiegesprek-sheet [role="tree"]');
    const lists = [...tree?.querySelectorAll('[role="group"]') ?? [], ...tree ? [tree] : []];
    const strangers = lists.flatMap(list => [...list.children].filter(child => !child.matches('[role="treeitem"], [role="group"], [aria-hidden="true"]')));
    const plain = (words: string): string => words.replace(/\s+/gu, ' ').trim();
    const misnamed = [...tree?.querySelectorAll('[role="treeitem"]') ?? []].filter((item) => {
      const seen = plain(item.querySelector('[data-part="text"]')?.textContent ?? '');
      const name = plain(item.getAttribute('aria-label') ?? '');
      return item.matches('[data-kind="step"]') ? !name.includes(seen) : !name.startsWith(seen);
    });
    return [...strangers.map(one => `foreign: ${one.outerHTML.slice(0, 80)}`), ...misnamed.map(one => `misnamed: ${one.outerHTML.slice(0, 160)}`)];
  }, undefined);
}

/** How the lines of the drawn pupil stand out from the paper, at the size in which they are seen: nine tenths of their middles do so by more. */
export function outOfPaper(host: Pick<Host, 'evaluate'>): Promise<number> {
  return host.evaluate(() => {
    const drawing = document.querySelector<HTMLImageElement>('.ambitiegesprek-pupil img');
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!drawing || !context || drawing.naturalWidth === 0) return 0;
    const { width, height } = drawing.getBoundingClientRect();
    const scale = Math.min(width / drawing.naturalWidth, height / drawing.naturalHeight);
    canvas.width = Math.round(drawing.naturalWidth * scale);
    canvas.height = Math.round(drawing.naturalHeight * scale);
    context.fillStyle = getComputedStyle(document.body).getPropertyValue('--ambitiegesprek-paper');
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.filter = getComputedStyle(drawing).filter;
    const times = getComputedStyle(drawing).backgroundImage.includes(drawing.src) ? 2 : 1;
    for (let time = 0; time < times; time += 1) context.drawImage(drawing, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const part = (value = 0): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const light = (at: number): number => 0.2126 * part(data[at * 4]) + 0.7152 * part(data[at * 4 + 1]) + 0.0722 * part(data[at * 4 + 2]);
    const contrast = (at: number): number => (Math.max(light(at), light(0)) + 0.05) / (Math.min(light(at), light(0)) + 0.05);
    const middles: number[] = [];
    for (let at = canvas.width; at < canvas.width * (canvas.height - 1); at += 1) {
      const own = contrast(at);
      const isMiddle = [1, canvas.width].some(step => own >= contrast(at - step) && own >= contrast(at + step));
      if (own > 1.3 && isMiddle) middles.push(own);
    }
    return middles.sort((one, other) => one - other)[Math.floor(middles.length / 10)] ?? 0;
  }, undefined);
}
