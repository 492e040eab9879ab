import type { TFile } from 'obsidian';
import type { SessionDetails } from '../../core/new-session';
import type { Context } from '../context';
import { templateFor } from '../template/session-template';

/** Makes the note of a new session and its folder. Rejects where the vault cannot write it; nothing is ever overwritten. */
export async function createSession(context: Context, path: string, details: SessionDetails): Promise<TFile> {
  const { vault } = context.app;
  const text = await templateFor(context, details);
  const slash = path.lastIndexOf('/');
  if (slash > 0) await makeFolder(context, path.slice(0, slash));
  const file = await vault.create(path, text);
  // A number after its name was put there by us.
  context.copies.callReal(file);
  return file;
}

async function makeFolder({ app: { vault } }: Context, path: string): Promise<void> {
  let made = '';
  for (const part of path.split('/')) {
    made = made === '' ? part : `${made}/${part}`;
    // It may be there in other capitals, or made a moment ago; whether the note can be written tells what matters.
    if (!vault.getFolderByPath(made)) await vault.createFolder(made).catch(() => undefined);
  }
}
