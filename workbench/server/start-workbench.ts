import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cwd } from 'node:process';
import { Disk } from './disk';
import { EventStream } from './event-stream';
import { Guard } from './guard';
import { sendError } from './reply';
import { findRoute, type Bench } from './routes';
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
}
export interface Workbench { url: string; close: () => Promise<void> }

/** Serves the workbench over a vault folder on loopback. The address carries a token, so add parameters with `&`. */
export async function startWorkbench({ vault, port = 0, project = cwd(), plugin = project }: WorkbenchOptions): Promise<Workbench> {
  const bench = await openBench(await realpath(vault), project, plugin);
  const server = createServer();
  const address = await listen(server, port);
  const guard = new Guard(address.port);
  server.on('request', (request, response) => void answer(bench, guard, request, response));
  return {
    url: `http://127.0.0.1:${address.port}/?token=${guard.token}`,
    close: () => closeBench(bench, server),
  };
}

async function openBench(root: string, project: string, plugin: string): Promise<Bench> {
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
  return { project, plugin, disk, stream, watch, authors };
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address() as AddressInfo));
  });
}

async function answer(bench: Bench, guard: Guard, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!guard.isLoopback(request)) return refuse(response, 'This address is not the workbench.');
    if (guard.admit(url, response)) return;
    if (!guard.isKnown(request)) return refuse(response, 'Open the address that "npm start" printed: it carries the token.');
    const route = findRoute(request.method ?? 'GET', url.pathname);
    if (!route) response.writeHead(404).end();
    else await route({ bench, request, response, url, path: url.searchParams.get('path') ?? '' });
  } catch (error) {
    sendError(response, error);
  }
}

function refuse(response: ServerResponse, why: string): void {
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(why);
}

async function closeBench(bench: Bench, server: Server): Promise<void> {
  bench.watch.stop();
  bench.stream.close();
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
}
