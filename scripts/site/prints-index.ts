import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/domain/model/identity.ts';
import { PrintsFile } from '../../src/domain/model/prints.ts';

const NAME = new RegExp(
  `^(?<neighbourhood>[a-z0-9-]+)-(?<language>${LANGUAGES.join('|')})-(?<sheet>a3)\\.pdf$`,
);

/** Writes `dist/prints/index.json`: the flyers that lie there, so that the site offers those and no others. */
export function writePrintsIndex(root: string): void {
  const folder = join(root, 'dist/prints');
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder).sort();
  const flyers = files.flatMap((file) => {
    const parts = NAME.exec(file)?.groups;
    return parts ? [{ ...parts, file, bytes: statSync(join(folder, file)).size }] : [];
  });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(PrintsFile.parse({ flyers })));
}
