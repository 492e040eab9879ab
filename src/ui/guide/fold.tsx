import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyMeant } from '../key-press';
import { useGuide } from './guide-context';
import { elementOf } from '../element-of';

interface Props {
  readonly name: string;
  readonly class: string;
  readonly button: ComponentChildren;
  readonly label?: string;
  /** What is unfolded; it may fold itself again. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button with what it unfolds over the pane. Esc, a press elsewhere and a choice fold it, and give the keyboard back to the button. */
export function Fold({ name, class: given, button, label, children }: Props): JSX.Element {
  const { choices } = useGuide();
  const root = useRef<HTMLDivElement>(null);
  const open = choices.get(`fold-${name}`) !== undefined;
  const turn = (wanted: boolean): void => { choices.set(`fold-${name}`, wanted ? 'open' : undefined); };
  const close = (): void => {
    turn(false);
    root.current?.querySelector('button')?.focus();
  };
  useLayoutEffect(() => (open && root.current ? foldOnPressElsewhere(root.current, () => { turn(false); }) : undefined), [open]);
  const press = (event: KeyboardEvent): void => {
    if (!open || keyMeant(event)?.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <div ref={root} class={`ambitiegesprek-fold ${given}`} onKeyDown={press}>
      <button type="button" aria-expanded={open}
        {...(label === undefined ? {} : { 'aria-label': label })}
        onClick={() => { turn(!open); }}>
        {button}
      </button>
      {open && <div class="ambitiegesprek-folded-out">{children(close)}</div>}
    </div>
  );
}

function foldOnPressElsewhere(root: HTMLElement, fold: () => void): () => void {
  const { ownerDocument } = root;
  const press = (event: Event): void => {
    if (!root.contains(elementOf(event.target))) fold();
  };
  ownerDocument.addEventListener('pointerdown', press, true);
  return () => { ownerDocument.removeEventListener('pointerdown', press, true); };
}
