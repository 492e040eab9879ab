import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorkbench, type Workbench } from '../../workbench/server/start-workbench';

let vault: string;
let workbench: Workbench;
const address = (path: string) => new URL(path, workbench.url);

beforeAll(async () => {
  vault = await mkdtemp(join(tmpdir(), 'workbench-'));
  await writeFile(join(vault, 'note.md'), 'secret');
  workbench = await startWorkbench({ vault });
});
afterAll(async () => {
  await workbench.close();
  await rm(vault, { recursive: true });
});

async function cookie(): Promise<string> {
  const response = await fetch(workbench.url, { redirect: 'manual' });
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

function statusUnder(host: string, sent: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address('/api/vault'), { headers: { host, cookie: sent } }, response => resolve(response.statusCode)).on('error', reject).end();
  });
}

it('lets nobody in without the token', async () => {
  expect((await fetch(address('/api/vault'))).status).toBe(403);
  expect((await fetch(address('/?token=wrong'))).status).toBe(403);
});

it('keeps the token in a cookie, out of the address', async () => {
  const response = await fetch(`${workbench.url}&lang=en`, { redirect: 'manual' });
  expect(response.headers.get('location')).toBe('/?lang=en');
  expect((await fetch(address('/api/vault'), { headers: { cookie: await cookie() } })).status).toBe(200);
});

it('answers under a loopback name only', async () => {
  const sent = await cookie();
  expect(await statusUnder(address('/').host, sent)).toBe(200);
  expect(await statusUnder('example.org', sent)).toBe(403);
});

it('serves nothing from outside the vault', async () => {
  const headers = { cookie: await cookie() };
  expect((await fetch(address('/api/file?path=../secret'), { headers })).status).toBe(403);
  expect((await fetch(address('/resource/%2e%2e%2fsecret'), { headers })).status).toBe(403);
});
