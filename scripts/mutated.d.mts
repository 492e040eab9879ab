/** Files and folders below `src`, and paths or patterns of the tests that hold them. */
interface MutatedPart {
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

export const PARTS: Readonly<Record<string, MutatedPart>>;
export const READING: readonly string[];
