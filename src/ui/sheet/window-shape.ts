const WIDE_SCREEN = 16 / 9;

/** As a natural logarithm of width / height: a third wider or narrower. */
const ANOTHER_SHAPE = 0.3;

/** Width / height of a container; that of a wide screen while it is not shown. */
export function shapeOf({ clientWidth, clientHeight }: HTMLElement): number {
  return clientWidth > 0 && clientHeight > 0 ? clientWidth / clientHeight : WIDE_SCREEN;
}

export function isAnotherShape(shape: number, other: number): boolean {
  return Math.abs(Math.log(shape / other)) > ANOTHER_SHAPE;
}
