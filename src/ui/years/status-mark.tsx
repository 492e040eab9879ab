import type { JSX } from 'preact';
import type { Status } from '../../core/session';
import { Icon, type IconName } from '../icon';
import { useYears } from './years-context';

const SIGNS: Partial<Record<Status, IconName>> = { reached: 'flag', 'let go': 'struck' };

/** What becomes of an ambition; an end has a sign of its own. */
export function StatusMark({ status }: { readonly status: Status }): JSX.Element {
  const { words: { statuses } } = useYears();
  const sign = SIGNS[status];
  return <span class="ambitiegesprek-years-status">{sign && <Icon name={sign} />}{statuses[status]}</span>;
}

export function isEnd(status: Status): boolean {
  return SIGNS[status] !== undefined;
}
