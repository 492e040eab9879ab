import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Lets in only who knows the token, and only under a loopback name (against DNS rebinding). */
export class Guard {
  readonly token = randomBytes(24).toString('hex');
  private readonly cookie: string;

  // Cookies do not know ports: without the port in the name two workbenches would log each other out.
  constructor(private readonly port: number) {
    this.cookie = `workbench-${port}`;
  }

  isLoopback(request: IncomingMessage): boolean {
    const hosts = ['127.0.0.1', 'localhost'].map(name => `${name}:${this.port}`);
    const origin = request.headers.origin;
    return hosts.includes(request.headers.host ?? '') && (!origin || hosts.some(host => origin === `http://${host}`));
  }

  isKnown(request: IncomingMessage): boolean {
    const cookies = (request.headers.cookie ?? '').split(/;\s*/);
    const shown = cookies.find(cookie => cookie.startsWith(`${this.cookie}=`))?.slice(this.cookie.length + 1);
    return this.matches(shown) || this.matches(request.headers['x-workbench-token']);
  }

  /** Answers a first visit with `?token=` by a cookie and the same address without the token. */
  admit(url: URL, response: ServerResponse): boolean {
    if (!this.matches(url.searchParams.get('token'))) return false;
    url.searchParams.delete('token');
    response.writeHead(303, {
      'set-cookie': `${this.cookie}=${this.token}; HttpOnly; SameSite=Strict; Path=/`,
      location: `${url.pathname}${url.search}`,
    }).end();
    return true;
  }

  private matches(shown: unknown): boolean {
    if (typeof shown !== 'string' || shown.length !== this.token.length) return false;
    return timingSafeEqual(Buffer.from(shown), Buffer.from(this.token));
  }
}
