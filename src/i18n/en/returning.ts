import { capture } from './capture';
import { editor } from './editor';
import { guide } from './guide';
import { poster } from './poster';
import { refusals } from './refusals';
import { sheet } from './sheet';

/** Words in talks that look back: there a yellow note is no dream, but what came of one. */
export const returning = {
  guide: {
    ...guide,
    quick: { ...guide.quick, yellow: 'What came of it, what stands…' },
    lineParts: { ...guide.lineParts, dreams: 'What came of it' },
  },
  capture: { ...capture, colours: { ...capture.colours, yellow: 'Yellow: what came of it, and what stands' } },
  editor: { ...editor, colours: { ...editor.colours, yellow: 'what came of it, and what stands' } },
  sheet: { ...sheet, kinds: { ...sheet.kinds, yellow: 'What came of it' } },
  poster,
  refusals,
};
