import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cwd } from 'node:process';
import { Disk } from './disk';
import { EventStream } from './event-stream';
import { Guard } from './guard';
import { protect, refuse, sendError } from './reply';
import { findRoute, type Bench } from './routes';
import { statOf } from './walk';
import { VaultWatch } from './watch';

export interface WorkbenchOptions {
  /** Folder of the vault. */
  vault: string;
  /** 0 (the default) takes any free port. */
  port?: number;
  /** Folder of this repository; the current one by default. */
  project?: string;
  /** Folder with `main.js`, `manifest.json` and `styles.css`; the project by default. */
  plugin?: string;
  /** How many bytes a request may bring. */
  bodyLimit?: number;
}
export interface Workbench { url: string; close: () => Promise<void> }

const BODY_LIMIT = 64 * 1024 * 1024;

/** Serves the workbench over a vault folder on loopback. Who knows the address has the vault. */
export async function startWorkbench({ vault, port = 0, project = cwd(), plugin = project, bodyLimit = BODY_LIMIT }: WorkbenchOptions): Promise<Workbench> {
  const bench = await openBench(await realpath(vault), project, plugin, bodyLimit);
  const server = createServer();
  const address = await listen(server, port);
  const guard = new Guard(address.port);
  server.on('request', (request, response) => void answer(bench, guard, request, response));
  return {
    url: `http://127.0.0.1:${address.port}/${guard.token}/`,
    close: () => closeBench(bench, server),
  };
}

async function openBench(root: string, project: string, plugin: string, bodyLimit: number): Promise<Bench> {
  if ((await statOf(root))?.type !== 'folder') throw new Error('this is no folder');
  const disk = new Disk(root);
  const stream = new EventStream();
  const authors = new Map<string, string>();
  const watch = new VaultWatch(disk, event => {
    const entry = event.type === 'present' ? event.entry : null;
    const [version, author] = (authors.get(entry?.path ?? '') ?? '').split(' ');
    stream.push({ ...event, author: entry && version === entry.stat.version ? author : '' });
  });
  await watch.start();
  await watch.include('.obsidian/plugins/ambitiegesprek');
  return { project, plugin, bodyLimit, disk, stream, watch, authors };
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address() as AddressInfo));
  });
}

async function answer(bench: Bench, guard: Guard, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    protect(response);
    if (!guard.isLoopback(request)) return refuse(response, 403, 'This address is not the workbench.');
    const url = addressOf(request);
    const route = guard.admit(url.pathname);
    if (route === null) return refuse(response, 403, 'Open the address that "npm start" printed, to its end: it carries the token.');
    const run = findRoute(request.method ?? 'GET', route);
    if (!run) refuse(response, 404, 'There is nothing at this address.');
    else await run({ bench, request, response, url, route, path: url.searchParams.get('path') ?? '' });
  } catch (error) {
    sendError(request, response, error);
  }
}

/** Percent signs that stand for no text are refused: read leniently they would name another file. */
function addressOf(request: IncomingMessage): URL {
  const asked = request.url ?? '/';
  decodeURIComponent(asked);
  if (!asked.startsWith('/') || asked.startsWith('//')) throw new URIError(asked);
  return new URL(asked, 'http://127.0.0.1');
}

async function closeBench(bench: Bench, server: Server): Promise<void> {
  bench.watch.stop();
  bench.stream.close();
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
}
