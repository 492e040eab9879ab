/** What a poster says beside the words of the session, in one language. Dates come in as ISO dates. */
export interface PosterWords {
  /** Over the ambitions. */
  readonly promise: string;
  readonly title: (school: string) => string;
  readonly date: (iso: string) => string;
  readonly byDate: (iso: string) => string;
  readonly lookBack: (iso: string) => string;
  /** Where no day was agreed: room for one. */
  readonly lookBackOn: string;
  /** Before the line that is filled in by hand. */
  readonly standing: string;
  readonly wholeSchool: string;
  /** How many steps of the school are not on the poster. */
  readonly more: (steps: number) => string;
  readonly wordless: string;
  readonly nameless: string;
  /** Over the strips with personal steps. */
  readonly ownSteps: string;
  /** In the margin of a sheet of a tiled poster. */
  readonly tile: (at: number, of: number, row: number, column: number) => string;
}
