import type { Words } from '../en';

export const status: Words['status'] = {
  running: (number, name, phase, meeting) => `${number} · ${name} · ${phase}′ · ${meeting}′`,
  paused: (number, name, phase, meeting) => `${number} · ${name} · pauze · ${phase}′ · ${meeting}′`,
  unattended: (number, name) => `${number} · ${name} · nog niet afgesloten`,
  spoken: (name, phase, meeting) => `${name}: ${phase} minuten in deze fase, ${meeting} in het gesprek. Kies een fase.`,
  chooses: 'Kies een fase',
};
