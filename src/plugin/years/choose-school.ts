import { FuzzySuggestModal } from 'obsidian';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { told } from '../say';

/** A school as the vault knows it: which it is, and its name. */
export interface KnownSchool {
  readonly identity: string;
  readonly name: string;
}

/** Asks which school is meant, and does it with that. */
export function chooseSchool<School extends KnownSchool>(context: Context, schools: School[], act: (school: School) => unknown): void {
  openDialog(new SchoolSuggester(context, schools, act));
}

class SchoolSuggester<School extends KnownSchool> extends FuzzySuggestModal<School> {
  constructor(private readonly context: Context, private readonly schools: School[], private readonly act: (school: School) => unknown) {
    super(context.app);
    this.setPlaceholder(context.words.years.view.chooseSchool);
  }

  override getItems(): School[] {
    return this.schools;
  }

  override getItemText({ name }: School): string {
    return name;
  }

  override onChooseItem(school: School): void {
    told(this.context, () => this.act(school));
  }
}
