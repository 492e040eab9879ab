import type { CSSProperties, JSX, TargetedInputEvent, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { STYLES } from '../../../core/arrange/arrangement';
import type { WordStyle } from '../../../core/arrange/arrangement';
import { keyMeant, stepMeant } from '../../key-press';
import type { MeantKey } from '../../key-press';
import { pasteTable } from '../../pasted-text';
import { TooLong } from '../../print/too-long';
import type { Edit } from '../acts/view-state';
import { em } from './placing';
import { useSheet } from './sheet-view';
import type { SheetContext } from './sheet-view';
import { plain } from '../../../core/language';
import { elementOf } from '../../element-of';

interface Props {
  readonly edit: Edit;
  readonly label: string;
  /** Where the words begin, and how wide they may be. */
  readonly at: { readonly x: number; readonly y: number; readonly width: number };
  /** As the words are written that stand there otherwise. */
  readonly style: WordStyle;
}

/**
 * The field in which words are written, in the place and at the size in which they will stand. Enter, Esc and leaving it all keep them,
 * and it goes on with them where it goes elsewhere with what it stands in.
 */
export function WordsEditor({ edit, label, at, style }: Props): JSX.Element {
  const view = useSheet();
  const { size } = STYLES[style];
  const field = useRef<HTMLTextAreaElement>(null);
  const [first] = useState(view.draft);
  const [draft, setDraft] = useState(first);
  useLayoutEffect(() => { if (field.current) follow(field.current, size, view); });
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return undefined;
    begin(area, edit);
    view.approach(area, size);
    return () => { view.viewport.retreat(); };
  }, []);
  const type = (event: TargetedInputEvent<HTMLTextAreaElement>): void => {
    fit(event.currentTarget);
    setDraft(event.currentTarget.value);
    view.type(event.currentTarget.value);
  };
  return (
    <>
      <textarea
        ref={field}
        class={`ambitiegesprek-editor ambitiegesprek-set-${style}`}
        style={placeOf(at, style)}
        rows={1}
        dir="auto"
        defaultValue={first}
        aria-label={label}
        placeholder={placeholderOf(view, label, style, at.width)}
        enterkeyhint="done"
        onInput={type}
        onKeyDown={event => { if (!stepBy(event, view, edit)) press(event, entered => { view.finish(edit.id, entered); }); }}
        onPaste={event => { pasteTable(event, event.currentTarget); }}
        onBlur={() => { view.finish(edit.id, false); }}
      />
      {style === 'sentence' && <TooLongHere edit={edit} draft={draft} />}
    </>
  );
}

/** A head may be too narrow for all of it; a letter of bold words is about half as wide as high. */
function placeholderOf({ words: { narrowPlaceholders } }: SheetContext, label: string, style: WordStyle, width: number): string {
  if (style === 'note' || width > label.length * 0.5 * STYLES[style].size) return label;
  return style === 'sentence' ? narrowPlaceholders.ambition : narrowPlaceholders.cluster;
}

/** Each length by itself: the height is set by what is typed, and one text of style would take it away. */
function placeOf({ x, y, width }: Props['at'], style: WordStyle): CSSProperties {
  const { size } = STYLES[style];
  return { left: em(x / size), top: em(y / size), width: em(width / size), fontSize: em(size) };
}

/** The words are of an ambition that stands, or take its place, or become one more. */
function TooLongHere({ edit, draft }: { readonly edit: Edit; readonly draft: string }): JSX.Element {
  const view = useSheet();
  const session = view.session();
  const key = edit.kind === 'ambition' ? edit.instead : edit.at;
  const at = session.ambitions.find(ambition => ambition.key === key);
  return (
    <div class="ambitiegesprek-over-words">
      <TooLong session={session} words={draft} at={at} remark={view.services.words.poster.whileWording} />
    </div>
  );
}

/** Its place may have become wider or narrower with what is typed, or be another one, also as the note before it comes. */
function follow(area: HTMLTextAreaElement, size: number, view: SheetContext): void {
  fit(area);
  if (area.matches(':focus')) view.approach(area, size);
}

