/**
 * What `npm run mutation` plants faults in, and by which tests they must be found: each part is a run of its own. A test of the plugin
 * takes long where it loads the whole of it, so a file of the seam meets those that are about it, and no others: what only they find
 * counts as alive. A source is a folder or a file, with its end; `tests/mutated.test.ts` keeps the table whole.
 */
export const PARTS = {
  core: {
    sources: ['src/core/operations/', 'src/core/writing/'],
    tests: ['tests/core/operations/**/*.test.ts', 'tests/core/writing/**/*.test.ts'],
  },
  history: seam(['act-history', 'acts', 'both-halves', 'halves-in-editor', 'steps-told'], ['act-history', 'acts', 'carry-over', 'halves-in-editor', 'steps-told']),
  copies: seam(['conflict-copies', 'note-properties', 'real-session'], ['conflict-copies', 'note-properties']),
  panes: seam(['note-panes', 'pane-text', 'note-reading', 'editor-writing'], ['note-panes', 'pane-text', 'note-reading', 'editor-writing']),
  words: seam(['drafts', 'fresh-intents'], ['drafts', 'fresh-intents', 'kept']),
  files: seam(['session-files', 'act-result', 'reading-aids'], ['session-files', 'session-files-outcome', 'conflict-copies']),
};

/** The rest of `src/plugin/session` shows, finds and offers: nothing is written by it. */
export const READING = ['linked-file', 'note-language', 'pictures', 'session-acts', 'session-at-hand', 'session-index', 'session-suggester', 'show-place'];

function seam(sources, tests) {
  return { sources: sources.map(name => `src/plugin/session/${name}.ts`), tests: tests.map(name => `tests/plugin/${name}.test.ts`) };
}
