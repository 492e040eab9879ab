import { expect, it } from 'vitest';
import { NotInWorkbench, Strict, throwingPrototype } from '../../workbench/obsidian/strict';

class Sample extends Strict {
  empty: string | undefined = undefined;
  known(): string { return 'known'; }
}

it('throws on a member that is not there, naming it', () => {
  expect(() => Reflect.get(new Sample(), 'getConfig')).toThrow(new NotInWorkbench('Sample.getConfig'));
});

it('stays an ordinary object for what it has and for what is asked of every object', async () => {
  const sample = new Sample();
  expect(sample.known()).toBe('known');
  expect(sample.empty).toBeUndefined();
  expect('getConfig' in sample).toBe(false);
  expect(await Promise.resolve(sample)).toBe(sample);
  expect(JSON.stringify(sample)).toBe('{}');
});

it('guards a module object under its own name', () => {
  const module = Object.create(throwingPrototype('obsidian')) as object;
  expect(() => Reflect.get(module, 'nope')).toThrow('obsidian.nope');
});
