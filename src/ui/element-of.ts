/** The element that an event is about: one of a window of its own is no instance of this window's `Element`. */
export function elementOf(target: EventTarget | null): Element | null {
  return target && 'closest' in target ? target as Element : null;
}
