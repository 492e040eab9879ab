import type { JSX } from 'preact';
import type { IconName } from '../icon';

/** The signs that the style sheet knows as pictures. */
export const SIGNS = ['star', 'bulb', 'leaf', 'feet', 'school', 'check', 'link', 'spark'] as const satisfies readonly IconName[];

interface Props {
  readonly name: (typeof SIGNS)[number];
  readonly title?: string | undefined;
}

/** A sign on the sheet itself, which the style sheet draws. */
export function Sign({ name, title }: Props): JSX.Element {
  return <span class="ambitiegesprek-sign" data-sign={name} title={title} />;
}
