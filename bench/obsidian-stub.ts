import { parse } from 'yaml';

// What the index needs of the app at run time, for a bench without one.

export class TFile {
  path = '';
}

export class Events {
  on(): object {
    return {};
  }
}

export function parseYaml(text: string): unknown {
  return parse(text) as unknown;
}

export function getLinkpath(link: string): string {
  return link.split('#')[0] ?? link;
}
