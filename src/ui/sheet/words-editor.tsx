import type { JSX, TargetedInputEvent, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyMeant } from '../key-press';
import type { MeantKey } from '../key-press';
import { pasteTable } from '../pasted-text';
import type { Edit } from './attention';
import { useSheet } from './sheet-view';

interface Props {
  readonly edit: Edit;
  readonly label: string;
}

/** The field in which words are written, in the place where they will stand. Enter, Esc and leaving it all keep them. */
export function WordsEditor({ edit, label }: Props): JSX.Element {
  const view = useSheet();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return undefined;
    begin(area, edit);
    view.desk.approach(area);
    return () => { view.desk.retreat(); };
  }, []);
  const type = (event: TargetedInputEvent<HTMLTextAreaElement>): void => {
    fit(event.currentTarget);
    view.type(event.currentTarget.value);
  };
  const press = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): void => {
    // Keys that are typed into words are no commands of the sheet or the app.
    event.stopPropagation();
    const meant = keyMeant(event);
    if (meant?.key === 'Escape') view.finish(edit.id, false);
    else if (meant?.key === 'Enter') enter(meant, event.currentTarget, () => { view.finish(edit.id, true); });
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={field}
      class="ambitiegesprek-editor"
      rows={1}
      dir="auto"
      defaultValue={edit.draft}
      aria-label={label}
      placeholder={label}
      enterkeyhint="done"
      onInput={type}
      onKeyDown={press}
      onPaste={event => { pasteTable(event, event.currentTarget); }}
      onBlur={() => { view.finish(edit.id, false); }}
    />
  );
}

/** Words that only hold the place of better ones are selected, so that typing replaces them. */
function begin(area: HTMLTextAreaElement, { kind }: Edit): void {
  area.focus({ preventScroll: true });
  const provisional = kind === 'ambition' || area.value === '?';
  area.setSelectionRange(provisional ? 0 : area.value.length, area.value.length);
  fit(area);
}

function enter({ alt, shift }: MeantKey, area: HTMLTextAreaElement, commit: () => void): void {
  if (!alt && !shift) {
    commit();
    return;
  }
  area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

function fit(area: HTMLTextAreaElement): void {
  area.style.removeProperty('block-size');
  area.style.blockSize = `${area.scrollHeight}px`;
}
