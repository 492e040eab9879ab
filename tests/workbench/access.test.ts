import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage, type RequestOptions } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorkbench, type Workbench } from '../../workbench/server/start-workbench';

const LIMIT = 1000;
let vault: string;
let workbench: Workbench;
/** The way as it is given, with nothing put right by `URL`. */
const way = (below: string) => `${new URL(workbench.url).pathname}${below}`;
const address = (below: string) => `${workbench.url}${below}`;

beforeAll(async () => {
  vault = await mkdtemp(join(tmpdir(), 'workbench-'));
  await writeFile(join(vault, 'note.md'), 'secret');
  await writeFile(join(vault, '50% ja.svg'), '<svg/>');
  workbench = await startWorkbench({ vault, bodyLimit: LIMIT });
});
afterAll(async () => {
  await workbench.close();
  await rm(vault, { recursive: true });
});

interface Answer { status: number | undefined; headers: IncomingMessage['headers']; text: string }

function ask(path: string, options: RequestOptions = {}, send: (body: NodeJS.WritableStream) => void = body => body.end()): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: new URL(workbench.url).port, path, agent: false, ...options }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => { text += part; });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    asked.on('error', reject);
    send(asked);
  });
}

it('lets nobody in who does not know the whole address', async () => {
  const [, token = ''] = new URL(workbench.url).pathname.split('/');
  for (const path of ['/', '/api/vault', '/wrong/api/vault', `/${'0'.repeat(token.length)}/api/vault`, '/resource/note.md']) {
    expect((await ask(path)).status).toBe(403);
  }
  for (const headers of [{ cookie: `workbench=${token}` }, { 'x-workbench-token': token }]) expect((await ask('/api/vault', { headers })).status).toBe(403);
  expect((await ask(`/?token=${token}`)).status).toBe(403);
  expect((await ask(way('api/vault'))).text).toContain('secret');
});

it('gives no cookie, which every other server of this host name would receive', async () => {
  for (const path of ['', 'api/vault', '?lang=en']) expect((await ask(way(path))).headers['set-cookie']).toBeUndefined();
});

it('tells no other page of its address, and lets none hold it', async () => {
  for (const path of [way(''), way('api/vault'), way('resource/50%25%20ja.svg'), way('nothing'), '/']) {
    const { headers } = await ask(path);
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY', 'cross-origin-resource-policy': 'same-origin', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  }
});

it('runs the scripts of the page alone', async () => {
  const { headers, text } = await ask(way(''));
  const [, nonce = ''] = /'nonce-([^']+)'/.exec(String(headers['content-security-policy'])) ?? [];
  expect(text.match(/<script [^>]*>/g)).toHaveLength(2);
  expect(text.split(`nonce="${nonce}"`)).toHaveLength(3);
  expect(headers['content-security-policy']).not.toMatch(/unsafe|script-src[^;]*'self'/);
  expect((await ask(way(''))).text).not.toContain(nonce);
  expect((await ask(way('resource/50%25%20ja.svg'))).headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
});

it('answers under a loopback name only', async () => {
  const { host } = new URL(workbench.url);
  const statusFor = async (headers: Record<string, string>) => (await ask(way('api/vault'), { headers })).status;
  expect(await statusFor({ host })).toBe(200);
  expect(await statusFor({ host: 'example.org' })).toBe(403);
  expect(await statusFor({ host, origin: 'http://example.org' })).toBe(403);
});

it('serves nothing from outside the vault', async () => {
  for (const path of ['api/file?path=../secret', 'api/file?path=a/../../secret', 'resource/%2e%2e%2fsecret', 'api/list?path=..']) {
    expect((await ask(way(path))).status).toBe(403);
  }
});

it.each(['resource/%', 'resource/50%.svg', 'resource/%E0%A4%A', 'resource/%00', 'api/file?path=%ff', 'api/file?path=100%', '%zz', 'api/stat?path=%ED%A0%80'])(
  'says that an address cannot be read: %s', async path => {
    expect((await ask(way(path))).status).toBe(400);
  });

it('answers plainly, and names no folder of this machine', async () => {
  const put = (path: string, body: string) => ask(way(`api/file?path=${encodeURIComponent(path)}`), { method: 'PUT' }, sent => sent.end(body));
  const answers = await Promise.all([
    put('.', 'x'), put('', 'x'), put('no/such/folder.md', 'x'), put('n'.repeat(300), 'x'), put('note.md/x', 'x'), ask(way('api/file?path=gone.md')), ask(way('api/file?path=')),
    ask(way('api/list?path=gone')), ask(way('api/rename?path=note.md&to='), { method: 'POST' }), ask(way('api/rename?path=gone&to=b'), { method: 'POST' }),
    ask(way('api/file?path='), { method: 'DELETE' }), ask(way('api/folder?path=note.md'), { method: 'POST' }), ask(way('api/nothing')), ask(way('constructor')),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 404, 400, 404, 404, 404, 404, 400, 404, 400, 409, 404, 404]);
  for (const { text, headers } of answers) {
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(text).toMatch(/^[A-Z][^/\\]+\.$/);
  }
  expect((await readdir(vault)).sort()).toEqual(['50% ja.svg', 'note.md']);
});

it('takes no more than it says, and does not wait for the rest', async () => {
  const put = { method: 'PUT', path: way('api/file?path=big.md') };
  const announced = await ask(put.path, { ...put, headers: { 'content-length': 10 ** 12 } }, body => body.write('x'));
  expect(announced.status).toBe(413);
  const unannounced = await ask(put.path, { ...put, headers: { 'transfer-encoding': 'chunked' } }, body => body.write('x'.repeat(LIMIT + 1)));
  expect(unannounced.status).toBe(413);
  expect(await readdir(vault)).not.toContain('big.md');
  expect((await ask(put.path, put, body => body.end('x'.repeat(LIMIT)))).status).toBe(200);
  expect((await readFile(join(vault, 'big.md'))).length).toBe(LIMIT);
  await rm(join(vault, 'big.md'));
});

it('gives the head alone to who asks for the head, and the whole to who asks for a part', async () => {
  const whole = await ask(way('resource/50%25%20ja.svg'), { headers: { range: 'bytes=0-1' } });
  expect(whole).toMatchObject({ status: 200, text: '<svg/>' });
  const head = await ask(way('resource/50%25%20ja.svg'), { method: 'HEAD' });
  expect(head).toMatchObject({ status: 200, text: '' });
  expect(head.headers['content-length']).toBe('6');
  expect((await ask(way('api/events'), { method: 'HEAD' })).status).toBe(200);
});

it('serves no file as if it were a vault', async () => {
  await expect(startWorkbench({ vault: join(vault, 'note.md') })).rejects.toThrow('no folder');
});

it('keeps the rest of an address out of its way', async () => {
  expect((await fetch(address('?lang=en&theme=dark'))).status).toBe(200);
});
