import type { JSX } from 'preact';
import type { IconName } from '../icon';

interface Props {
  readonly name: Extract<IconName, 'star' | 'bulb' | 'leaf' | 'feet' | 'school' | 'check' | 'link' | 'spark'>;
  readonly title?: string | undefined;
}

/** A sign on the sheet itself. The style sheet draws it, see there. */
export function Sign({ name, title }: Props): JSX.Element {
  return <span class="ambitiegesprek-sign" data-sign={name} title={title} />;
}
