import type { ListedFiles, Stat } from 'obsidian';

export interface RemoteStat extends Stat { version: string }
export interface RemoteEntry { path: string; stat: RemoteStat; text?: string }
export type RemoteEvent = ({ type: 'present'; entry: RemoteEntry } | { type: 'absent'; path: string }) & { author: string };
/** The file on disk is not the one that the page saw last. */
export class Conflict extends Error {}

export const pageId: string = crypto.randomUUID();

// The byte-order mark belongs to the note: it must come back as it was.
export const decode = (data: ArrayBuffer): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);

async function ask(method: string, route: string, query: Record<string, string> = {}, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(`api/${route}?${new URLSearchParams(query)}`, { ...init, method, headers: { 'x-page': pageId, ...init.headers } });
  if (response.ok) return response;
  const why = await response.text();
  if (response.status === 409) throw new Conflict(why);
  throw Object.assign(new Error(why), response.status === 404 ? { code: 'ENOENT' } : {});
}

const json = async <T>(method: string, route: string, query?: Record<string, string>): Promise<T> => (await (await ask(method, route, query)).json()) as T;

export function loadVault(): Promise<{ name: string; entries: RemoteEntry[] }> {
  return json('GET', 'vault');
}

export async function readRemote(path: string): Promise<{ data: ArrayBuffer; stat: RemoteStat }> {
  const response = await ask('GET', 'file', { path });
  return { data: await response.arrayBuffer(), stat: JSON.parse(response.headers.get('x-stat') ?? '{}') as RemoteStat };
}

/** `version` undefined writes whatever is there, `null` only a new file, a string only over that version. */
export async function writeRemote(path: string, body: BodyInit, version?: string | null, keepalive = false, author = pageId): Promise<RemoteStat> {
  const condition: Record<string, string> = version === null ? { 'if-none-match': '*' } : version ? { 'if-match': version } : {};
  const response = await ask('PUT', 'file', { path }, { body, headers: { ...condition, 'x-page': author }, keepalive });
  return (await response.json()) as RemoteStat;
}

export const statRemote = (path: string): Promise<RemoteStat | null> => json('GET', 'stat', { path });
export const removeRemote = (path: string): Promise<null> => json('DELETE', 'file', { path });
export const makeRemoteFolder = (path: string): Promise<null> => json('POST', 'folder', { path });
export const renameRemote = (path: string, to: string): Promise<null> => json('POST', 'rename', { path, to });

export async function listRemote(path: string): Promise<ListedFiles> {
  const entries = await json<RemoteEntry[]>('GET', 'list', { path });
  const pathsOf = (type: string) => entries.filter(entry => entry.stat.type === type).map(entry => entry.path);
  return { files: pathsOf('file'), folders: pathsOf('folder') };
}

/** Changes on disk from now on; after a lost connection `onReconnect` must look at everything again. */
export interface RemoteEvents { listen: (onEvent: (event: RemoteEvent) => void, onReconnect: () => void) => void }

/** Connected before the first read, so that no change falls between the two. */
export function connect(): Promise<RemoteEvents> {
  const source = new EventSource('api/events');
  const early: RemoteEvent[] = [];
  let onEvent = (event: RemoteEvent): unknown => early.push(event);
  source.onmessage = message => onEvent(JSON.parse(message.data as string) as RemoteEvent);
  const listen: RemoteEvents['listen'] = (listener, onReconnect) => {
    onEvent = listener;
    early.splice(0).forEach(listener);
    source.onopen = onReconnect;
  };
  return new Promise(resolve => {
    source.onopen = () => resolve({ listen });
  });
}

/** Below the page's own address, which is a secret that no picture could carry otherwise; whole, for windows of their own. */
export const resourcePrefix = new URL('resource/', location.href).href;

export function resourceUrl(path: string, mtime: number): string {
  return `${resourcePrefix}${path.split('/').map(encodeURIComponent).join('/')}?${mtime}`;
}
