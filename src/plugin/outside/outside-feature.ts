import type { CliFlags, CliHandler } from 'obsidian';
import { openCapture } from '../capture/open-capture';
import type { Context } from '../context';
import { openGuide } from '../guide/open-guide';
import { reasonOf, told, warn } from '../say';
import { openSheet } from '../sheet/open-sheet';
import { captureFromOutside, exportFromOutside, newFromOutside, phaseFromOutside } from './cli-acts';
import { namedSession, oneOf, said, Unclear } from './named-session';

type Act = (context: Context, params: Readonly<Record<string, string>>) => Promise<string>;

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
    // The app has a command line since 1.12.2; one that has none, or has it another way, loses nothing else.
    if (typeof plugin.registerCliHandler !== 'function') break;
    plugin.registerCliHandler(`ambitiegesprek:${name}`, description, flags, answering(context, flags, act));
  }
  plugin.registerObsidianProtocolHandler('ambitiegesprek', ({ action: _, ...params }) => {
    told(context, () => openLink(context, params));
  });
}

/** Whoever asks from a terminal sees the answer there, also where it is that something cannot be done. */
function answering(context: Context, flags: CliFlags, act: Act): CliHandler {
  return async (params) => {
    try {
      const unknown = Object.keys(params).find(name => !(name in flags) && params[name] !== undefined && name !== 'vault');
      if (unknown !== undefined) throw new Unclear(context.words.outside.unknown(unknown, Object.keys(flags).join(', ')));
      return await act(context, params);
    } catch (error) {
      return context.words.outside.failed(reasonOf(error));
    }
  };
}

const PLACES = ['sheet', 'capture', 'guide'] as const;

async function openLink(context: Context, params: Readonly<Record<string, string>>): Promise<void> {
  try {
    const place = oneOf(context, 'open', said(params, 'open'), PLACES, text => PLACES.find(one => one === text)) ?? 'sheet';
    const file = namedSession(context, said(params, 'note'));
    if (place === 'capture') return await openCapture(context, file);
    await (place === 'guide' ? openGuide(context, file) : openSheet(context, file));
  } catch (error) {
    if (!(error instanceof Unclear)) throw error;
    warn(error.message);
  }
}
