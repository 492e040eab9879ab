import type { BuildOptions } from 'esbuild';

/** The files that make the plugin; Obsidian fetches and loads these three and no others. */
export const PLUGIN_FILES: readonly string[];
/** How the plugin is bundled, for the build and for the tests that read what comes of it. */
export const BUNDLE: BuildOptions;
