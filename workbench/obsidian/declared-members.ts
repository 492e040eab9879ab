import type * as Obsidian from 'obsidian';
import type { ObsidianModule } from './module';

type InstanceOf<T> = T extends { prototype: infer Instance } ? Instance : never;
type Shared = keyof ObsidianModule & keyof typeof Obsidian;
type Missing = { [Name in Shared]: Exclude<keyof InstanceOf<(typeof Obsidian)[Name]>, keyof InstanceOf<ObsidianModule[Name]>> };
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Members of `obsidian.d.ts` that the workbench's classes lack, by class. */
export type MissingMembers = { [Name in keyof Missing as [Missing[Name]] extends [never] ? never : Name]: Missing[Name] };

/** What we know to be missing: reading it throws. A member that Obsidian gains must be made or be added here. */
interface KnownGaps {
  App: 'secretStorage';
  BasesView: 'config' | 'allProperties' | 'data' | 'createFileForView';
  MarkdownPreviewView: 'app' | 'hoverPopover';
  MarkdownRenderer: 'app' | 'hoverPopover' | 'file';
  Plugin: 'onExternalSettingsChange';
  Workspace: 'leftRibbon' | 'rightRibbon' | 'handleLinkContextMenu';
}

export const membersAreComplete: Same<MissingMembers, KnownGaps> = true;
