import { identityOf } from '../link';

/** A school's own note: its name, and the names that it had or that merged into it. */
export interface SchoolNote {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Tells which school a text means: `[[Scholen/De Brug|Brug]]`, `De Brug`, or a name of before that its note still lists. */
export type WhichSchool = (written: string) => string;

/** An alias that two schools claim means neither; a name that a school bears means that one, whoever lists it. */
export function schoolsNamed(notes: readonly SchoolNote[]): WhichSchool {
  const own = new Set(notes.map(({ name }) => identityOf(name)));
  const meant = new Map<string, string | undefined>();
  for (const { name, aliases } of notes) {
    const school = identityOf(name);
    for (const alias of new Set(aliases.map(identityOf))) {
      if (!own.has(alias)) meant.set(alias, meant.has(alias) && meant.get(alias) !== school ? undefined : school);
    }
  }
  return (written) => {
    const identity = identityOf(written);
    return meant.get(identity) ?? identity;
  };
}
