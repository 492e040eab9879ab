import { pastedLines } from '../core/writing/words';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What the words of a field become with what is pasted into it. */
export function wordsWithPaste(field: Field, event: ClipboardEvent): string {
  const { value, selectionStart, selectionEnd } = field;
  return value.slice(0, selectionStart ?? value.length) + pastedText(event) + value.slice(selectionEnd ?? value.length);
}

/** What several lines pasted into a field of one line make together; undefined where they are one note, as the field itself pastes it. */
export function pastedList(field: Field, event: ClipboardEvent): string | undefined {
  const words = wordsWithPaste(field, event);
  return pastedLines([words]).length > 1 ? words : undefined;
}

/** Takes a table that comes without plain text, which a field of words would leave out. */
export function pasteTable(event: ClipboardEvent, field: HTMLTextAreaElement): void {
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  const words = pastedText(event);
  if (plain !== '' || words === '') return;
  event.preventDefault();
  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function pastedText({ clipboardData }: ClipboardEvent): string {
  const plain = clipboardData?.getData('text/plain') ?? '';
  return plain === '' ? tableText(clipboardData?.getData('text/html') ?? '') : plain;
}

/** The rows of the tables in HTML: a tab between cells, as plain text has it. Parsed apart, nothing of it is ever shown. */
function tableText(html: string): string {
  const rows = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tr')];
  return rows.map(row => [...row.cells].map(cell => (cell.textContent ?? '').replace(/\s+/gu, ' ').trim()).join('\t')).join('\n');
}
