import { ICON_SHAPES } from './icon-shapes';

const added = new Map<string, string>();
const plainName = (name: string): string => name.replace(/^lucide-/, '');

function drawSvg(name: string, viewBox: string, shape: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${shape}</svg>`, 'image/svg+xml');
  const svg = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
  svg.setAttrs({ width: 24, height: 24, class: `svg-icon lucide-${name}`, fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' });
  return svg;
}

export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

export function getIconIds(): string[] {
  return [...Object.keys(ICON_SHAPES).map(name => `lucide-${name}`), ...added.keys()];
}

export function getIcon(iconId: string): SVGSVGElement | null {
  const own = added.get(iconId);
  if (own !== undefined) return drawSvg(iconId, '0 0 100 100', own);
  const shape = ICON_SHAPES[plainName(iconId)];
  return shape === undefined ? null : drawSvg(plainName(iconId), '0 0 24 24', shape);
}

// Obsidian knows more names than the workbench: what is missing is a dotted square, so that a button never stays empty.
const UNKNOWN = '<rect x="4" y="4" width="16" height="16" rx="3" stroke-dasharray="3 3"/>';

export function setIcon(parent: HTMLElement, iconId: string): void {
  parent.empty();
  if (iconId) parent.appendChild(getIcon(iconId) ?? drawSvg(plainName(iconId), '0 0 24 24', UNKNOWN));
}
