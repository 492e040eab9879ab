import type { JSX } from 'preact';
import { pastedLines } from '../../core/writing/words';
import type { Words } from '../../i18n/words';

/** The notes in what somebody typed or pasted: one per line that has words. */
export function capturedLines(text: string): string[] {
  return pastedLines([text]);
}

const SHOWN = 2;

interface Props {
  readonly captured: readonly string[];
  readonly words: Words['capture'];
  readonly undo: () => void;
}

/** How many notes were written, the last few of them, and a way back. */
export function CapturedList({ captured, words, undo }: Props): JSX.Element | null {
  if (captured.length === 0) return null;
  return (
    <span class="ambitiegesprek-captured" aria-live="polite">
      <strong>{words.captured(captured.length)}</strong>
      {captured.slice(-SHOWN).map((line, index) => (
        <span key={captured.length + index} class="ambitiegesprek-captured-words" dir="auto">{line}</span>
      ))}
      <button type="button" onClick={undo}>{words.undo}</button>
    </span>
  );
}
