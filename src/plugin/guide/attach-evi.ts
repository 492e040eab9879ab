import { FuzzySuggestModal, TFile } from 'obsidian';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { reasonOf, say, told, warn } from '../say';
import { act } from '../session/acts';

const ELSEWHERE = 'elsewhere';

/** Lets the facilitator point at what the school sent: a file or note of the vault, or a file of the device. */
class EviSuggester extends FuzzySuggestModal<TFile | typeof ELSEWHERE> {
  constructor(private readonly context: Context, private readonly note: TFile, private readonly pickElsewhere: () => void) {
    super(context.app);
    this.setPlaceholder(context.words.guide.eviChoose);
  }

  override getItems(): (TFile | typeof ELSEWHERE)[] {
    const files = this.app.vault.getFiles().filter(file => file !== this.note);
    return [ELSEWHERE, ...files.sort((a, b) => b.stat.mtime - a.stat.mtime)];
  }

  override getItemText(item: TFile | typeof ELSEWHERE): string {
    return item === ELSEWHERE ? this.context.words.guide.eviElsewhere : item.path;
  }

  override onChooseItem(item: TFile | typeof ELSEWHERE): void {
    if (item === ELSEWHERE) this.pickElsewhere();
    else told(this.context, () => link(this.context, this.note, item));
  }
}

/** Links the school's Evi outcomes under the preparation of the note. */
export function attachEvi(context: Context, note: TFile, doc: Document): void {
  openDialog(new EviSuggester(context, note, () => { pickFromDevice(context, note, doc); }));
}

function pickFromDevice(context: Context, note: TFile, doc: Document): void {
  const input = (doc.defaultView ?? window).createEl('input', { type: 'file' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) told(context, () => store(context, note, file));
  });
  input.click();
}

async function store(context: Context, note: TFile, file: File): Promise<void> {
  const { app, words } = context;
  try {
    const path = await app.fileManager.getAvailablePathForAttachment(file.name, note.path);
    const stored = await app.vault.createBinary(path, await file.arrayBuffer());
    await link(context, note, stored);
  } catch (error) {
    warn(words.photo.failed(file.name, reasonOf(error)));
  }
}

async function link(context: Context, note: TFile, file: TFile): Promise<void> {
  const { app, words } = context;
  // The preparation is read by its wikilinks, whatever way of linking the vault prefers.
  const linked = await act(context, note, { verb: 'add-evi', link: `[[${app.metadataCache.fileToLinktext(file, note.path)}]]` });
  if (linked.kind === 'done') say(words.guide.eviLinked(file.basename));
}
