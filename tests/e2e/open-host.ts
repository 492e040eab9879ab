import { env } from 'node:process';
import type { Host, HostOptions } from './host';

/** The program that the journeys run in: the workbench, or with `JOURNEYS_IN=obsidian` a real Obsidian. */
export async function openHost(options: HostOptions = {}): Promise<Host> {
  if (env['JOURNEYS_IN'] !== 'obsidian') return (await import('./workbench-host')).openWorkbench(options);
  return (await import('./wdio/obsidian-host')).openObsidian(options);
}
