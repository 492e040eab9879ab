import type { WorkspaceLeaf } from './leaf';

/** Leaves in the order in which they were last active, the latest first. */
export class RecentLeaves {
  private leaves: WorkspaceLeaf[] = [];

  get latest(): WorkspaceLeaf | undefined { return this.leaves[0]; }
  visit(leaf: WorkspaceLeaf): void { this.leaves = [leaf, ...this.leaves.filter(other => other !== leaf)]; }
  drop(leaf: WorkspaceLeaf): void { this.leaves.remove(leaf); }
  find(fits: (leaf: WorkspaceLeaf) => boolean): WorkspaceLeaf | undefined { return this.leaves.find(fits); }
}
