export const kept = {
  storageFailed: 'This device’s storage is full or switched off. What you type still goes into the notes, but unfinished words '
    + 'are only remembered until Obsidian closes. Finish them first, and make room on this device.',
  ofGone: (name: string) =>
    `The note “${name}” is gone. What was typed for it is kept: bring the note back under this name, or open the capture bar in any session.`,
  cameBack: (name: string) => `“${name}” is there again. What was typed for it before waits in the capture bar, on the sheet or in the guide.`,
  /** After the name of the note, in brackets. */
  fileName: 'words not saved',
  fileHead: 'These words could not be written into the note. Move them there, then delete this file.',
  filed: (path: string) => `Your words could not be written into their note. They are in “${path}”.`,
  nowhere: (text: string, reason: string) => `Nothing can be written in this vault (${reason}). Copy these words before you close this message:\n\n${text}`,
  failed: (reason: string) => `That did not work: ${reason}. What you typed is kept; try it again.`,
};
