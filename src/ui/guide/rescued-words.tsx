import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Drafts } from './guide-services';
import { useGuide } from './guide-context';

const FIELD = 'rescued';

/** Keeps words whose place in the note is gone. */
export function rescue(drafts: Drafts, text: string): void {
  const kept = drafts.get(FIELD);
  drafts.set(FIELD, kept === undefined ? text : `${kept}\n${text}`);
}

/** Words that no field can take any more, to be copied or put elsewhere. */
export function RescuedWords(): JSX.Element | null {
  const { drafts, words } = useGuide();
  const [, again] = useState({});
  const text = drafts.get(FIELD);
  if (text === undefined) return null;
  const forget = (): void => { drafts.set(FIELD, undefined); again({}); };
  return (
    <div class="ambitiegesprek-rescued" role="alert">
      <p>{words.rescued}</p>
      <textarea readOnly value={text} aria-label={words.rescued} />
      <button type="button" onClick={forget}>{words.rescuedDone}</button>
    </div>
  );
}
