export const status = {
  /** Minutes in the phase and in the meeting. */
  running: (number: number, name: string, phase: number, meeting: number) => `${number} · ${name} · ${phase}′ · ${meeting}′`,
  paused: (number: number, name: string, phase: number, meeting: number) => `${number} · ${name} · paused · ${phase}′ · ${meeting}′`,
  unattended: (number: number, name: string) => `${number} · ${name} · not closed yet`,
  spoken: (name: string, phase: number, meeting: number) => `${name}: ${phase} minutes in this phase, ${meeting} in the meeting. Choose a phase.`,
  chooses: 'Choose a phase',
};
