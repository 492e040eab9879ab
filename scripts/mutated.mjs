/**
 * What `npm run mutation` plants faults in, and the tests that have to find them; each part is a run of its own. Most tests of the plugin
 * load all of it, which takes long, so a file of the seam meets only the tests that are about it: a fault that others would find counts
 * as alive. A source that ends in a slash is a folder. `tests/mutated.test.ts` keeps the table whole.
 */
export const PARTS = {
  core: {
    sources: ['src/core/operations/', 'src/core/writing/'],
    tests: ['tests/core/operations/**/*.test.ts', 'tests/core/writing/**/*.test.ts'],
  },
  history: seam(['act-history', 'acts', 'both-halves', 'halves-in-editor', 'steps-told'], ['act-history', 'acts', 'carry-over', 'halves-in-editor', 'steps-told']),
  copies: seam(['conflict-copies', 'frontmatter-in', 'note-properties', 'real-session'], ['conflict-copies', 'note-properties']),
  panes: seam(['note-panes', 'pane-text', 'note-reading', 'editor-writing'], ['note-panes', 'pane-text', 'note-reading', 'editor-writing']),
  words: seam(['drafts', 'fresh-intents'], ['drafts', 'fresh-intents', 'kept']),
  files: seam(['session-files', 'act-result', 'reading-aids'], ['session-files', 'session-files-outcome', 'conflict-copies']),
};

/** The rest of `src/plugin/session` shows, finds and offers: nothing is written by it. */
export const READING = ['linked-file', 'note-language', 'pictures', 'session-acts', 'session-at-hand', 'session-index', 'session-suggester', 'show-place'];

function seam(sources, tests) {
  return { sources: sources.map(name => `src/plugin/session/${name}.ts`), tests: tests.map(name => `tests/plugin/${name}.test.ts`) };
}
