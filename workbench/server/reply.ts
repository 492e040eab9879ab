import type { IncomingMessage, ServerResponse } from 'node:http';
import { OutsideVault } from './contained-path';
import { Conflict } from './disk';

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

export function send(response: ServerResponse, type: string, body: string | Buffer, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers }).end(body);
}

export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 'application/json', JSON.stringify(value));
}

export function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(statusFor(error), { 'content-type': 'text/plain; charset=utf-8' })
    .end(error instanceof Error ? error.message : String(error));
}

function statusFor(error: unknown): number {
  if (error instanceof OutsideVault) return 403;
  if (error instanceof Conflict) return 409;
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 404 : 500;
}
