import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The place of the strip that shows what the group sees; it draws itself. */
export function GroupSlot({ mount }: { readonly mount: ((slot: HTMLElement) => () => void) | undefined }): JSX.Element | null {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (slot.current && mount ? mount(slot.current) : undefined), [mount]);
  return mount ? <div ref={slot} class="ambitiegesprek-group-slot" /> : null;
}
