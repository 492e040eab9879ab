const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex], [contenteditable="true"]';

function canTakeFocus(el: HTMLElement): boolean {
  return el.tabIndex >= 0 && !('disabled' in el && el.disabled) && el.isShown();
}

/** Keeps Tab inside `container`: after the last comes the first. */
export function trapFocus(container: HTMLElement, event: KeyboardEvent): false | undefined {
  const stops = [...container.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(canTakeFocus);
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const active = container.doc.activeElement;
  if (active !== edge && container.contains(active) && active !== container) return undefined;
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  return false;
}
