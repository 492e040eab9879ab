import type { JSX } from 'preact';
import type { Inline } from '../../core/inline';
import { shownName } from '../../core/link';
import { InlineWords } from '../inline';

interface Props {
  readonly written: string;
  readonly inline: readonly Inline[];
}

/** Written words as one reads them. They lie over their field while nobody writes in it: who listens, and every key, has the field. */
export function ReadWords({ written, inline }: Props): JSX.Element {
  return (
    <span class="ambitiegesprek-read-words" dir="auto" aria-hidden="true">
      {inline.length === 0 ? written : <InlineWords inline={inline} />}
    </span>
  );
}

/** Of a text that is not read as Markdown: each link in it is the name that it shows. */
export function readAsText(written: string): readonly Inline[] {
  return [{ type: 'text', value: shownName(written) }];
}

/** Whether it is read as anything else than the letters that are written. */
export function readsOtherwise({ written, inline }: Props): boolean {
  const letters = inline.map(piece => (piece.type === 'text' ? piece.value : '')).join('');
  return inline.some(({ type }) => type !== 'text') || letters.trim() !== written;
}
