import { catalogue } from '../catalogue/catalogue.ts';
import { unpackNetwork } from '../domain/walking/network.ts';
import { type NetworkWalks, networkWalks } from '../domain/walking/network-walks.ts';
import type { WalkMessage, WalkQuestionKind, WalkQuestions, WalkReply } from './walk-client.ts';

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

function answerTo(network: NetworkWalks, message: WalkMessage): WalkQuestions[WalkQuestionKind]['answer'] {
  switch (message.kind) {
    case 'walks': {
      const { from, to } = message.asked;
      return { walks: network.walksFrom(from, to), street: network.streetAt(from) };
    }
    case 'route':
      return network.routeBetween(message.asked.from, message.asked.to);
    case 'reach':
      return network.reachFrom(message.asked.from, message.asked.minutes);
    case 'streets':
      return network.streetsIn(message.asked.bounds);
  }
}

async function reply(message: WalkMessage): Promise<WalkReply> {
  const { id } = message;
  try {
    return { id, answer: answerTo(await load(), message) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', (event: MessageEvent<WalkMessage>) => {
  void reply(event.data).then((found) => postMessage(found));
});