/** Words that only hold the place of better ones are selected, so that typing replaces them. */
function begin(area: HTMLTextAreaElement, { kind }: Edit): void {
  area.focus({ preventScroll: true });
  const provisional = kind === 'ambition' || area.value === '?';
  area.setSelectionRange(provisional ? 0 : area.value.length, area.value.length);
}

/** In the empty field of a note that comes there is nothing of its own to take back: the key means the last act, as on the sheet. */
function stepBy(event: TargetedKeyboardEvent<HTMLTextAreaElement>, view: SheetContext, { kind }: Edit): boolean {
  const meant = keyMeant(event);
  const step = meant && kind === 'note' && event.currentTarget.value === '' ? stepMeant(meant) : undefined;
  if (!step) return false;
  event.preventDefault();
  event.stopPropagation();
  view.run({ name: step });
  return true;
}

function press(event: TargetedKeyboardEvent<HTMLTextAreaElement>, finish: (entered: boolean) => void): void {
  // Keys that are typed into words are no commands of the sheet or the app.
  event.stopPropagation();
  const meant = keyMeant(event);
  if (meant?.key === 'Escape') finish(false);
  else if (meant?.key === 'Enter') enter(meant, event.currentTarget, () => { finish(true); });
  else return;
  event.preventDefault();
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

/** One thing that can be found by its words. */
export interface Findable {
  readonly key: string;
  readonly words: string;
  /** Where it hangs. */
  readonly where: string;
}

export interface FinderProps {
  readonly label: string;
  /** Said where nothing is found. */
  readonly nothing: string;
  readonly things: readonly Findable[];
  readonly choose: (key: string) => void;
  readonly close: () => void;
  /** The keyboard has gone elsewhere. */
  readonly leave: () => void;
}

const MOST_FOUND = 50;

/** Another window, or nothing at all, may have the keyboard for a while. */
function isLeft({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return relatedTarget !== null && elementOf(currentTarget)?.contains(elementOf(relatedTarget)) === false;
}

/** A field in which one types some words, and the things that have them. */
export function Finder({ label, nothing, things, choose, close, leave }: FinderProps): JSX.Element {
  const { words } = useSheet();
  const [query, ask] = useState('');
  const [at, goTo] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => { field.current?.focus(); }, []);
  useLayoutEffect(() => { list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' }); }, [at, query]);
  const wanted = plain(query);
  const found = things.filter(thing => plain(thing.words).includes(wanted)).slice(0, MOST_FOUND);
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const key = keyMeant(event)?.key;
    const chosen = found[at];
    if (key === 'Escape') close();
    else if (key === 'Enter' && chosen) choose(chosen.key);
    else if (key === 'ArrowDown' || key === 'ArrowUp') goTo(Math.max(0, Math.min(found.length - 1, at + (key === 'ArrowDown' ? 1 : -1))));
    else return;
    event.preventDefault();
  };
  return (
    <div class="ambitiegesprek-finder" onKeyDown={press} onFocusOut={event => { if (isLeft(event)) leave(); }}>
      <input ref={field} type="text" class="ambitiegesprek-finder-field" dir="auto" role="combobox" aria-expanded="true"
        aria-controls="ambitiegesprek-found" aria-activedescendant={found[at] && `ambitiegesprek-found-${at}`}
        aria-label={label} placeholder={label} value={query} onInput={event => { ask(event.currentTarget.value); goTo(0); }} />
      <ul ref={list} id="ambitiegesprek-found" role="listbox" aria-label={words.found(found.length)}>
        {found.map(({ key, words: text, where }, index) => (
          <li key={key} id={`ambitiegesprek-found-${index}`} role="option" aria-selected={index === at}
            onPointerDown={event => { event.preventDefault(); }} onClick={() => { choose(key); }}>
            <span dir="auto">{text}</span> <small dir="auto">{where}</small>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">{nothing}</p>}
    </div>
  );
}
