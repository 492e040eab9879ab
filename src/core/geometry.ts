/** In which unit, and counted from where, says who holds one: pixels of a window, em of the sheet, millimetres of a paper. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle, by its top left. */
export interface Box extends Point, Size {}
