import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_LANGUAGES } from '../../../src/domain/model/identity.ts';
import { INDEX_STYLE, indexName, indexPage } from './index-page.ts';
import { type PressReport, pressReport, reportText } from './report.ts';
import type { PressResult } from './run-press.ts';
import { writeWhole } from './state.ts';

/** Writes what goes with the PDFs of a folder: the page of all, checksums and the report; gives the report. */
export function writePressFiles(out: string, result: PressResult): PressReport {
  const there = Object.entries(result.state).filter(([file]) => existsSync(join(out, file)));
  const state = Object.fromEntries(there);
  const { neighbourhoods, themes, manifest } = result.site;
  const input = { state, neighbourhoods, themes, edition: manifest.edition };
  for (const language of DATA_LANGUAGES)
    writeWhole(join(out, indexName(language)), indexPage(input, language));
  writeWhole(join(out, 'index.css'), INDEX_STYLE);
  writeWhole(join(out, 'SHA256SUMS'), checksums(state));
  const report = pressReport(result);
  writeWhole(join(out, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
  writeWhole(join(out, 'report.txt'), reportText(report));
  return report;
}

/** Lines that `sha256sum --check` reads. */
function checksums(state: PressResult['state']): string {
  const files = Object.keys(state).sort();
  return files.map((file) => `${state[file]?.sha256}  ${file}\n`).join('');
}
