import type { StepEffect } from '../../core/step-effect';
import type { Words } from '../en';

const MOST_LETTERS = 48;
const quoted = (words: string): string => `‘${words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS - 1).trimEnd()}…` : words}’`;

/** What a step back or forward did. */
function said(effect: StepEffect, direction: 'undo' | 'redo'): string {
  if (effect.kind === 'other') return '';
  if (effect.kind === 'phase') return effect.phase === 0 ? ': het gesprek is nog niet begonnen' : `: het gesprek is weer in fase ${effect.phase}`;
  const { kind, words, count, ambition } = effect;
  const undone = direction === 'undo';
  if (count > 1) return `: ${count} dingen ${{ back: 'staan er weer', gone: 'zijn weer weg', words: 'zijn weer zoals ze waren', moved: undone ? 'hangen weer op hun plek' : 'zijn weer verplaatst' }[kind]}`;
  const thing = `${ambition ? 'de ambitie ' : ''}${quoted(words)}`;
  return `: ${{ back: `${thing} staat er weer`, gone: `${thing} is weer weg`, words: `er staat weer ${thing}`, moved: `${thing} ${undone ? 'hangt weer op zijn plek' : 'is weer verplaatst'}` }[kind]}`;
}

export const commands: Words['commands'] = {
  newSession: 'Nieuw gesprek',
  insertTemplate: 'Sjabloon van het gesprek invoegen',
  setKind: 'Soort gesprek instellen',
  chooseKind: 'Wat voor gesprek is het?',
  kindNow: kind => `Dit is nu: ${kind}. Wat in de notitie staat, blijft staan.`,
  setStage: 'Stadium instellen',
  chooseStage: 'In welk stadium is de school?',
  stageNow: stage => `Stadium: ${stage}.`,
  nextPhase: 'Naar de volgende fase',
  previousPhase: 'Een fase terug',
  goToPhase: 'Naar een fase…',
  tagYellow: 'Geel maken: een droom voor de leerling',
  tagPink: 'Roze maken: een idee',
  tagGreen: 'Groen maken: een activiteit of kans',
  tagLarge: 'Groot briefje maken: een eigen stap',
  untag: 'Kleur weghalen',
  captureNote: 'Briefjes opschrijven in de invoerbalk',
  openSheet: 'Het vel openen',
  openGuide: 'De gids openen',
  leadMeeting: 'Het gesprek leiden: vel en gids klaarzetten',
  colours: 'Kleur',
  phaseNow: (number, name) => `Fase ${number} · ${name}`,
  closedNow: 'Het gesprek is afgesloten',
  closed: 'Afgesloten',
  prepared: 'Nog niet begonnen',
  choosePhase: 'Welke fase?',
  currentPhase: 'nu',
  writeFailed: (path, reason) => `Er kon niets worden geschreven in ‘${path}’: ${reason}. Kijk of de schijf niet vol is en de notitie er nog staat, en probeer het opnieuw.`,
  stillLoading: name => `‘${name}’ wordt nog geladen; er is nog niets geschreven. Wat je typte is bewaard, probeer het zo nog eens.`,
  notTaken: name => `De editor van ‘${name}’ neemt geen wijzigingen aan; er is niets geschreven. Misschien houdt een andere plug-in de notitie op alleen-lezen.`,
  notSaved: (name, reason) => `‘${name}’ staat goed op je scherm, maar kon nog niet worden opgeslagen: ${reason}. Laat de notitie open; het opslaan wordt opnieuw geprobeerd.`,
  notShown: reason => `Een venster kon het gesprek niet tonen: ${reason}. Je woorden staan in de notitie. Sluit dat venster en open het opnieuw.`,
  wordsKept: 'Je woorden zijn bewaard in de invoerbalk.',
  takenOut: name => `De app heeft een oudere tekst van ‘${name}’ teruggezet; wat je net schreef is daar verdwenen. Je woorden staan in de invoerbalk.`,
  stepped: (direction, effect) => `${direction === 'undo' ? 'Ongedaan gemaakt' : 'Opnieuw gedaan'}${said(effect, direction)}`,
  nothingToUndo: 'Er is niets om ongedaan te maken.',
  changedSince: 'Op dezelfde plek is daarna iets anders geschreven; er is niets ongedaan gemaakt. In de notitie zelf kun je het aanpassen.',
  chooseSession: 'Welk gesprek?',
  noSessions: 'Er is nog geen gesprek in deze kluis. Begin er een met ‘Nieuw gesprek’.',
  conflictCopy: 'conflictkopie',
  thisIsReal: 'Dit is de echte',
  askReal: (name, other) => `‘${name}’ lijkt een kopie die bij het synchroniseren naast ‘${other}’ ontstond. Voortaan in deze notitie schrijven? De andere blijft zoals ze is.`,
  keepAsCopy: 'Een kopie laten',
  copyShown: other => `Conflictkopie van ${other}`,
  isCopyOf: other => `Conflictkopie van ‘${other}’: hier wordt niets geschreven.`,
};
