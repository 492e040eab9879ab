import type { JSX } from 'preact';
import type { Ambition, Cluster } from '../../core/session';
import { useSheet } from './sheet-view';
import { Sign } from './sign';

/** Small signs of where an ambition or cluster stands over the years. */
export function StatusSigns({ of: { status, continues, reason } }: { readonly of: Ambition | Cluster }): JSX.Element | null {
  const { words } = useSheet();
  if (status === undefined && continues === undefined && reason === undefined) return null;
  return (
    <span class="ambitiegesprek-signs">
      {reason !== undefined && <span class="ambitiegesprek-reason">{reason}</span>}
      {status !== undefined && <span class="ambitiegesprek-facet" data-status={status}>{words.statuses[status]}</span>}
      {continues !== undefined && <Sign name="link" title={`${words.continues}: ${continues}`} />}
    </span>
  );
}
