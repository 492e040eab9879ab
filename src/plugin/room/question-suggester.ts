import { FuzzySuggestModal } from 'obsidian';
import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { methodOfNote } from '../method/method-for';
import { questionsOf, questionWords } from './question-words';
import { roomChoice } from './room-choice';

const NONE = 'none';

/** Offers the questions of the method, those of the phase first; the chosen one is what the room sees. */
export class QuestionSuggester extends FuzzySuggestModal<string> {
  constructor(private readonly context: Context, private readonly file: TFile) {
    super(context.app);
    this.setPlaceholder(context.words.room.whichQuestion);
  }

  override getItems(): string[] {
    const { files, index } = this.context;
    const properties = files.latest(this.file)?.properties;
    const phase = properties?.phase ?? index.running().find(({ file }) => file.path === this.file.path)?.phase;
    const questions = questionsOf(phase, properties?.sector);
    return roomChoice.of(this.file.path) === undefined ? questions : [NONE, ...questions];
  }

  override getItemText(id: string): string {
    const { files, words } = this.context;
    return questionWords(id, methodOfNote(this.context, files.latest(this.file)).wording) ?? words.room.noQuestion;
  }

  override onChooseItem(id: string): void {
    roomChoice.choose(this.file.path, id === NONE ? undefined : id);
  }
}
