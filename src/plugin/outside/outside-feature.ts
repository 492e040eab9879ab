import type { CliFlags, CliHandler } from 'obsidian';
import { openCapture } from '../capture/open-capture';
import type { Context } from '../context';
import { openGuide } from '../guide/open-guide';
import { reasonOf, told, warn } from '../say';
import { openSheet } from '../sheet/open-sheet';
import { captureFromOutside, exportFromOutside, newFromOutside, phaseFromOutside } from './cli-acts';
import { oneOf, type Params, said, Unclear, unknownName } from './asked';
import { namedSession } from './named-note';

type Act = (context: Context, params: Params) => Promise<string>;

/** The ways in from outside the app: its command line, and links that begin with `obsidian://ambitiegesprek`. */
export function outsideFeature(context: Context): void {
  const { plugin, words: { outside: { help } } } = context;
  const value = (description: string, of: string, required = false): CliFlags[string] => ({ description, value: `<${of}>`, required });
  const note = value(help.note, 'name');
  const commands: Readonly<Record<string, readonly [string, CliFlags, Act]>> = {
    new: [help.new, {
      'school': value(help.school, 'name', true), 'date': value(help.date, 'YYYY-MM-DD'), 'start': value(help.start, 'HH:MM'),
      'duration': value(help.duration, 'minutes'), 'kind': value(help.kind, 'intake|ambition|progress|closing'),
      'method': value(help.method, 'name'), 'facilitator': value(help.facilitator, 'name'),
      'participants': value(help.participants, 'names'), 'previous': value(help.previous, 'name'),
    }, newFromOutside],
    phase: [help.phase, { 'to': value(help.to, 'next|previous|close|1-7'), note }, phaseFromOutside],
    capture: [help.capture, {
      text: value(help.text, 'words', true), colour: value(help.colour, 'yellow|pink|green|large'), note,
    }, captureFromOutside],
    export: [help.export, {
      format: value(help.format, 'csv|excel|ndjson'), school: value(help.ofSchool, 'name'), names: value(help.names, 'true|false'),
    }, exportFromOutside],
  };
  for (const [name, [description, flags, act]] of Object.entries(commands)) {
    registerCommand(context, `ambitiegesprek:${name}`, description, flags, act);
  }
  plugin.registerObsidianProtocolHandler('ambitiegesprek', ({ action: _, ...params }) => {
    told(context, () => openLink(context, params));
  });
}

// The app has a command line since 1.12.2. Where it has none, or will not have this command, nothing else is lost.
function registerCommand(context: Context, name: string, description: string, flags: CliFlags, act: Act): void {
  const { plugin } = context;
  if (typeof plugin.registerCliHandler !== 'function') return;
  try {
    plugin.registerCliHandler(name, description, flags, answering(context, flags, act));
  } catch (error) {
    console.error(error);
  }
}

/** Whoever asks from a terminal sees the answer there, also where it is that something cannot be done. */
function answering(context: Context, flags: CliFlags, act: Act): CliHandler {
  const { words: { outside } } = context;
  return async (params) => {
    try {
      const unknown = unknownName(params, Object.keys(flags));
      if (unknown !== undefined) throw new Unclear(outside.unknown(unknown, Object.keys(flags).join(', ')));
      await vaultKnown(context);
      return await act(context, params);
    } catch (error) {
      return outside.failed(reasonOf(error));
    }
  };
}

// A command may be what starts the app; before its layout stands it does not know the notes of the vault.
function vaultKnown({ app: { workspace } }: Context): Promise<void> {
  return new Promise((resolve) => { workspace.onLayoutReady(resolve); });
}

const OF_LINK = ['note', 'open'];

async function openLink(context: Context, params: Params): Promise<void> {
  const { outside } = context.words;
  try {
    const place = oneOf(context, params, 'open', ['sheet', 'capture', 'guide'] as const) ?? 'sheet';
    const unknown = unknownName(params, OF_LINK);
    if (unknown !== undefined) throw new Unclear(outside.unknownInLink(unknown, OF_LINK.join(', ')));
    await vaultKnown(context);
    const file = namedSession(context, said(params, 'note'));
    if (place === 'capture') return openCapture(context, file);
    await (place === 'guide' ? openGuide(context, file) : openSheet(context, file));
  } catch (error) {
    if (!(error instanceof Unclear)) throw error;
    warn(error.message);
  }
}
