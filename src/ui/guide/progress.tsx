import type { JSX } from 'preact';

/** How much of a whole is there, from 0 to 1; the words beside it say the same. */
export function Progress({ part, of }: { readonly part: number; readonly of?: 'energy' }): JSX.Element {
  return (
    <span class="ambitiegesprek-progress" data-of={of} aria-hidden="true">
      <span style={{ inlineSize: `${Math.max(0, Math.min(1, part)) * 100}%` }} />
    </span>
  );
}
