// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { elementOf } from '../../src/ui/element-of';

it('is an element of a window of its own, too, and nothing for what is no element', () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const theirs = document.body.appendChild((frame.contentDocument ?? document).createElement('button'));
  expect(theirs instanceof Element, 'what this is for').toBe(false);
  expect([theirs, document, window, null].map(elementOf)).toEqual([theirs, null, null, null]);
});
