import type { TFile } from 'obsidian';
import { identityOf } from '../../core/link';
import type { Session } from '../../core/session';
import type { Context } from '../context';
import { linkedFile } from '../session/linked-file';

/** Who was there the last time: in the session that this one names as its previous, else in the newest earlier one of the school. */
export function previousPeople(context: Context, file: TFile, { properties }: Session): readonly string[] {
  // Where people are named already nobody asks, and the whole index need not be looked through.
  if (properties.participants.length > 0) return [];
  const before = named(context, file, properties.previous) ?? newestEarlier(context, file, properties);
  return before ? context.index.participantsOf(before) : [];
}

function named({ app }: Context, file: TFile, link: string | undefined): TFile | undefined {
  const target = /\[\[([^\]|]+)/u.exec(link ?? '')?.[1];
  return target === undefined ? undefined : linkedFile(app, target, file.path);
}

function newestEarlier({ index }: Context, file: TFile, { school, date }: Session['properties']): TFile | undefined {
  if (school === undefined) return undefined;
  const same = identityOf(school);
  const earlier = index.all().filter(card => card.file !== file && (date === undefined || card.date < date));
  return earlier.find(card => card.schoolIdentity === same)?.file;
}
