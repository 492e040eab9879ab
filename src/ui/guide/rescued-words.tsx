import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { RESCUED } from './guide-services';
import type { FieldDrafts } from './guide-services';
import { useGuide } from './guide-context';

/** Keeps words whose place in the note is gone. */
export function rescue(drafts: FieldDrafts, text: string): void {
  const kept = drafts.get(RESCUED);
  drafts.set(RESCUED, kept === undefined ? text : `${kept}\n${text}`);
}

/** Words that no field can take any more, to be copied or put elsewhere. */
export function RescuedWords(): JSX.Element | null {
  const { drafts, words } = useGuide();
  const [, again] = useState({});
  const text = drafts.get(RESCUED);
  if (text === undefined) return null;
  const forget = (): void => { drafts.set(RESCUED, undefined); again({}); };
  return (
    <div class="ambitiegesprek-rescued" role="alert">
      <p>{words.rescued}</p>
      <textarea readOnly dir="auto" value={text} aria-label={words.rescued} />
      <button type="button" onClick={forget}>{words.rescuedDone}</button>
    </div>
  );
}
