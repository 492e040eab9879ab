import type { TFile } from 'obsidian';
import type { NoteServices } from '../../ui/guide/guide-services';
import type { Context } from '../context';
import { stripFor } from '../room/strip';
import { act } from '../session/acts';
import { setSilence } from '../silences';
import { GuideDrafts } from './guide-drafts';

// A note keeps its file object through a rename, and with it its id.
const known = new WeakMap<TFile, NoteServices>();
let given = 0;

/** What the guide asks of one note. Whatever note is in view by then, the words reach this one. */
export function noteServices(context: Context, file: TFile): NoteServices {
  const services = known.get(file) ?? made(context, file);
  known.set(file, services);
  return services;
}

function made(context: Context, file: TFile): NoteServices {
  given += 1;
  return {
    id: String(given),
    mountStrip: stripFor(context, file),
    drafts: new GuideDrafts(context.kept, file),
    setSilence: silence => { setSilence(context, file.path, silence); },
    emit: async intent => ({ done: (await act(context, file, intent)).kind === 'done' }),
  };
}
