import type { IncomingMessage, ServerResponse } from 'node:http';

/** Pushes events to every open page (Server-Sent Events). */
export class EventStream {
  private readonly pages = new Set<ServerResponse>();

  add(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    response.write(': connected\n\n');
    this.pages.add(response);
    response.on('close', () => this.pages.delete(response));
  }

  push(event: unknown): void {
    const message = `data: ${JSON.stringify(event)}\n\n`;
    this.pages.forEach(page => page.write(message));
  }

  close(): void {
    this.pages.forEach(page => page.end());
    this.pages.clear();
  }
}
