import { panBy, wheelFactor, zoomAt } from './camera';
import type { Desk } from './desk';

const LINE = 32;

/** The wheel pans, with Ctrl or Cmd (also how a trackpad says pinch) it zooms at the pointer. */
export function turnWheel(desk: Desk, event: WheelEvent): void {
  event.preventDefault();
  const unit = event.deltaMode === 0 ? 1 : LINE;
  if (event.ctrlKey || event.metaKey) {
    desk.look(zoomAt(desk.camera, desk.pointAt({ x: event.clientX, y: event.clientY }), wheelFactor(event.deltaY * unit)));
    return;
  }
  const sideways = event.shiftKey && event.deltaX === 0;
  desk.look(panBy(desk.camera, -(sideways ? event.deltaY : event.deltaX) * unit, sideways ? 0 : -event.deltaY * unit));
}
