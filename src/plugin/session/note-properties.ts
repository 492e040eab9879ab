import { type App, parseYaml, type TFile } from 'obsidian';
import type { Properties } from '../../core/properties';
import { findFrontmatter } from '../../core/reading/frontmatter';
import { readProperties } from '../../core/reading/properties';
import type { Session } from '../../core/session';
import { isRecord } from '../settings/read-settings';

// The app keeps what it read until the note changes, and who lists sessions asks of every note of the vault.
const known = new WeakMap<object, Properties>();

/** What the properties say as the app read them: by the reader of the notes themselves. */
export function propertiesIn(frontmatter: object): Properties {
  const before = known.get(frontmatter);
  if (before) return before;
  const { properties } = readProperties(Object.entries(frontmatter).map(([name, value]: [string, unknown]) => ({ name, value })));
  known.set(frontmatter, properties);
  return properties;
}

/** Nothing where the app has read none. */
export function propertiesOf(app: App, file: TFile): Properties | undefined {
  const frontmatter = app.metadataCache.getFileCache(file)?.frontmatter;
  return frontmatter && propertiesIn(frontmatter);
}

interface Reads {
  read(file: TFile): Promise<Session>;
}

/**
 * The properties as any note has them now: for what decides about writing, since the app's own reading comes later. Rejects where the
 * note or its YAML cannot be read.
 */
export async function propertiesNow(files: Reads, file: TFile): Promise<Readonly<Record<string, unknown>>> {
  const { source: { text } } = await files.read(file);
  const { from = 0, to = 0 } = findFrontmatter(text) ?? {};
  const properties: unknown = parseYaml(text.slice(from, to));
  return isRecord(properties) ? properties : {};
}
