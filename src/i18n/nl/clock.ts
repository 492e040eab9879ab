import type { Words } from '../en';

const minutes = (count: number): string => (count === 1 ? '1 minuut' : `${count} minuten`);

/** Words of the clock in Dutch. */
export const clock: Words['clock'] = {
  planned: 'Gepland',
  used: 'Gebruikt',
  left: 'Over',
  phase: 'Fase',
  whole: 'Hele gesprek',
  short: count => `${count} min`,
  hours: (hours, rest) => (rest === 0 ? `${hours} u` : `${hours} u ${rest}`),
  minutes,
  leftInPhase: count => `nog ${minutes(count)} voor deze fase`,
  overInPhase: count => `deze fase loopt ${minutes(count)} uit`,
  leftInAll: count => `nog ${minutes(count)} in totaal`,
  overInAll: count => `${minutes(count)} over het einde heen`,
  ahead: count => `${minutes(count)} voor op het plan`,
  behind: count => `${minutes(count)} achter op het plan`,
  onTime: 'precies op schema',
  until: time => `tot ${time}`,
  endedAt: time => `afgesloten om ${time}`,
  paused: 'De klok staat stil',
  pause: 'Pauze',
  resume: 'Hervatten',
  extend: count => `${count} minuten langer`,
  pauseCommand: 'Het gesprek pauzeren',
  resumeCommand: 'Gesprek hervatten',
  resumed: 'De klok loopt weer',
  extendCommand: 'Het gesprek verlengen…',
  extendHow: 'Hoeveel minuten langer?',
  timesCommand: 'De tijden van het gesprek tonen',
  replanned: count => `wordt ${count} min`,
  readBack: 'Gepland en gebruikt',
  minutesHead: 'min',
  visits: count => `${count} keer`,
  irregular: 'Sommige tijden in het verloop lopen terug of zijn niet te lezen. Die tellen niet mee.',
};
