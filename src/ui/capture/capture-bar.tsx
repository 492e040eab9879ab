import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { colourKeys, keyMeant } from '../key-press';
import { pasteTable } from '../pasted-text';
import { CapturedList } from './captured-list';
import { captureKey } from './capture-keys';
import { CaptureHead, FacetRow, GoneNotes } from './capture-head';
import { optionId, TARGETS_ID, TargetList } from './target-list';
import { useCapture } from './use-capture';
import type { CaptureProps } from './use-capture';

/** Type, Enter, type, Enter. The words live in the draft until they stand in the note. */
export function CaptureBar(props: CaptureProps): JSX.Element {
  const { services, draft } = props;
  const { words } = services;
  const capture = useCapture(props);
  const { choosing } = capture;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => grow(field.current), [draft.text]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!captureKey(event, capture, services.keyboard, services.close)) return;
    event.preventDefault();
    // The keys of the app and of the sheet behind the bar are not meant.
    event.stopPropagation();
  };
  const closeByKey = (event: KeyboardEvent): void => {
    if (keyMeant(event)?.key === 'Escape') services.close();
  };
  const listed = choosing.open ? { 'aria-controls': TARGETS_ID, 'aria-activedescendant': optionId(choosing.active) } : {};
  const typeOn = (): void => field.current?.focus();
  return (
    <div class="ambitiegesprek-capture" role="group" aria-label={words.label} data-color={capture.colour}
      onClick={typeOn} onKeyDown={closeByKey}>
      {choosing.open && <TargetList targets={choosing.targets} active={choosing.active} choose={choosing.choose} />}
      <GoneNotes services={services} />
      <CaptureHead capture={capture} services={services} />
      <textarea ref={field} rows={1} dir="auto" class="ambitiegesprek-capture-words" aria-label={words.placeholder}
        placeholder={words.placeholder}
        value={draft.text} onInput={event => capture.change({ text: event.currentTarget.value })} onKeyDown={onKeyDown}
        onPaste={event => { pasteTable(event, event.currentTarget); }} spellcheck {...listed} />
      <FacetRow capture={capture} draft={draft} words={words} />
      <div class="ambitiegesprek-capture-foot">
        {capture.lines.length > 1 && <span class="ambitiegesprek-capture-count">{words.lines(capture.lines.length)}</span>}
        <CapturedList captured={capture.captured} words={words} undo={() => { capture.step('undo'); }} />
        <span class="ambitiegesprek-capture-told" role="status">{props.told}</span>
        <span class="ambitiegesprek-capture-hint">{words.hint(colourKeys('1…4', services.keyboard))}</span>
      </div>
      {capture.problem !== '' && <p class="ambitiegesprek-capture-problem" role="alert">{capture.problem}</p>}
    </div>
  );
}

/** Makes the field as high as its words, up to what still leaves room for the session behind it. */
function grow(field: HTMLTextAreaElement | null): void {
  if (field) field.rows = Math.min(8, field.value.split('\n').length);
}
