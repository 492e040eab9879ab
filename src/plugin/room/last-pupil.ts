import type { TFile } from 'obsidian';
import { targetOf } from '../../core/link';
import type { Session } from '../../core/session';
import type { Context } from '../context';
import { linkedFile } from '../session/linked-file';

type Needs = Pick<Context, 'app' | 'files'>;

/** The picture of the pupil that was drawn at the meeting before this one, by its path in the vault. */
export async function lastPupil({ app, files }: Needs, file: TFile, { properties }: Session): Promise<string | undefined> {
  const target = properties.previous === undefined ? undefined : targetOf(properties.previous);
  const before = target === undefined ? undefined : linkedFile(app, target, file.path);
  if (!before || before === file || before.extension !== 'md') return undefined;
  const [image] = (await files.read(before)).sheet?.images ?? [];
  return image === undefined ? undefined : linkedFile(app, image, before.path)?.path;
}
