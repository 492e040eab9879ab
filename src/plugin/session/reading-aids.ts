import { parseYaml } from 'obsidian';
import type { ReadingAids } from '../../core/skeleton';
import { skeletonOf } from '../../method/conversations';

/** What every note is read with: the app's own YAML, and the kinds of conversation that the method has. */
export const READING_AIDS: ReadingAids = { readYaml: parseYaml, skeletonOf };
