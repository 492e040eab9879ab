import type { JSX } from 'preact';
import { countColours, facetOf, notesOf, peoplePresent } from '../../../core/contents';
import type { Colour, Facet, StickyNote } from '../../../core/session';
import { FACETS_OF } from '../../../core/syntax';
import { writtenWords } from '../../../core/place';
import { targetOf } from '../../../core/target';
import { oneLine } from '../../../core/writing/words';
import { Icon } from '../../icon';
import { digitMeantInField, keyMeant } from '../../key-press';
import { Chips, ToggleChip } from '../../chips';
import type { ActivityProps } from '../activity-of-now';
import { EntryField } from '../entry-field';
import { type Guide, useGuide } from '../guide-context';
import { Newest } from '../newest';
import { PlaceChips, placeChosen, placeKey, PlaceNumber } from '../places';
import { WordsField } from '../words-field';
import { TablesFold } from './people';

/** Somebody draws the pupil on paper or here. */
export function DrawingBlock(): JSX.Element {
  const { session, services, words } = useGuide();
  const drawn = (session.sheet?.images.length ?? 0) > 0;
  return (
    <div class="ambitiegesprek-guide-row">
      <button type="button" onClick={() => { services.drawPupil(); }}><Icon name="pen" /> {drawn ? words.drawOn : words.draw}</button>
      <span class="ambitiegesprek-quiet">{drawn ? words.pupilIsThere : words.hintDraw}</span>
    </div>
  );
}

/** New notes in the colour of the phase: yellow ones loose, the others at the ambition that they are for, with what they are. */
export function NotesBlock({ phase, activity }: ActivityProps): JSX.Element | null {
  const { noteColour: colour } = phase;
  const guide = useGuide();
  const { words, session, choices, services: { conversation: { sorts } } } = guide;
  if (colour === undefined) return null;
  const notes = notesOf(session).filter(note => note.colour === colour);
  const hasPlace = colour !== 'yellow';
  const proposed = activity.facet ?? NONE;
  const chosen = choices.get(facetName(colour, activity.id)) ?? proposed;
  const facet = FACETS_OF[colour].find(one => one === chosen);
  const first = choices.get(`first-${colour}`) !== undefined;
  const commit = (text: string) => guide.emit({
    verb: 'add-notes', lines: text.split(/\r\n|\n|\r/u).filter(line => line.trim() !== ''), colour, first,
    facet, to: hasPlace ? placeChosen(guide, colour) : {},
  });
  const onKey = (event: KeyboardEvent): boolean =>
    hasPlace && (facetKey(guide, colour, activity.id, event) || placeKey(guide, colour, event));
  return (
    <>
      <EntryField colour={colour} field={`capture-${colour}`} label={words.quickLabel(colour)}
        placeholder={sorts ? (facet && words.quickFacets[facet]) ?? words.quick[colour] : words.quickPlain} add={words.add} lines
        commit={commit} onKey={onKey} beside={<PasteButton colour={colour} />}>
        {colour === 'pink' && <PlaceChips name={colour} loose={words.loose} />}
        <FacetChips colour={colour} chosen={chosen} choose={id => { choices.set(facetName(colour, activity.id), id); }} />
        {colour === 'green' && (
          <div class="ambitiegesprek-choices-row">
            <PlaceChips name={colour} loose={words.loose} brief />
            {sorts && (
              <ToggleChip label={words.first} pressed={first}
                press={() => { choices.set(`first-${colour}`, first ? undefined : 'first'); }} />
            )}
          </div>
        )}
      </EntryField>
      <Newest name={`notes-${colour}`} things={notes} row={note => <NoteRow key={note.key} note={note} />}
        count={<NoteCount colour={colour} notes={notes} />} />
      {colour === 'yellow' && <TablesFold />}
    </>
  );
}

/** The capture bar shows a list before it hangs it up. */
function PasteButton({ colour }: { readonly colour: Colour }): JSX.Element {
  const { words, services } = useGuide();
  return (
    <button type="button" class="ambitiegesprek-icon-button" aria-label={words.pasteList} title={words.pasteList}
      onClick={() => { services.capture(colour); }}><Icon name="lines" /></button>
  );
}

