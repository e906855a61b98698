import { readProposals } from '../../domain/proposals/read-proposals.ts';
import type { FileToRead } from './read-file.ts';

addEventListener('message', ({ data }: MessageEvent<FileToRead>) => {
  void data.file.text().then((text) => postMessage(readProposals(text, data.name)));
});
