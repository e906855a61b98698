import { expect, it } from 'vitest';
import { slicedResponse } from '../../../src/offline/sliced-response.ts';

const whole = () => new Response('0123456789', { headers: { 'Content-Type': 'application/octet-stream' } });

it('answers with the piece that was asked for', async () => {
  const answer = await slicedResponse(whole(), 'bytes=2-4');
  expect([answer.status, await answer.text()]).toEqual([206, '234']);
  expect(answer.headers.get('Content-Range')).toBe('bytes 2-4/10');
  expect(answer.headers.get('Content-Length')).toBe('3');
});

it('says so when the file has no such piece', async () => {
  const answer = await slicedResponse(whole(), 'bytes=10-');
  expect([answer.status, answer.headers.get('Content-Range')]).toEqual([416, 'bytes */10']);
});

it('gives the whole file for a range that it cannot read', async () => {
  const answer = await slicedResponse(whole(), 'bytes=0-1,3-4');
  expect([answer.status, await answer.text()]).toEqual([200, '0123456789']);
});
