import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_LANGUAGES, SHEET_LANGUAGES } from '../../src/domain/model/identity.ts';
import { PrintsFile } from '../../src/domain/model/prints.ts';
import { SHEET_KINDS } from '../../src/domain/model/sheet.ts';

/** File names as `sheetFileName` gives them. */
const NAME = new RegExp(
  `^(?:(?<areas>[a-z0-9_-]+?)-)?(?<language>${SHEET_LANGUAGES.join('|')})(?:-(?<second>${DATA_LANGUAGES.join('|')}))?-(?<sheet>${SHEET_KINDS.join('|')})(?:-compass-(?<compass>[a-z]+)|-(?<theme>[a-z-]+))?\\.pdf$`,
);

/** Writes `dist/prints/index.json`: the sheets that lie there, so that the site offers those and no others. */
export function writePrintsIndex(root: string): void {
  const folder = join(root, 'dist/prints');
  mkdirSync(folder, { recursive: true });
  const flyers = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const parts = partsOf(file);
      return parts && !parts.second ? [{ ...parts, file, bytes: statSync(join(folder, file)).size }] : [];
    });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(PrintsFile.parse({ flyers })));
}

/** What the name of a PDF says about it; null for another file and for a flyer in another compass than the usual. */
export function partsOf(file: string) {
  const parts = NAME.exec(file)?.groups;
  if (!parts || parts['compass']) return null;
  const { areas, language, second, sheet, theme = null } = parts;
  return { areas: areas?.split('_') ?? [], language, second, sheet, theme };
}
