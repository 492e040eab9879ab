import type { IncomingMessage, ServerResponse } from 'node:http';
import { Conflict } from './disk';
import { BadPath, OutsideVault } from './place';

/** More than a request may bring. */
export class TooLarge extends Error {
  override message = 'This is more than the workbench takes.';
}

// The address holds the token: it must not travel on, and nobody else's page may hold this one.
const HEADERS = {
  'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin',
};
const NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

/** What every answer says, unless it says otherwise. */
export function protect(response: ServerResponse): void {
  Object.entries({ ...HEADERS, 'content-security-policy': NOTHING }).forEach(([name, value]) => response.setHeader(name, value));
}

/** Stops reading as soon as it is too much. */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let left = limit;
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new TooLarge();
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    left -= part.length;
    if (left < 0) throw new TooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

export function send(response: ServerResponse, type: string, body: string | Buffer, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body), ...headers }).end(body);
}

export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 'application/json', JSON.stringify(value));
}

export function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(why);
}

const OF_DISK: Record<string, [number, string]> = {
  ENOENT: [404, 'There is no such file or folder.'], ENOTDIR: [404, 'There is no such file or folder.'],
  EEXIST: [409, 'There is something of this name already.'], ENOTEMPTY: [409, 'There is something of this name already.'],
  EISDIR: [409, 'A folder has this name.'], ENAMETOOLONG: [400, 'This name is too long.'], EINVAL: [400, 'This cannot be done with this name.'],
  ELOOP: [400, 'The links in this path go round.'], EACCES: [403, 'The disk does not allow this.'], EPERM: [403, 'The disk does not allow this.'],
  EROFS: [403, 'The disk does not allow this.'], ENOSPC: [507, 'The disk is full.'],
};

function answerTo(error: unknown): [number, string] {
  if (!(error instanceof Error)) return [500, String(error)];
  if (error instanceof OutsideVault) return [403, error.message];
  if (error instanceof Conflict) return [409, error.message];
  if (error instanceof TooLarge) return [413, error.message];
  if (error instanceof BadPath) return [400, error.message];
  if (error instanceof URIError) return [400, 'This address cannot be read.'];
  const known = OF_DISK['code' in error ? String(error.code) : ''];
  return known ?? [500, error.message];
}

export function sendError(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What is still to come is not read: the connection ends with the answer.
  if (!request.complete) response.setHeader('connection', 'close');
  refuse(response, ...answerTo(error));
}
