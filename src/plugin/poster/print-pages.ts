import type { PrintPage } from '../../core/print/page';
import { PAPER_SIZES, paperExtent } from '../../core/print/paper';
import { pageElement } from '../../ui/print/page-picture';

const PRINTING = 'ambitiegesprek-is-printing';
const PRINTED = 'ambitiegesprek-print';

/** Hands pages to the print dialog of the app, which also makes a PDF of them; the window stays as it is. */
export function printPages(win: Window, pages: readonly PrintPage[]): void {
  const { body } = win.document;
  for (const old of Array.from(body.children)) if (old.hasClass(PRINTED)) old.remove();
  const host = body.createDiv({ cls: PRINTED });
  for (const page of pages) {
    host.createDiv({ cls: 'ambitiegesprek-print-page', attr: { 'data-paper': paperOf(page) } }).append(pageElement(page, win.document));
  }
  body.addClass(PRINTING);
  win.addEventListener('afterprint', () => {
    body.removeClass(PRINTING);
    host.remove();
  }, { once: true });
  win.print();
}

/** `a3-landscape`: the style sheet has a page for each. */
function paperOf({ width, height }: PrintPage): string {
  const lie = width > height ? 'landscape' : 'portrait';
  const nearest = [...PAPER_SIZES].sort((a, b) => off(a) - off(b))[0] ?? 'A4';
  return `${nearest.toLowerCase()}-${lie}`;

  function off(size: typeof PAPER_SIZES[number]): number {
    return Math.abs(paperExtent(size, lie).width - width);
  }
}
