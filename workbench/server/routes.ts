import { basename } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Disk } from './disk';
import type { EventStream } from './event-stream';
import { mediaType } from './media-type';
import { bundlePage, pluginFile, policyFor, writePage } from './page';
import { vaultPath } from './place';
import { bodyOf, send, sendJson } from './reply';
import type { DiskStat } from './walk';
import type { VaultWatch } from './watch';

export interface Bench {
  project: string; plugin: string; bodyLimit: number; disk: Disk; stream: EventStream; watch: VaultWatch; authors: Map<string, string>;
}
/** `route` is what the address asks for below the token's folder, `path` what it names in the vault. */
export interface Visit { bench: Bench; request: IncomingMessage; response: ServerResponse; url: URL; route: string; path: string }
type Route = (visit: Visit) => Promise<void> | void;

/** A write is marked with the page that made it, so that this page does not take it for an outside change. */
function sign({ bench, request, path }: Visit, stat: DiskStat): void {
  bench.authors.set(vaultPath(path), `${stat.version} ${String(request.headers['x-page'] ?? '')}`);
}

function expectedVersion({ request }: Visit): string | null | undefined {
  if (request.headers['if-none-match'] === '*') return null;
  return request.headers['if-match'];
}

async function readFile({ bench, response, path }: Visit): Promise<void> {
  const { data, stat } = await bench.disk.read(path);
  send(response, 'application/octet-stream', data, { 'x-stat': JSON.stringify(stat) });
}

async function writeFile(visit: Visit): Promise<void> {
  const { bench, request, response, path } = visit;
  const stat = await bench.disk.write(path, await bodyOf(request, bench.bodyLimit), expectedVersion(visit));
  sign(visit, stat);
  if (path.startsWith('.obsidian/plugins/')) await bench.watch.include(path.slice(0, path.lastIndexOf('/')));
  sendJson(response, stat);
}

async function sendResource({ bench, response, route }: Visit): Promise<void> {
  const path = decodeURIComponent(route.slice('/resource/'.length));
  const { data } = await bench.disk.read(path);
  // An SVG from the vault must not run scripts with the rights of the workbench.
  send(response, mediaType(path), data, { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox" });
}

async function sendPlugin({ bench, response, route }: Visit): Promise<void> {
  const name = basename(route);
  send(response, mediaType(name), await pluginFile(bench.plugin, name));
}

function sendPage({ response }: Visit): void {
  const { html, nonce } = writePage();
  send(response, 'text/html; charset=utf-8', html, { 'content-security-policy': policyFor(nonce) });
}

const ROUTES: Record<string, Route> = {
  'GET /': sendPage,
  'GET /app.js': async ({ bench, response }) => send(response, mediaType('app.js'), (await bundlePage(bench.project)).script),
  'GET /app.css': async ({ bench, response }) => send(response, mediaType('app.css'), (await bundlePage(bench.project)).style),
  'GET /plugin/main.js': sendPlugin,
  'GET /plugin/styles.css': sendPlugin,
  'GET /plugin/manifest.json': sendPlugin,
  'GET /api/vault': async ({ bench, response }) => sendJson(response, { name: basename(bench.disk.root), entries: await bench.disk.readAll() }),
  'GET /api/events': ({ bench, request, response }) => bench.stream.add(request, response),
  'GET /api/file': readFile,
  'PUT /api/file': writeFile,
  'GET /api/stat': async ({ bench, response, path }) => sendJson(response, await bench.disk.stat(path)),
  'GET /api/list': async ({ bench, response, path }) => sendJson(response, await bench.disk.list(path)),
  'DELETE /api/file': async ({ bench, response, path }) => sendJson(response, await bench.disk.remove(path) ?? null),
  'POST /api/folder': async ({ bench, response, path }) => sendJson(response, await bench.disk.makeFolder(path) ?? null),
  'POST /api/rename': async ({ bench, response, url, path }) =>
    sendJson(response, await bench.disk.rename(path, url.searchParams.get('to') ?? '') ?? null),
};

export function findRoute(method: string, route: string): Route | undefined {
  // Whoever asks for the head alone gets the same answer without its body: Node leaves that out.
  const asked = method === 'HEAD' ? 'GET' : method;
  if (asked === 'GET' && route.startsWith('/resource/')) return sendResource;
  return Object.hasOwn(ROUTES, `${asked} ${route}`) ? ROUTES[`${asked} ${route}`] : undefined;
}
