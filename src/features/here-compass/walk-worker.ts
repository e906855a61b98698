import { catalogue } from '../../catalogue/catalogue.ts';
import { unpackNetwork } from '../../domain/walking/network.ts';
import { type NetworkWalks, networkWalks } from '../../domain/walking/network-walks.ts';
import type { WalkAnswer, WalkQuestion } from './walk-client.ts';

let walks: Promise<NetworkWalks> | null = null;

/** Loads the network at the first question; a failed load is tried again at the next one. */
function load(): Promise<NetworkWalks> {
  walks ??= catalogue
    .network()
    .then((file) => networkWalks(unpackNetwork(file)))
    .catch((error: unknown) => {
      walks = null;
      throw error;
    });
  return walks;
}

async function answer({ id, from, to }: WalkQuestion): Promise<WalkAnswer> {
  try {
    const { walksFrom, streetAt } = await load();
    return { id, walks: walksFrom(from, to), street: streetAt(from) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', (event: MessageEvent<WalkQuestion>) => {
  void answer(event.data).then((found) => postMessage(found));
});
