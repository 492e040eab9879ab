import type { SheetHandle, SheetOptions, SheetServices } from './sheet-services';
import { DrawnSheet } from './drawn-sheet';

/** Draws a sheet in the container and keeps it there until `destroy`. Nothing is shown before the first `update`. */
export function mountSheet(container: HTMLElement, services: SheetServices, options: SheetOptions = {}): SheetHandle {
  return new DrawnSheet(container, services, options);
}
