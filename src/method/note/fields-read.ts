import type { Language, Vocabulary } from '../../core/language';
import type { MethodFault, MethodFaultCode } from './fault';
import type { MethodLine } from './method-parts';
import { type MethodField, methodFields } from './vocabulary';

/** Fields of one place of the note, and the lines that are none. */
export interface MethodFields {
  readonly words: readonly MethodLine[];
  readonly values: ReadonlyMap<MethodField, MethodLine>;
}

/** Gathers what is wrong while a method is read. */
export class MethodFaults {
  readonly all: MethodFault[] = [];

  /** @param language That of the words that are proposed; both are read. */
  constructor(private readonly language: Language) {}

  tell(code: MethodFaultCode, { text, line }: MethodLine, instead = ''): undefined {
    this.all.push({ code, line, subject: text, instead });
  }

  /** The lines of a place, its fields apart; `allowed` are those that mean something there. */
  fields(lines: readonly MethodLine[], allowed: readonly MethodField[]): MethodFields {
    const values = new Map<MethodField, MethodLine>();
    const words = lines.filter((line) => {
      const [, name, value = ''] = FIELD.exec(line.text) ?? [];
      if (name === undefined) return line.text !== '';
      const known = methodFields.read(name)?.name;
      if (known === undefined) this.tell('unknown-field', line, this.choice(methodFields, allowed));
      else if (!allowed.includes(known)) this.tell('misplaced-field', line, this.choice(methodFields, allowed));
      else if (values.has(known)) this.tell('field-twice', line);
      else values.set(known, { ...line, text: value.trim() });
      return false;
    });
    return { words, values };
  }

  /** The one word of a table that a field says; told where it says another. */
  one<Name extends string>(value: MethodLine | undefined, table: Vocabulary<Name>, names = table.names): Name | undefined {
    if (!value) return undefined;
    if (value.text === '') return this.tell('missing-value', value, this.choice(table, names));
    const read = table.read(value.text)?.name;
    return read !== undefined && names.includes(read) ? read : this.tell('unknown-value', value, this.choice(table, names));
  }

  /** The words between the commas of a field. */
  several<Name extends string>(value: MethodLine | undefined, table: Vocabulary<Name>): Name[] {
    if (!value) return [];
    return value.text.split(',').flatMap(text => this.one({ ...value, text: text.trim() }, table) ?? []);
  }

  number(value: MethodLine | undefined, numbers: readonly number[]): number | undefined {
    if (!value) return undefined;
    const number = numbers.find(one => String(one) === value.text);
    if (value.text === '') return this.tell('missing-value', value, numbers.join(', '));
    return number ?? this.tell('unknown-value', value, numbers.join(', '));
  }

  choice<Name extends string>(table: Vocabulary<Name>, names: readonly Name[]): string {
    return names.map(name => table.word(name, this.language)).join(', ');
  }
}

const FIELD = /^(\p{L}[\p{L} -]{0,30})::(.*)$/u;

export function joined(lines: readonly MethodLine[]): string {
  return lines.map(({ text }) => text).join(' ').trim();
}
