export type { Language } from '../core/language';
