import { builtinEnvironments, type Environment } from 'vitest/runtime';

let made: Promise<unknown> | undefined;

/** One jsdom for as long as its thread is kept: the modules that stay loaded hold on to its window. */
const keptDom: Environment = {
  name: 'kept-dom',
  // Stryker links to the packages from a copy of the project; as if for a browser they would be looked for inside it.
  viteEnvironment: 'ssr',
  async setup(global: unknown, options: Record<string, unknown>) {
    made ??= Promise.resolve(builtinEnvironments.jsdom.setup(global as never, options));
    await made;
    return { teardown: () => undefined };
  },
};

export default keptDom;
