import { parseYaml } from 'obsidian';
import { findFrontmatter } from '../../core/reading/frontmatter';
import { isRecord } from '../settings/read-settings';

/** The properties in a text, by the app's own YAML: its index may not know yet of a note that was made a moment ago. */
export function frontmatterIn(text: string): Readonly<Record<string, unknown>> {
  const head = findFrontmatter(text);
  try {
    const properties: unknown = head ? parseYaml(text.slice(head.from, head.to)) : undefined;
    return isRecord(properties) ? properties : {};
  } catch {
    return {};
  }
}
