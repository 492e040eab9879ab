import { EditorSuggest } from 'obsidian';
import type { Editor, EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, TFile } from 'obsidian';
import type { Ambition, Cluster, Session } from '../../core/session';
import { holdersOf } from '../../core/contents';
import { parse } from '../../core/reading/parse';
import type { Context } from '../context';
import { told } from '../say';
import { search } from '../search';
import { changeNote } from '../session/acts';
import { READING_AIDS } from '../session/reading-aids';
import { lineColour } from './line-colour';
import { moveWithout } from './move-without';
import { wordsOfSession } from '../../ui/words-of-session';

/** Where a note can go; `undefined` is loose on the sheet. */
type Place = Ambition | Cluster | undefined;

/** After a coloured item, `>>` offers the ambitions and clusters; choosing one moves the note there. */
export class MoveSuggest extends EditorSuggest<Place> {
  private session: Session | undefined;

  constructor(private readonly plugin: Context) {
    super(plugin.app);
  }

  override onTrigger({ line, ch }: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null {
    const text = editor.getLine(line);
    const found = /\s*>>\s?([^>]*)$/.exec(text.slice(0, ch));
    if (!found || !lineColour(text) || !this.plugin.index.isSession(file)) return null;
    return { start: { line, ch: found.index }, end: { line, ch }, query: found[1] ?? '' };
  }

  override getSuggestions({ editor, file, query }: EditorSuggestContext): Place[] {
    const session = parse(editor.getValue(), READING_AIDS, this.session ?? this.plugin.files.latest(file));
    this.session = session;
    return search(query, [...holdersOf(session), undefined], place => this.labelOf(place));
  }

  override renderSuggestion(place: Place, el: HTMLElement): void {
    el.addClass('ambitiegesprek-suggestion');
    el.createSpan({ text: this.labelOf(place), attr: { dir: 'auto' } });
    if (place) el.createSpan({ text: this.kindOf(place), cls: 'ambitiegesprek-suggestion-meaning' });
  }

  override selectSuggestion(place: Place): void {
    if (!this.context) return;
    const { editor, file, start, end } = this.context;
    const sign = { from: editor.posToOffset(start), to: editor.posToOffset(end) };
    told(this.plugin, () => changeNote(this.plugin, file, (_, session) => moveWithout(session, sign, place), editor));
  }

  private labelOf(place: Place): string {
    const { editor, capture } = this.plugin.words;
    if (!place) return editor.toLoose;
    return place.text === '' ? capture.withoutWords : place.text;
  }

  private kindOf({ kind }: Ambition | Cluster): string {
    const { editor } = wordsOfSession(this.plugin.words, this.session);
    return kind === 'ambition' ? editor.toAmbition : editor.toCluster;
  }
}
