/** The words of a new note, given by whoever knows the method. Every text is one line. */
export interface TemplateWords {
  readonly preparationHeading: string;
  /** What to arrange, as tasks to tick off. */
  readonly preparation: readonly string[];
  /** The phases, in order; `list`: an empty list waits below it. */
  readonly phases: readonly { readonly number: number; readonly name: string; readonly purpose: string; readonly list?: boolean }[];
  /** The text of a method of one's own, which the note takes along; `heading` stands above it. */
  readonly method?: { readonly heading: string; readonly text: string };
  /** What comes at the top of the sheet, as plain text, may be empty; absent where the conversation needs no sheet. */
  readonly sheet?: string;
  /** Its note has a heading for the road so far. */
  readonly road?: boolean;
  /** Its note has properties for head, coordinator and agreements. */
  readonly roles?: boolean;
}
