import {
  type Editor, type EditorPosition, EditorSuggest, type EditorSuggestContext, type EditorSuggestTriggerInfo, type TFile,
} from 'obsidian';
import type { Language } from '../../core/language';
import { change } from '../../core/result';
import { type Colour, COLOURS, type Session } from '../../core/session';
import { colourTag, tags } from '../../core/syntax';
import type { Context } from '../context';
import { told } from '../say';
import { startsWith } from '../search';
import { changeNote } from '../session/acts';
import { noteLanguage } from '../session/note-language';
import { wordsOfSession } from '../../ui/words-of-session';

const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** Offers the colours after a `#` in the lines of a session; any other tag is left to the app. */
export class ColourSuggest extends EditorSuggest<Colour> {
  constructor(private readonly plugin: Context) {
    super(plugin.app);
  }

  override onTrigger({ line, ch }: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null {
    const before = editor.getLine(line).slice(0, ch);
    // A `#` at the start of a line begins a heading.
    const query = /\S\s+#(\p{L}*)$/u.exec(before)?.[1];
    if (query === undefined || /^#{1,6}\s/.test(before) || matching(query).length === 0) return null;
    if (!this.plugin.index.isSession(file)) return null;
    return { start: { line, ch: ch - query.length - 1 }, end: { line, ch }, query };
  }

  /** Nothing for a tag that is whole: Enter then begins the next line, and the app's own list of tags does not take it either. */
  override getSuggestions({ query }: EditorSuggestContext): Colour[] {
    return tags.read(query) ? [] : matching(query);
  }

  override renderSuggestion(colour: Colour, el: HTMLElement): void {
    const file = this.context?.file;
    el.addClass('ambitiegesprek-suggestion');
    el.setAttribute('data-color', colour);
    el.createSpan({ text: colourTag(colour, this.language(file)), cls: 'ambitiegesprek-suggestion-tag' });
    const { colours } = wordsOfSession(this.plugin.words, this.session(file)).editor;
    el.createSpan({ text: colours[colour], cls: 'ambitiegesprek-suggestion-meaning' });
  }

  override selectSuggestion(colour: Colour): void {
    if (!this.context) return;
    const { editor, file, start, end } = this.context;
    const tag = colourTag(colour, this.language(file));
    const [from, to] = [editor.posToOffset(start), editor.posToOffset(end)];
    told(this.plugin, async () => {
      const { kind } = await changeNote(this.plugin, file, () => change([{ from, to, insert: tag }]), editor);
      if (kind === 'done') editor.setCursor(editor.offsetToPos(from + tag.length));
    });
  }

  private language(file: TFile | undefined): Language {
    return this.session(file)?.language ?? noteLanguage(this.plugin);
  }

  private session(file: TFile | undefined): Session | undefined {
    return file ? this.plugin.files.latest(file) : undefined;
  }
}

function matching(query: string): Colour[] {
  return COLOURS.filter(colour => LANGUAGES.some(language => startsWith(query, tags.word(colour, language))));
}
