import type { App, TFile } from 'obsidian';
import type { Properties } from '../../core/properties';
import { readProperties } from '../../core/reading/properties';

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
