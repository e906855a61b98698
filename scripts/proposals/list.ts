import type { ActorFeature } from '../../src/domain/model/actor.ts';
import { actorOf, type ComparedChange, compareChanges } from '../../src/domain/proposals/changes.ts';
import { type Choice, choicesIn } from '../../src/domain/proposals/conflicts.ts';
import { type ProposalSet, sortRecords } from '../../src/domain/proposals/merge.ts';
import type { Proposal } from '../../src/domain/proposals/proposal.ts';
import { STATES, type Standing, type State, standings, WAITING } from '../../src/domain/proposals/review.ts';
import { inReviewOrder } from '../../src/domain/proposals/reviewing/queue.ts';
import { signsIn } from '../../src/domain/proposals/signs.ts';
import { lookAlikes, sayingTheSame } from '../../src/domain/proposals/similar.ts';
import type { BuiltData } from './read-files.ts';

const LOOK_ALIKES = 3;

/** Reads the states that are asked for: a list with commas, or `all`; those that wait for a person without one. */
export function statesFrom(text: string | undefined): readonly State[] {
  if (text === undefined) return WAITING;
  if (text === 'all') return STATES;
  return text.split(',').map((name) => {
    const state = STATES.find((known) => known === name.trim());
    if (!state) throw new Error(`There is no state “${name}”. Known: all, ${STATES.join(', ')}.`);
    return state;
  });
}

/** Gives the lines of a list: the proposals in these states, those with the fewest signs of spam first; then choices. */
export function listLines(set: ProposalSet, data: BuiltData, states: readonly State[]): string[] {
  const sorted = sortRecords(set);
  const standing = standings(sorted);
  const stateOf = (proposal: Proposal): State => standing.get(proposal.id)?.state ?? 'open';
  const shown = sorted.proposals.filter((proposal) => states.includes(stateOf(proposal)));
  const signs = signsIn(sorted.proposals);
  const alike = lookAlikes(shown, data.actors);
  return [
    ...inReviewOrder(shown, signs).flatMap((proposal) => [
      headLine(proposal, stateOf(proposal), data),
      ...compareChanges(proposal, data.known).map(changeLine),
      ...textLines(proposal),
      ...lastLines(standing.get(proposal.id)),
      ...(alike.get(proposal.id) ?? [])
        .slice(0, LOOK_ALIKES)
        .map(({ name, id, metres }) => `  looks like ${name} (${id})${distance(metres)}`),
      ...signLine(signs.get(proposal.id)?.signs ?? []),
    ]),
    ...choicesIn(shown, data.known).map(choiceLine),
    ...sayingTheSame(shown).map((ids) => `say the same: ${ids.join(', ')}`),
  ];
}

function headLine(proposal: Proposal, state: State, data: BuiltData): string {
  const about = actorOf(proposal);
  const actor: ActorFeature | undefined = about === null ? undefined : data.known.actors.get(about);
  const name = actor?.properties.name ?? (about && data.known.closed.get(about)?.name) ?? null;
  const whom = about === null ? '' : ` ${name ?? 'unknown actor'} (${about})`;
  const { role, team } = proposal.by;
  return `${proposal.id} ${state} ${proposal.kind}${whom}, ${proposal.at.slice(0, 10)}, ${team ?? role}`;
}

function shownValue(value: unknown): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return `“${value}”`;
  return JSON.stringify(value, (_, item) => (typeof item === 'number' ? Number(item.toFixed(6)) : item));
}
const distance = (metres: number | null): string => (metres === null ? '' : `, ${Math.round(metres)} m away`);

function changeLine({ field, now, value, seen, outcome, metres }: ComparedChange): string {
  const note = { done: '; it is so already', clean: '', conflict: `; its maker saw ${shownValue(seen)}` }[
    outcome
  ];
  return `  ${field}: ${shownValue(now)} → ${shownValue(value)}${distance(metres)}${note}`;
}

function textLines(proposal: Proposal): string[] {
  const texts = {
    text: proposal.kind === 'remark' ? proposal.text : undefined,
    reason: proposal.reason,
    origin: proposal.origin,
  };
  return Object.entries(texts).flatMap(([name, text]) =>
    text ? [`  ${name}: ${text.replace(/\s+/g, ' ')}`] : [],
  );
}

function lastLines(standing: Standing | undefined): string[] {
  return (standing?.last ?? []).map(({ decision, by, at, reason }) => {
    const why = reason ? `: ${reason.replace(/\s+/g, ' ')}` : '';
    return `  ${decision} by ${by.team ?? by.role}, ${at.slice(0, 10)}${why}`;
  });
}

const signLine = (signs: readonly string[]): string[] =>
  signs.length > 0 ? [`  signs of spam: ${signs.join(', ')}`] : [];

function choiceLine({ actor, field, now, options }: Choice): string {
  const offered = options.map(({ value, proposals }) => `${shownValue(value)} (${proposals.join(', ')})`);
  return `to choose: ${field} of ${actor}, now ${shownValue(now)}: ${offered.join(' or ')}`;
}
