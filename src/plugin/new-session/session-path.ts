import { normalizePath } from 'obsidian';
import type { Vault } from 'obsidian';
import { type SessionDetails, sessionFileName } from '../../core/new-session';
import { freePath } from '../free-path';
import type { Settings } from '../settings/settings';

/** The path that a new session gets: after the pattern of the settings. */
export function sessionPath(vault: Vault, { folder, fileName }: Settings, details: SessionDetails): string {
  const name = sessionFileName(fileName, details);
  return freePath(vault, normalizePath(folder.trim() === '' ? name : `${folder}/${name}`), 'md');
}
