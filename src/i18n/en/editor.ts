export const editor = {
  colours: { yellow: 'a dream for the pupil', pink: 'an idea', green: 'an activity or opportunity', large: 'a personal step' },
  toAmbition: 'to the ambition',
  toCluster: 'to the cluster',
  toLoose: 'loose on the sheet',
  sheetOf: (session: string) => `Sheet: ${session}`,
  sheet: 'The sheet',
  sheetGone: (session: string) => `“${session}” is gone. If it was deleted by mistake, look in the trash; the sheet comes back when the note does.`,
  sheetEmpty: 'This sheet shows no note yet. Open a session and then its sheet.',
};
