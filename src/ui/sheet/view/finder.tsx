import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plain } from '../../../core/language';
import { elementOf } from '../../element-of';
import { keyMeant } from '../../key-press';
import { useSheet } from './sheet-view';

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

const MOST = 50;

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
  const found = things.filter(thing => plain(thing.words).includes(wanted)).slice(0, MOST);
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
