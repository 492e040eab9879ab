import type { Words } from '../en';
import { capture } from './capture';
import { editor } from './editor';
import { guide } from './guide';
import { poster } from './poster';
import { refusals } from './refusals';
import { sheet } from './sheet';

export const returning: Words['returning'] = {
  guide: {
    ...guide,
    quick: { ...guide.quick, yellow: 'Wat er kwam, wat er staat…' },
    lineParts: { ...guide.lineParts, dreams: 'Wat er kwam' },
  },
  capture: { ...capture, colours: { ...capture.colours, yellow: 'Geel: wat er kwam en wat er staat' } },
  editor: { ...editor, colours: { ...editor.colours, yellow: 'wat er kwam en wat er staat' } },
  sheet: { ...sheet, kinds: { ...sheet.kinds, yellow: 'Wat er kwam' } },
  poster,
  refusals,
};
