import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Host } from './host';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window { readonly axe: { run(context: object, options: object): Promise<AxeResults> } }
}

/** What axe finds wrong in what is ours, each with the rule and the element; what is not there is left out. */
export function faults(host: Pick<Host, 'evaluate'>, within: readonly string[]): Promise<string[]> {
  return host.evaluate(async ([source, include]) => {
    if (!('axe' in window)) new Function(source)();
    const there = include.filter(selector => document.querySelector(selector));
    if (there.length === 0) return [`nothing of ${include.join(', ')} is there`];
    const { violations } = await window.axe.run({ include: there.map(selector => [selector]) }, { resultTypes: ['violations'] });
    // What holds other things is named by its own words; this one rule would have it named by all that hangs in it.
    const isHeading = (html: string): boolean => /^<div [^>]*data-kind="(?:ambition|cluster)"/u.test(html);
    return violations.flatMap(({ id, nodes }) => nodes.filter(({ html }) => id !== 'label-content-name-mismatch' || !isHeading(html))
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
  }, [AXE, within] as const);
}
