export const canvas = {
  command: 'Make a canvas of the sheet',
  fileName: (session: string) => `${session} sheet`,
  made: (name: string) => `The canvas “${name}” has the sheet, without names and personal steps.`,
  renewed: (name: string) => `The canvas “${name}” is up to date. What you added, moved or changed in it stayed.`,
  unreadable: (path: string) => `“${path}” cannot be read as a canvas, so nothing was written in it. Give it another name and try again.`,
  notMade: (path: string, reason: string) => `The canvas could not be written to “${path}”: ${reason}. Nothing was changed.`,
};
