import type { ComponentChildren, JSX } from 'preact';
import type { Colour } from '../../core/session';
import { Icon } from '../icon';
import { keepCaret } from '../chips';
import type { Commit } from './typed-words';
import { WordsField } from './words-field';
import { elementOf } from '../element-of';

interface Props {
  /** The paper that is written on; absent for what is no note. */
  readonly colour?: Colour;
  readonly field: string;
  readonly label: string;
  readonly placeholder: string;
  readonly add: string;
  readonly commit: Commit;
  /** Several lines at once, as they are pasted. */
  readonly lines?: boolean;
  /** Another way in, beside the button that adds. */
  readonly beside?: JSX.Element | undefined;
  readonly onKey?: (event: KeyboardEvent) => boolean;
  /** Where it goes and what it is. */
  readonly children?: ComponentChildren;
}

/** The one field of an activity: Enter adds what is typed and keeps the caret; leaving the whole of it does as well. */
export function EntryField({ colour, field, label, placeholder, add, commit, lines = false, beside, onKey, children }: Props): JSX.Element {
  return (
    <div class="ambitiegesprek-entry" data-entry data-color={colour} onFocusOut={addWhenLeft}>
      <div class="ambitiegesprek-entry-line">
        <WordsField key={field} field={field} label={label} placeholder={placeholder} tall={lines} entry commit={commit}
          {...(onKey ? { onKey } : {})} />
        <button type="button" class="ambitiegesprek-icon-button ambitiegesprek-add" aria-label={add} title={add} onPointerDown={keepCaret}
          onClick={pressEnter}>
          <Icon name="plus" />
        </button>
        {beside}
      </div>
      {children}
    </div>
  );
}

/** The field itself was left for another part of the entry before: now the entry is. */
function addWhenLeft(event: FocusEvent & { readonly currentTarget: HTMLElement }): void {
  const { currentTarget, relatedTarget, target } = event;
  if (currentTarget.contains(elementOf(relatedTarget))) return;
  const input = currentTarget.querySelector<HTMLElement>('.ambitiegesprek-words-field');
  if (input && input !== target) input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
}

/** The button does what the key does, for who has no keys. */
function pressEnter(event: Event & { readonly currentTarget: HTMLElement }): void {
  const input = event.currentTarget.parentElement?.querySelector<HTMLElement>('.ambitiegesprek-words-field');
  input?.focus();
  input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}
