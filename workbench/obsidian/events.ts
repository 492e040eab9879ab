import { Strict } from './strict';

type Listener = (...data: never[]) => unknown;
export interface Subscription { events: Events; name: string; callback: Listener; ctx: unknown }

export class Events extends Strict {
  private readonly subscriptions = new Map<string, Subscription[]>();

  on(name: string, callback: Listener, ctx?: unknown): Subscription {
    const subscription = { events: this, name, callback, ctx };
    this.subscriptions.set(name, [...this.subscribed(name), subscription]);
    return subscription;
  }

  off(name: string, callback: Listener): void {
    this.subscriptions.set(name, this.subscribed(name).filter(other => other.callback !== callback));
  }

  offref(ref: Subscription): void {
    this.subscriptions.set(ref.name, this.subscribed(ref.name).filter(other => other !== ref));
  }

  trigger(name: string, ...data: unknown[]): void {
    this.subscribed(name).forEach(subscription => this.tryTrigger(subscription, data));
  }

  // As in Obsidian one listener that fails does not silence the others.
  tryTrigger(evt: Subscription, args: unknown[]): void {
    try {
      Reflect.apply(evt.callback, evt.ctx, args);
    } catch (error) {
      setTimeout(() => { throw error; });
    }
  }

  private subscribed(name: string): Subscription[] {
    return this.subscriptions.get(name) ?? [];
  }
}
