import type { JSX } from 'preact';
import type { Ambition, Cluster } from '../../core/session';
import { useSheet } from './sheet-view';

interface Props {
  readonly thing: Ambition | Cluster;
  /** The digit key that sends notes here. */
  readonly digit: number | undefined;
}

/** The digit of a cluster or ambition, and the button for all that can be done with it. */
export function HeadingActs({ thing, digit }: Props): JSX.Element {
  const view = useSheet();
  const open = (event: MouseEvent): void => {
    event.stopPropagation();
    view.openMenu(thing.key, event);
  };
  return (
    <span class="ambitiegesprek-heading-acts">
      {view.editable && (
        <button type="button" class="ambitiegesprek-more" aria-label={`${view.words.more}: ${thing.text}`} tabIndex={-1} data-press="own"
          onClick={open}>
          <span aria-hidden="true">•••</span>
        </button>
      )}
      {view.editable && digit !== undefined && <kbd class="ambitiegesprek-digit" aria-hidden="true">{digit}</kbd>}
    </span>
  );
}
