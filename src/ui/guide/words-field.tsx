import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Inline } from '../../core/inline';
import type { Pointable } from '../../core/target';
import { pastedLines } from '../../core/writing/words';
import { keyMeant, stepMeant } from '../key-press';
import { pastedList, pasteTable } from '../pasted-text';
import { draftName, rescue } from './draft-name';
import { useGuide } from './guide-context';
import type { GuideServices } from './guide-services';
import { ReadWords, readAsText, readsOtherwise } from './read-words';
import { type Commit, TypedWords } from './typed-words';
import { elementOf } from '../element-of';

interface Props {
  /** Names the field among those of this note, or of the thing that it is about; its draft is kept under this name. */
  readonly field: string;
  readonly about?: Pointable;
  readonly label: string;
  readonly value?: string;
  /** How the value is read, where that is known; a text without it is read with its links. */
  readonly inline?: readonly Inline[];
  readonly placeholder?: string;
  readonly type?: 'text' | 'date' | 'number' | 'time';
  /** Several lines; Shift + Enter begins a new one. */
  readonly tall?: boolean;
  readonly list?: string;
  /** It stands in an entry: going to what else belongs to that is no leaving of the field. */
  readonly entry?: boolean;
  /** Keys with a meaning of their own in this field; `true` where one was taken. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  readonly commit: Commit;
}

/** One field to write in. Enter, Esc and leaving it all keep the words; a change of the note never takes them away. */
export function WordsField(props: Props): JSX.Element {
  const { value, type = 'text', tall = false, list, entry = false, onKey, label, placeholder } = props;
  const { services } = useGuide();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const words = useTypedWords(props, input);
  const send = (): void => { services.told(() => words.send()); };
  const adds = value === undefined;
  const keyDown = (event: KeyboardEvent): void => {
    if (onKey?.(event) === true) event.preventDefault();
    else if (adds && input.current?.value === '' && stepBy(event, services)) event.preventDefault();
    else press(event, send);
    // Keys that are typed into words are no commands of the app.
    event.stopPropagation();
  };
  const shared = {
    'ref': input, 'class': 'ambitiegesprek-words-field', 'dir': 'auto' as const, 'aria-label': label, 'enterkeyhint': 'done' as const,
    ...(placeholder === undefined ? {} : { placeholder }),
    'onInput': () => { words.type(); },
    'onBlur': (event: FocusEvent) => { if (!entry || !staysIn(event)) send(); },
    'onKeyDown': keyDown,
  };
  const paste = (event: ClipboardEvent): void => {
    const pasted = adds && input.current ? pastedList(input.current, event) : undefined;
    if (pasted === undefined) return;
    event.preventDefault();
    services.told(() => words.sendEach(pastedLines([pasted])));
  };
  const element = tall
    ? <textarea rows={1} {...shared} onPaste={event => { pasteTable(event, event.currentTarget); }} />
    : <input type={type} list={list} autocomplete="off" {...shared} onPaste={paste} />;
  if (value === undefined || type === 'number') return element;
  const read = { written: value, inline: props.inline ?? readAsText(value) };
  const otherwise = value !== '' && type === 'text' && readsOtherwise(read);
  return (
    <span class="ambitiegesprek-words-place" data-read={otherwise}>
      {element}
      {(otherwise || tall) && <ReadWords {...read} />}
    </span>
  );
}

/** The words of a field for as long as it is drawn; what is left in it when it goes away is sent or rescued. */
function useTypedWords({ field, about, value, commit }: Props, input: RefObject<HTMLInputElement | HTMLTextAreaElement>): TypedWords {
  const { drafts, fields, session, services: { told } } = useGuide();
  const now = {
    field: () => (about ? draftName(field, session, about) : field),
    value: value ?? '', adds: value === undefined, commit, drafts,
    rescue: (text: string) => { rescue(drafts, text); },
  };
  const typed = useRef<TypedWords>();
  typed.current ??= new TypedWords(now, () => input.current);
  const words = typed.current;
  useLayoutEffect(() => { words.begin(); }, [words]);
  useLayoutEffect(() => { words.follow(now); });
  useLayoutEffect(() => {
    const close = fields.open(() => words.send());
    return () => { close(); told(() => words.end()); };
  }, [fields, words]);
  return words;
}

function press(event: KeyboardEvent, send: () => void): void {
  const meant = keyMeant(event);
  if (!meant || meant.shift || (meant.key !== 'Enter' && meant.key !== 'Escape')) return;
  event.preventDefault();
  send();
}

/** In an empty field there is nothing of its own to take back: the key means the last act, as on the sheet. */
function stepBy(event: KeyboardEvent, services: GuideServices): boolean {
  const meant = keyMeant(event);
  const direction = meant && stepMeant(meant);
  const step = direction && services[direction];
  step?.();
  return step !== undefined;
}

/** Turns what a press unfolds below its row. Who asks for a field types in it at once; spaces would press the button again. */
export function unfoldFields({ currentTarget }: Event, turn: () => void): void {
  const row = elementOf(currentTarget)?.closest('li');
  turn();
  row?.querySelector<HTMLElement>(':scope > :not(:first-child) .ambitiegesprek-words-field')?.focus();
}

/** Whether the keyboard goes to another part of the same entry; there the words wait, and are added where that is left. */
function staysIn({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return elementOf(currentTarget)?.closest('[data-entry]')?.contains(elementOf(relatedTarget)) === true;
}
