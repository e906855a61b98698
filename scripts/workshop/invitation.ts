import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';
import type { Room } from './room-store.ts';

/** Networks of homes, offices and hotspots come before those of virtual machines and tunnels. */
const LIKELY = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|wg|utun)/;

/** Gives the addresses by which others in the same networks reach this machine, the likeliest first. */
export function addressesHere(interfaces = networkInterfaces()): readonly string[] {
  const all = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(
        ({ internal, family, address }) => !internal && family === 'IPv4' && !address.startsWith('169.254.'),
      )
      .map(({ address }) => ({ address, rank: rankOf(name, address) })),
  );
  return all.sort((a, b) => a.rank - b.rank).map(({ address }) => address);
}

function rankOf(name: string, address: string): number {
  const place = LIKELY.findIndex((pattern) => pattern.test(address));
  return (place < 0 ? LIKELY.length : place) + (VIRTUAL.test(name) ? 10 : 0);
}

interface Invitation {
  readonly room: Room;
  /** pass that leads */
  readonly lead: string;
  readonly port: number;
  readonly language: string;
  readonly addresses: readonly string[];
}

/** What the terminal says when a workshop begins: for people in the room, and for who leads it. */
export function invitationText({ room, lead, port, language, addresses }: Invitation): string {
  const page = (host: string): string => `http://${host}:${port}/${language}/workshop`;
  const links = (addresses.length > 0 ? addresses : ['localhost']).map(
    (host) => `${page(host)}#word=${room.word}`,
  );
  const [first = ''] = links;
  const network =
    addresses.length > 0
      ? 'For phones in the same network:'
      : 'This machine is in no network: switch on Wi-Fi or a hotspot and start again.';
  return [
    '',
    network,
    ...links.map((link) => `  ${link}`),
    '',
    renderUnicodeCompact(first, { ecc: 'M', border: 2 }),
    '',
    `The word of the room: ${room.word}   (until ${new Date(room.until).toLocaleString('nl-BE')})`,
    '',
    'For who leads, on this laptop only. Keep this link to yourself:',
    `  ${page('localhost')}#lead=${lead}`,
    '',
    'Stop with Ctrl+C. What people proposed stays, and the same command goes on with it.',
  ].join('\n');
}
