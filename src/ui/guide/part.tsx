import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly title: string;
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A titled part of the guide. */
export function Part({ title, name, children }: Props): JSX.Element {
  return (
    <section class="ambitiegesprek-guide-part" data-part={name} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
