const NL = {
  deleteFile: 'Bestand verwijderen', deleteQuestion: 'Weet je zeker dat je "{0}" wilt verwijderen?', delete: 'Verwijderen', cancel: 'Annuleren',
  close: 'Sluiten', settings: 'Instellingen', commands: 'Opdrachten', commandPlaceholder: 'Kies een opdracht…', files: 'Bestanden', newNote: 'Nieuwe notitie',
  newFolder: 'Nieuwe map', untitled: 'Naamloos', rename: 'Naam wijzigen', open: 'Openen', openInNewTab: 'Openen in nieuw tabblad', openToRight: 'Openen naast dit',
  noFile: 'Geen bestand geopend', noFileHint: 'Kies links een notitie, of maak er een.', more: 'Meer opties', nothingFound: 'Niets gevonden.',
  reading: 'Leesweergave', editing: 'Bewerken', sourceMode: 'Bronmodus', lightDark: 'Licht of donker', language: 'Taal: Nederlands → English',
  toggleLeft: 'Linkerpaneel', toggleRight: 'Rechterpaneel', closeTab: 'Tabblad sluiten', moveToWindow: 'Naar nieuw venster', newTab: 'Nieuw tabblad', splitRight: 'Splits naar rechts',
  toggleReading: 'Leesweergave aan of uit', toggleSource: 'Bronmodus aan of uit', search: 'Zoeken…', back: 'Terug', add: 'Toevoegen', moveUp: 'Omhoog', moveDown: 'Omlaag',
  unknownView: 'Deze weergave hoort bij een plugin die niet geladen is.', merged: '"{0}" is buiten deze editor gewijzigd; beide versies zijn samengevoegd.',
  popoutBlocked: 'De browser hield het venster tegen; het staat nu in een tabblad.', copy: 'Kopiëren', cut: 'Knippen', paste: 'Plakken', confirm: 'Bevestigen', name: 'Naam',
  weather: 'Weer van de werkbank', calmWeather: 'Kalm weer', roughWeather: 'Ruw weer, zaad {0}', makeRough: 'Naar ruw weer', makeCalm: 'Naar kalm weer',
  weatherHint: 'Bij ruw weer is lezen traag, komt van alles te laat of dubbel, mislukt er soms iets, en schrijft een tweede apparaat mee.',
  pluginFailed: 'De plugin kon niet worden geladen: {0}', showPicture: 'Laat zien',
};
export type Word = keyof typeof NL;

const EN: Record<Word, string> = {
  deleteFile: 'Delete file', deleteQuestion: 'Are you sure you want to delete "{0}"?', delete: 'Delete', cancel: 'Cancel',
  close: 'Close', settings: 'Settings', commands: 'Commands', commandPlaceholder: 'Type a command…', files: 'Files', newNote: 'New note',
  newFolder: 'New folder', untitled: 'Untitled', rename: 'Rename', open: 'Open', openInNewTab: 'Open in new tab', openToRight: 'Open to the right',
  noFile: 'No file is open', noFileHint: 'Choose a note on the left, or make one.', more: 'More options', nothingFound: 'Nothing found.',
  reading: 'Reading view', editing: 'Edit', sourceMode: 'Source mode', lightDark: 'Light or dark', language: 'Language: English → Nederlands',
  toggleLeft: 'Left pane', toggleRight: 'Right pane', closeTab: 'Close tab', moveToWindow: 'Move to new window', newTab: 'New tab', splitRight: 'Split right',
  toggleReading: 'Toggle reading view', toggleSource: 'Toggle source mode', search: 'Search…', back: 'Back', add: 'Add', moveUp: 'Move up', moveDown: 'Move down',
  unknownView: 'This view belongs to a plugin that is not loaded.', merged: '"{0}" was changed outside this editor; both versions have been merged.',
  popoutBlocked: 'The browser blocked the window; it is in a tab now.', copy: 'Copy', cut: 'Cut', paste: 'Paste', confirm: 'Confirm', name: 'Name',
  weather: 'Weather of the workbench', calmWeather: 'Calm weather', roughWeather: 'Rough weather, seed {0}', makeRough: 'To rough weather', makeCalm: 'To calm weather',
  weatherHint: 'In rough weather reading is slow, things come late or twice, something fails now and then, and a second device writes too.',
  pluginFailed: 'The plugin could not be loaded: {0}', showPicture: 'Show',
};

const STORED = 'workbench-language';

export function getLanguage(): string {
  const asked = new URLSearchParams(location.search).get('lang');
  return asked ?? localStorage.getItem(STORED) ?? 'nl';
}

/** Kept for later visits; a `lang` in the address would go before it and is taken out. */
export function keepLanguage(language: string): void {
  localStorage.setItem(STORED, language);
}

export function say(word: Word): string {
  return (getLanguage() === 'en' ? EN : NL)[word];
}
