import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Lets in only who knows the token, and only under a loopback name (against DNS rebinding). The token is the first folder
 * of every address: a cookie would be sent to each server of this host name, and pictures and events can send no header.
 */
export class Guard {
  readonly token = randomBytes(24).toString('hex');

  constructor(private readonly port: number) {}

  isLoopback(request: IncomingMessage): boolean {
    const hosts = ['127.0.0.1', 'localhost'].map(name => `${name}:${this.port}`);
    const origin = request.headers.origin;
    return hosts.includes(request.headers.host ?? '') && (!origin || hosts.some(host => origin === `http://${host}`));
  }

  /** The path below the token's folder, or null for who does not know it. */
  admit(pathname: string): string | null {
    const [, shown = '', ...rest] = pathname.split('/');
    return this.matches(shown) ? `/${rest.join('/')}` : null;
  }

  private matches(shown: string): boolean {
    return shown.length === this.token.length && timingSafeEqual(Buffer.from(shown), Buffer.from(this.token));
  }
}
