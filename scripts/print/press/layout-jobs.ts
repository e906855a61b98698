import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sheetOf } from '../../../src/domain/flyer/studio/layout.ts';
import type { LayoutProblem } from '../../../src/domain/flyer/studio/layout-file.ts';
import { readLayoutFile } from '../../../src/domain/flyer/studio/layout-file.ts';
import type { NeighbourhoodId } from '../../../src/domain/model/identity.ts';
import type { Job, RunOptions } from './jobs.ts';

/** Sets the PDF of a shaped sheet apart from the one of the sheet as it comes. */
const OWN = '_own';

const REASONS: Readonly<Record<LayoutProblem['code'], string>> = {
  'too-large': 'it is too large for a layout.',
  'not-json': 'it is no JSON.',
  'other-file': 'it is no layout: the field “format” says so.',
  newer: 'it is of a newer version than this program knows.',
  'unknown-field': 'it has an unknown field:',
  'wrong-field': 'this field is not right:',
};

/**
 * The PDFs of layouts that the studio saved, named after their files. Throws an Error that names the file and the field
 * when one is no layout.
 */
export function layoutJobs(
  files: readonly string[],
  areas: readonly NeighbourhoodId[],
  { site, marks }: RunOptions,
): readonly Job[] {
  return files.map((path) => {
    const layout = readFileSync(path, 'utf8');
    const read = readLayoutFile(layout);
    if ('problem' in read) {
      const { code, field } = read.problem;
      const named = code === 'unknown-field' || code === 'wrong-field' ? ` ${field}` : '';
      throw new Error(`${path} cannot be printed: ${REASONS[code]}${named}`);
    }
    const { language } = read.layout;
    const sheet = sheetOf(read.layout);
    if (!sheet || !areas.some((area) => area === read.layout.area))
      throw new Error(`${path} cannot be printed: there is no neighbourhood “${read.layout.area}”.`);
    const search = new URLSearchParams(marks.map((mark) => [mark, '1']));
    if (site) search.set('site', site);
    const name = basename(path)
      .replace(/\.json$/i, '')
      .replace(/_own$/, '');
    const file = `${[`${name}${OWN}`, ...marks].join('-')}.pdf`;
    return { sheet, language, file, address: `${language}/studio?${search}`, layout };
  });
}
