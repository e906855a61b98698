import { joinSets } from './merge.ts';
import { FILE_VERSION } from './migrate.ts';
import type { ProposalRecord } from './proposal.ts';
import { featureOf } from './record-feature.ts';

/**
 * Gives the text of a file with these records, one a line, the same for the same set (PR-30). Contacts stay out unless
 * they are asked for (PR-31).
 */
export function writeProposals(
  records: readonly ProposalRecord[],
  { contacts = false }: { readonly contacts?: boolean } = {},
): string {
  const written = joinSets(records).filter(({ record }) => contacts || record !== 'contact');
  const lines = written.map((record) => JSON.stringify(featureOf(record)));
  const head = `{"type":"FeatureCollection","buurtkompas":{"proposals":${FILE_VERSION}}`;
  return `${head},"features":[\n${lines.join(',\n')}\n]}\n`;
}
