import type { Field, Outcome, Place, Span } from '../session';
import { closingFields, type FieldName, fields, isPhaseNumber, outcomes, statuses } from '../syntax';
import type { BlockText, FieldFact } from './facts';

export function placeIn(block: BlockText, { from, to }: Span): Place {
  return { block: block.id, from, to };
}

export function placedFields(block: BlockText, facts: readonly FieldFact[]): Field[] {
  return facts.map(({ name, value, from, to }) => ({ name, value, place: { block: block.id, from, to } }));
}

/** The first value of a field that the format knows. */
export function valueOf(list: readonly Pick<Field, 'name' | 'value'>[], name: FieldName): string | undefined {
  return list.find(field => field.value !== '' && fields.read(field.name)?.name === name)?.value;
}

/** What the format asks a field to say; a value that says something else is told and left. */
const UNDERSTOOD: { readonly [N in FieldName]?: (value: string) => boolean } = {
  energy: value => /^\d{1,9}$/.test(value),
  status: value => statuses.read(value) !== undefined,
  outcome: value => outcomes.read(value) !== undefined,
  park: isPhaseNumber,
};

export function isUnreadable(name: FieldName | undefined, value: string): boolean {
  return value !== '' && name !== undefined && UNDERSTOOD[name]?.(value) === false;
}

/** A property that is there or not, as `exactOptionalPropertyTypes` wants it. */
export function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } {
  return value === undefined ? {} : { [name]: value } as { [N in Name]: Value };
}

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