const NONE = 'none';

function facetName(colour: Colour, activity: string): string {
  return `facet-${colour}-${activity}`;
}

interface FacetProps {
  readonly colour: Colour;
  readonly chosen: string;
  readonly choose: (facet: string) => void;
}

/** What the note is beside its colour. A pink one may be for nobody in particular, and loses its facet when it is pressed again. */
export function FacetChips({ colour, chosen, choose }: FacetProps): JSX.Element | null {
  const { words, services } = useGuide();
  if (FACETS_OF[colour].length === 0 || !services.conversation.sorts) return null;
  const chips = FACETS_OF[colour].map(facet => ({ id: facet, label: words.facets[facet] }));
  const all = colour === 'green' ? [{ id: NONE, label: words.isThere }, ...chips] : chips;
  return <Chips label={words.whatIsIt} chips={all} chosen={chosen === NONE && colour !== 'green' ? undefined : chosen}
    choose={id => { choose(id === chosen ? NONE : id); }} />;
}

/** Shift with the digit of the ambition keys: the facets in their order; what comes after the last is for what asks attention first. */
function facetKey({ choices, services }: Guide, colour: Colour, activity: string, event: KeyboardEvent): boolean {
  const meant = keyMeant(event);
  if (!services.conversation.sorts) return false;
  const digit = meant?.shift === true ? digitMeantInField(meant, services.keyboard) : undefined;
  if (digit === undefined) return false;
  const { length } = FACETS_OF[colour];
  const facet = FACETS_OF[colour][digit - 1];
  if (facet || digit === 0) choices.set(facetName(colour, activity), facet ?? NONE);
  else if (digit === length + 1) choices.set(`first-${colour}`, choices.get(`first-${colour}`) === undefined ? 'first' : undefined);
  else return false;
  return true;
}

function NoteCount({ colour, notes }: { readonly colour: Colour; readonly notes: readonly StickyNote[] }): JSX.Element {
  const { words, session, services: { conversation: { sorts } } } = useGuide();
  const people = peoplePresent(session.properties);
  const count = countColours(session)[colour];
  const where = standing(words, session, notes, sorts && colour === 'green');
  return (
    <>
      <span class="ambitiegesprek-paper-swatch" data-color={colour} aria-hidden="true" />{' '}
      <strong>{sorts ? words.notesOf(count, colour) : words.plainNotesOf(count)}</strong>{' '}
      <span class="ambitiegesprek-quiet">{colour === 'yellow' ? words.fromPeople(people) : where}</span>
    </>
  );
}

/** Where they hang, or what they are. */
function standing(words: Guide['words'], { ambitions }: Guide['session'], notes: readonly StickyNote[], facets: boolean): string {
  if (facets) {
    const of = (facet: Facet): number => notes.filter(note => facetOf(note) === facet).length;
    return words.countedFacets(of('opportunity'), of('obstacle'));
  }
  const counted = new Set(notes);
  const at = ambitions.map(({ clusters, notes: own }) =>
    [...own, ...clusters.flatMap(cluster => cluster.notes)].filter(note => counted.has(note)).length);
  const loose = notes.length - at.reduce((sum, count) => sum + count, 0);
  return words.countedPlaces(at, loose);
}

/** A note that was written, to be put right where it stands. */
export function NoteRow({ note }: { readonly note: StickyNote }): JSX.Element {
  const { session, words, emit } = useGuide();
  const facet = facetOf(note);
  return (
    <li data-kind="note" data-color={note.colour}>
      {note.colour !== 'yellow' && <PlaceNumber thing={note} />}
      <WordsField field="words" about={note} label={words.wordsOf(note.text)} value={writtenWords(session, note).trim()}
        inline={note.inline} tall
        commit={text => emit({ verb: 'edit-words', target: targetOf(session, note), words: oneLine(text) })} />
      {facet && <span class="ambitiegesprek-quiet">{words.facets[facet]}{note.first ? ` · ${words.first}` : ''}</span>}
    </li>
  );
}
