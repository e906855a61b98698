import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Proposal } from '../../domain/proposals/proposal.ts';
import { WAITING } from '../../domain/proposals/review.ts';
import { lineAfter } from '../../domain/proposals/reviewing/keys.ts';
import type { QueueItem } from '../../domain/proposals/reviewing/queue.ts';
import { EMPTY_DRAFT } from '../../domain/proposals/reviewing/review-draft.ts';
import { subjectOf } from '../../domain/proposals/subject.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { reviewHref } from '../../state/review-address.ts';
import { decideOn } from '../../state/reviewing.ts';
import { KeysHelp } from './keys-help.tsx';
import { focusLine, lineId } from './line-focus.ts';
import type { ReviewView } from './review-view.ts';
import { useMadeBy } from './use-made-by.ts';

/** What waits, one line for each proposal; keys go from line to line, confirmations can be ticked and accepted at once. */
export function QueueList({ view }: { readonly view: ReviewView }): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { items } = view.queue;
  const { ticked, toggle, setTicked } = useTicked(items);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLElement && event.target.matches('input')) return;
    const at = event.target instanceof HTMLElement ? (event.target.dataset['line'] ?? null) : null;
    const to = lineAfter(
      items.map(({ proposal }) => proposal.id),
      at,
      event,
    );
    if (to === null) return;
    event.preventDefault();
    focusLine(to);
  };
  return (
    <section className="review-queue" aria-labelledby="review-queue">
      <h2 id="review-queue" tabIndex={-1}>
        {words.waiting(view.queue.waiting)}
      </h2>
      {items.length === 0 && <NothingShown view={view} />}
      {items.length > 0 && <KeysHelp />}
      <Ticked items={items} {...{ ticked, setTicked }} />
      <ol className="review-lines" onKeyDown={onKeyDown}>
        {items.map((item) => (
          <Line
            key={item.proposal.id}
            {...{ view, item }}
            isTicked={ticked.has(item.proposal.id)}
            onTick={isTickable(item) ? () => toggle(item.proposal.id) : null}
          />
        ))}
      </ol>
    </section>
  );
}

/** Confirmations are decided many at once; everything else one looks at by itself. */
const isTickable = ({ proposal, standing }: QueueItem): boolean =>
  proposal.kind === 'confirmation' && WAITING.includes(standing.state);

function useTicked(items: readonly QueueItem[]) {
  const [chosen, setTicked] = useState<ReadonlySet<string>>(new Set());
  const there = items.filter(isTickable).map(({ proposal }) => proposal.id);
  const ticked = new Set(there.filter((id) => chosen.has(id)));
  const toggle = (id: string): void =>
    setTicked(ticked.has(id) ? new Set([...ticked].filter((one) => one !== id)) : new Set([...ticked, id]));
  return { ticked, toggle, setTicked };
}

function NothingShown({ view }: { readonly view: ReviewView }): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { choices } = view;
  const isFiltered = choices.states.length + choices.kinds.length > 0 || choices.area !== null;
  return (
    <>
      <p className="review-empty">{isFiltered ? words.nothingFits : words.nothingWaits}</p>
      {isFiltered && (
        <p>
          <a
            className="button"
            href={reviewHref({ area: null, states: [], kinds: [], proposal: null, journal: false })}
          >
            {words.showAll}
          </a>
        </p>
      )}
    </>
  );
}

function Ticked(props: {
  readonly items: readonly QueueItem[];
  readonly ticked: ReadonlySet<string>;
  setTicked(ids: ReadonlySet<string>): void;
}): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { ticked } = props;
  const tickable = props.items.filter(isTickable);
  if (tickable.length === 0) return null;
  const isAll = ticked.size === tickable.length;
  const all = new Set(isAll ? [] : tickable.map(({ proposal }) => proposal.id));
  const chosen = tickable.filter(({ proposal }) => ticked.has(proposal.id));
  const accept = async (): Promise<void> => {
    const proposals = chosen.flatMap(({ proposal, also }): Proposal[] => [proposal, ...also]);
    await decideOn(EMPTY_DRAFT, proposals, []);
    document.getElementById('review-queue')?.focus();
  };
  return (
    <div className="review-ticked">
      <label className="review-tick-all">
        <input type="checkbox" checked={isAll} onChange={() => props.setTicked(all)} />
        {words.tickAll}
      </label>
      <button
        type="button"
        className="button"
        data-primary={ticked.size > 0 || undefined}
        disabled={ticked.size === 0}
        onClick={() => void accept()}
      >
        {words.acceptTicked(ticked.size)}
      </button>
    </div>
  );
}

function Line(props: {
  readonly view: ReviewView;
  readonly item: QueueItem;
  readonly isTicked: boolean;
  readonly onTick: (() => void) | null;
}): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { view, item, onTick } = props;
  const { proposal, standing, also, signs } = item;
  const name = subjectOf(proposal, view.nameOf);
  const madeBy = useMadeBy();
  const isOpen = view.choices.proposal === proposal.id;
  return (
    <li className="review-line" data-open={isOpen || undefined}>
      {onTick && (
        <label className="review-tick">
          <input type="checkbox" checked={props.isTicked} onChange={onTick} aria-label={words.tick(name)} />
        </label>
      )}
      <a
        id={lineId(proposal.id)}
        data-line={proposal.id}
        aria-current={isOpen || undefined}
        href={reviewHref({ ...view.choices, proposal: proposal.id })}
      >
        <span className="review-line-head">
          <span className="review-kind">{PROPOSE_MESSAGES[language].kinds[proposal.kind]}</span>
          {standing.state !== 'open' && (
            <span className="review-state" data-state={standing.state}>
              {words.states[standing.state]}
            </span>
          )}
        </span>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span className="note">
          {madeBy(proposal)}
          {also.length > 0 && ` · ${words.also(also.length)}`}
        </span>
        {item.stranded.length > 0 && <span className="review-sign">{words.decideAgain}</span>}
        {signs.score > 0 && <span className="review-sign">{words.lookTwice}</span>}
      </a>
    </li>
  );
}
