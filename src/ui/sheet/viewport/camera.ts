import type { Box, Point, Size } from '../../../core/geometry';

/** Where the sheet lies under the window: screen = sheet × `zoom` + (`x`, `y`), in CSS pixels of the viewport. */
export interface Camera extends Point {
  readonly zoom: number;
}

/** Of the whole sheet in its pane: a little less, to see its edges, where all can still be pressed; and near enough for one word. */
export const LEAST_ZOOM = 0.8;
export const MOST_ZOOM = 8;

export function clampZoom(zoom: number): number {
  return Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
}

/** Zooms by a factor while the point of the viewport stays over the same spot of the sheet. */
export function zoomAt(camera: Camera, point: Point, factor: number): Camera {
  const zoom = clampZoom(camera.zoom * factor);
  const scale = zoom / camera.zoom;
  return { zoom, x: point.x - (point.x - camera.x) * scale, y: point.y - (point.y - camera.y) * scale };
}

export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/** Shows a box of the sheet whole and as large as the viewport and `most` allow, in the middle. */
export function fitBox(box: Box, viewport: Size, margin: number, most = 4): Camera {
  const room = { width: Math.max(1, viewport.width - 2 * margin), height: Math.max(1, viewport.height - 2 * margin) };
  const zoom = Math.min(room.width / Math.max(1, box.width), room.height / Math.max(1, box.height), most, MOST_ZOOM);
  return {
    zoom,
    x: (viewport.width - box.width * zoom) / 2 - box.x * zoom,
    y: (viewport.height - box.height * zoom) / 2 - box.y * zoom,
  };
}

/** Shows a box of the sheet at a zoom: its beginning, or in the middle what is smaller than the viewport. */
export function beginningOf(box: Box, viewport: Size, zoom: number): Camera {
  const along = (start: number, length: number, room: number): number => Math.max((room - length * zoom) / 2, 0) - start * zoom;
  return { zoom, x: along(box.x, box.width, viewport.width), y: along(box.y, box.height, viewport.height) };
}

export function sameCamera(one: Camera, other: Camera): boolean {
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom;
}

/** The least pan after which a sheet that is larger than the viewport covers all of it. */
export function panOnto(camera: Camera, sheet: Size, viewport: Size): Camera {
  const along = (at: number, length: number, room: number): number => (length < room ? at : Math.max(room - length, Math.min(0, at)));
  return {
    zoom: camera.zoom,
    x: along(camera.x, sheet.width * camera.zoom, viewport.width),
    y: along(camera.y, sheet.height * camera.zoom, viewport.height),
  };
}

/** The same pan as far as there is sheet to come into view: where its edge is in view, that stays where it is. */
export function panWithin(camera: Camera, dx: number, dy: number, sheet: Size, viewport: Size): Camera {
  const along = (at: number, by: number, length: number, room: number): number =>
    (by > 0 ? Math.min(at + by, Math.max(at, 0)) : Math.max(at + by, Math.min(at, room - length)));
  return {
    zoom: camera.zoom,
    x: along(camera.x, dx, sheet.width * camera.zoom, viewport.width),
    y: along(camera.y, dy, sheet.height * camera.zoom, viewport.height),
  };
}

/** The least pan that brings a box of the sheet into view; the same camera when it is there already. */
export function panInto(camera: Camera, box: Box, viewport: Size, margin: number): Camera {
  const x = shift(box.x * camera.zoom + camera.x, box.width * camera.zoom, viewport.width, margin);
  const y = shift(box.y * camera.zoom + camera.y, box.height * camera.zoom, viewport.height, margin);
  return x === 0 && y === 0 ? camera : panBy(camera, x, y);
}

function shift(start: number, length: number, room: number, margin: number): number {
  if (start < margin) return margin - start;
  const over = start + length - (room - margin);
  return over > 0 ? -Math.min(over, start - margin) : 0;
}

/** Two fingers: the spot of the sheet between them stays between them. */
export function pinch(camera: Camera, before: readonly [Point, Point], after: readonly [Point, Point]): Camera {
  const middle = (pair: readonly [Point, Point]): Point => ({ x: (pair[0].x + pair[1].x) / 2, y: (pair[0].y + pair[1].y) / 2 });
  const apart = (pair: readonly [Point, Point]): number => Math.hypot(pair[0].x - pair[1].x, pair[0].y - pair[1].y);
  const from = middle(before);
  const to = middle(after);
  return zoomAt(panBy(camera, to.x - from.x, to.y - from.y), to, apart(after) / Math.max(1, apart(before)));
}

/** The factor of one turn of the wheel, whatever unit the wheel counts in. */
export function wheelFactor(delta: number): number {
  return Math.exp(-Math.max(-60, Math.min(60, delta)) * 0.01);
}
