import type { TFile } from 'obsidian';
import type { FieldDrafts } from '../../ui/guide/guide-services';
import type { Kept } from '../kept/kept';
import { IN_GUIDE } from '../kept/kinds';

/** What was typed in the guide and is in no note yet, by field; kept outside the vault, so that it survives a restart. */
export class GuideDrafts implements FieldDrafts {
  constructor(private readonly kept: Kept, private readonly file: TFile) {}

  get(field: string): string | undefined {
    return this.all()[field];
  }

  names(): readonly string[] {
    return Object.keys(this.all());
  }

  set(field: string, text: string | undefined): void {
    const { [field]: before, ...others } = this.all();
    if (before === text) return;
    const fields = text === undefined ? others : { ...others, [field]: text };
    this.kept.set(IN_GUIDE, this.file.path, Object.keys(fields).length === 0 ? undefined : fields);
  }

  private all(): Readonly<Record<string, string>> {
    return this.kept.get(IN_GUIDE, this.file.path) ?? {};
  }
}
