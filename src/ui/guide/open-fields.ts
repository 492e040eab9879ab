/** The fields in which somebody may be typing, so that all of them can be committed before the pane goes away. */
export class OpenFields {
  private readonly commits = new Set<() => Promise<void>>();

  open(commit: () => Promise<void>): () => void {
    this.commits.add(commit);
    return () => { this.commits.delete(commit); };
  }

  // One after the other: each edit is made on the text that the one before it left.
  async commitAll(): Promise<void> {
    for (const commit of [...this.commits]) await commit();
  }
}
