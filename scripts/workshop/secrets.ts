import { createHash, randomBytes, randomInt } from 'node:crypto';
import { roomWordFrom } from '../../src/domain/room/words.ts';

/** Gives a pass that nobody can guess: 128 bits of chance. */
export function newPass(): string {
  return randomBytes(16).toString('base64url');
}

/** Gives what is kept of a pass that leads: whoever reads the database cannot lead by it. */
export function sealOf(pass: string): string {
  return createHash('sha256').update(pass).digest('base64url');
}

/** Gives two words by chance. */
export function newWord(): string {
  return roomWordFrom((below) => randomInt(below));
}
