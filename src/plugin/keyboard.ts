import { Platform } from 'obsidian';
import type { Keyboard } from '../ui/key-press';

/** What this device is typed on; iPads say that they are Macs too. */
export function keyboard(): Keyboard {
  return Platform.isMacOS ? 'apple' : 'other';
}
