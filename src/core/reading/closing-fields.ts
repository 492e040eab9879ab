import type { Outcome } from '../session';
import { closingFields, outcomes } from '../syntax';
import type { FieldFact } from './facts';

/** Whether a line below the last phase says nothing that the format knows. */
export function isUnreadableClosing({ name, value }: FieldFact): boolean {
  const known = value === '' ? undefined : closingFields.read(name)?.name;
  return (known === 'thumbs' && !countsIn(value)) || (known === 'facilitation' && !outcomes.read(value));
}

/** `9 ja, 2 deels, 1 nee`; each at most once. */
export function countsIn(value: string): Record<Outcome, number> | undefined {
  const counts = new Map<Outcome, number>();
  for (const part of value.split(',')) {
    const [, number = '', word = ''] = /^\s*(\d{1,4})\s+(\S+)\s*$/u.exec(part) ?? [];
    const outcome = outcomes.read(word)?.name;
    if (!outcome || counts.has(outcome)) return undefined;
    counts.set(outcome, Number(number));
  }
  return { yes: counts.get('yes') ?? 0, partly: counts.get('partly') ?? 0, no: counts.get('no') ?? 0 };
}
