import type { Issue } from '../model/issue.ts';
import { isPersonalEmail } from '../register/personal.ts';
import { type AcceptedFile, byDecision, chained } from './accepted.ts';
import { type Known, valueNow } from './changes.ts';
import { acceptedFileOf, type Decided, decidedIn, saysTheSame, type Wish } from './decided.ts';
import type { FieldName, SeenValue } from './fields.ts';
import type { ProposalSet } from './merge.ts';
import { type Vocabulary, wordIssues } from './word-issues.ts';

/** What accepted proposals are published against. */
export interface PublishInput {
  readonly set: ProposalSet;
  readonly known: Known;
  readonly words: Vocabulary;
  /** the files of earlier times */
  readonly accepted: readonly AcceptedFile[];
  /** name of the set in issues */
  readonly source: string;
}

/** What has to be done so that the curated data say what was decided. */
export interface PublishPlan {
  readonly write: readonly AcceptedFile[];
  /** ids of proposals whose file goes: no longer accepted, or removed (PR-37) */
  readonly remove: readonly string[];
  /** ids of proposals whose file is right as it is */
  readonly keep: readonly string[];
  /** why accepted proposals wait, and what was left out of others */
  readonly issues: readonly Issue[];
}

/**
 * Plans which files of accepted proposals to write, keep and remove. A proposal is published whole or it waits, with
 * an issue for each field that waits for a choice (PR-21). Applying twice changes nothing (PR-37).
 */
export function planPublishing(input: PublishInput): PublishPlan {
  const fileOf = new Map(input.accepted.map((file) => [file.proposal, file]));
  const decided = decidedIn(input.set);
  const isKept = (one: Decided): boolean => {
    const file = fileOf.get(one.proposal.id);
    return file !== undefined && saysTheSame(file, one);
  };
  const keep = decided.filter(isKept).map(({ proposal }) => proposal.id);
  const inSet = new Set(input.set.map((record) => (record.record === 'removal' ? record.of : record.id)));
  const standing = input.accepted.filter(({ proposal }) => keep.includes(proposal) || !inSet.has(proposal));
  const going = input.accepted.filter((file) => !standing.includes(file));
  const bases = { known: input.known, standing, going };
  const { ready, issues } = settled(
    decided.filter((one) => !isKept(one)),
    bases,
    input,
  );
  const write = ready.map(acceptedFileOf);
  const remove = going
    .map(({ proposal }) => proposal)
    .filter((id) => !write.some(({ proposal }) => proposal === id));
  return { write, remove: remove.sort(), keep: keep.sort(), issues };
}

interface Bases {
  readonly known: Known;
  /** files that stay */
  readonly standing: readonly AcceptedFile[];
  /** files that are taken off or written anew */
  readonly going: readonly AcceptedFile[];
}

/** Leaves out what has to wait, until what is left fits together: one that waits may be what another builds on. */
function settled(
  fresh: readonly Decided[],
  bases: Bases,
  { words, source }: PublishInput,
): { readonly ready: readonly Decided[]; readonly issues: readonly Issue[] } {
  const errors: Issue[] = [];
  let ready = fresh;
  for (;;) {
    const own = ready.flatMap((one) => ownIssues(one, bases.known, words));
    const found = own.length > 0 ? own : strayIssues(ready, bases);
    if (found.length === 0) break;
    errors.push(...found.map((issue) => ({ severity: 'error' as const, source, ...issue })));
    ready = ready.filter(({ proposal }) => !found.some(({ record }) => record === proposal.id));
  }
  const leftOut = ready.flatMap(({ proposal, leftOut: fields }) =>
    fields.map((field) => ({
      ...{ severity: 'warning' as const, code: 'personal-email', source, record: proposal.id, field },
      message: 'an e-mail address that looks like a person’s was left out',
    })),
  );
  return { ready, issues: [...errors, ...leftOut] };
}

type Found = Pick<Issue, 'code' | 'record' | 'field' | 'message'>;

/** What is wrong with a proposal whatever the others say. */
function ownIssues(decided: Decided, known: Known, words: Vocabulary): Found[] {
  const { proposal, actor, wishes } = decided;
  const record = proposal.id;
  const isNew = proposal.kind === 'new-actor';
  if (actor !== null && !isNew && !known.actors.has(actor) && !known.closed.has(actor))
    return [{ code: 'unknown-id', record, field: 'actor', message: `no actor has the id “${actor}”` }];
  const found = [...wordIssues(wishes, words), ...mailboxIssues(decided, known)].map((issue) => ({
    record,
    ...issue,
  }));
  const nameAfter = (field: 'name_nl' | 'name_fr') => {
    const wish = wishes.find((one) => one.field === field);
    return wish ? wish.value : isNew || actor === null ? null : valueNow(actor, field, known);
  };
  const touchesNames = wishes.some(({ field }) => field === 'name_nl' || field === 'name_fr');
  if (touchesNames && nameAfter('name_nl') === null && nameAfter('name_fr') === null)
    found.push({
      record,
      code: 'missing-field',
      field: 'name_nl, name_fr',
      message: 'one of the names is needed',
    });
  return found;
}

const MAILBOX = /[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[a-z]{2,}/gi;

/** Texts that hold a person's mailbox: unlike the field of an e-mail address, a text cannot go without a part (PR-33). */
function mailboxIssues({ proposal, actor, wishes }: Decided, known: Known): Omit<Found, 'record'>[] {
  const named = actor === null ? undefined : known.actors.get(actor)?.properties;
  const names = [named?.name_nl, named?.name_fr].flatMap((name) => name ?? []);
  const drawn = 'name' in proposal ? [{ field: 'name', value: proposal.name }] : [];
  const texts = [...wishes.filter(({ field }) => field !== 'email'), ...drawn];
  return texts
    .filter(({ value }) =>
      (JSON.stringify(value).match(MAILBOX) ?? []).some((mailbox) => isPersonalEmail(mailbox, names)),
    )
    .map(({ field }) => ({
      code: 'personal-email',
      field,
      message: 'the text holds an e-mail address that looks like a person’s; accept it again without',
    }));
}

interface FieldWish extends Wish {
  readonly record: string;
  readonly actor: string;
}

/** The wishes that do not find the value they replace (PR-9), or exclude one another (PR-10). */
function strayIssues(decided: readonly Decided[], bases: Bases): Found[] {
  const groups = new Map<string, FieldWish[]>();
  for (const { proposal, actor, wishes } of decided) {
    for (const wish of actor === null ? [] : wishes) {
      const key = `${actor} ${wish.field}`;
      groups.set(key, [...(groups.get(key) ?? []), { ...wish, record: proposal.id, actor: actor ?? '' }]);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const [{ actor, field } = { actor: '', field: 'phone' as FieldName }] = group;
    return chained(group, baseOf(actor, field, bases)).stray.map(({ record }) => ({
      ...{ code: 'needs-choice', record, field },
      message: `somebody else changed this of “${actor}”; accept it again and state the value it shall have`,
    }));
  });
}

/** The value that fresh proposals find: the last one decided, or what was there before any decision. */
function baseOf(actor: string, field: FieldName, { known, standing, going }: Bases): SeenValue | null {
  const linksIn = (files: readonly AcceptedFile[]) =>
    [...files]
      .filter((file) => file.actor === actor)
      .sort(byDecision)
      .flatMap(({ changes }) => changes.filter((change) => change.field === field));
  const kept = linksIn(standing);
  const [first = linksIn(going)[0]] = kept;
  if (!first) return valueNow(actor, field, known);
  return kept.length > 0 ? chained(kept, first.from).value : first.from;
}
