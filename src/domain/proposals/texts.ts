import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';

/** Control signs but tab and line break, and signs that turn the direction of what follows (PR-28). */
const CONTROLS = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\ufeff]/u;
const BREAKS = /[\t\n\u2028\u2029]/;

const noControls = z.refine<string>((text) => !CONTROLS.test(text), {
  error: 'the text holds signs that nobody sees and that hide or turn other text',
  params: { code: 'control-signs' },
});
const notEmpty = z.refine<string>((text) => /\S/.test(text), 'the text is empty');
const oneLine = z.refine<string>((text) => !BREAKS.test(text), 'the text must be one line');

/** A text of some sentences. */
export const LongText = z.string().check(z.maxLength(LIMITS.text), notEmpty, noControls);
/** A text on one line, such as an address. */
export const LineText = z.string().check(z.maxLength(LIMITS.line), notEmpty, oneLine, noControls);
/** A name on one line. */
export const NameText = z.string().check(z.maxLength(LIMITS.name), notEmpty, oneLine, noControls);

/** A text in at least one of the languages of the data. */
export const TextsPerLanguage = z
  .partial(z.object({ nl: LongText, fr: LongText, en: LongText }))
  .check(z.refine((texts) => Object.keys(texts).length > 0, 'one language is needed'));
