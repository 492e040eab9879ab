export const drawing = {
  title: 'Draw the pupil',
  command: 'Draw the pupil of this school',
  /** Behind which the date and the school come: `pupil 2026-03-12 De Wielewaal.svg`. */
  fileName: 'pupil',
  surface: 'Paper. Draw with pen, finger or mouse.',
  invitation: 'Who is this pupil? Draw them here.',
  inks: { ink: 'Ink', coral: 'Coral', ochre: 'Ochre', moss: 'Moss green', sky: 'Sky blue' },
  colours: 'Colour',
  thicknesses: ['Fine', 'Medium', 'Broad'],
  thickness: 'Thickness',
  eraser: 'Eraser',
  undo: 'Undo',
  redo: 'Redo',
  clear: 'Clear the paper',
  photo: 'Photo of the drawing',
  done: 'Done',
  keys: (name: string, key: string) => `${name} (${key})`,
  keptBeside: (path: string) =>
    `The drawing was changed elsewhere while you were drawing. Nothing was overwritten: yours is kept as “${path}”.`,
  keepFailed: (reason: string) =>
    `The drawing could not be written to the vault. It is kept on this device and comes back when you draw again. ${reason}`,
  draftBack: 'What you drew last time was not in the vault yet. Here it is again.',
};
