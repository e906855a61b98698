import { type ReactNode, useMemo } from 'react';
import type { Contact } from '../../domain/proposals/proposal.ts';
import type { QueueItem } from '../../domain/proposals/reviewing/queue.ts';
import { lookAlikes } from '../../domain/proposals/similar.ts';
import { formatNumber } from '../../i18n/language.ts';
import { listOf } from '../../i18n/list-of.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import { reviewHref } from '../../state/review-address.ts';
import { areaHref } from '../../state/view.ts';
import { useFieldWords } from './field-words.ts';
import type { ReviewView } from './review-view.ts';

const MOST_ALIKE = 3;

/** What somebody says besides the fields, signs of spam, and what a new place may repeat. */
export function Hints(props: {
  readonly view: ReviewView;
  readonly item: QueueItem;
  readonly contact: Contact | null;
}): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { proposal, signs, also, stranded } = props.item;
  const fieldWords = useFieldWords();
  const texts = [
    [words.says, 'text' in proposal ? proposal.text : undefined],
    ...[proposal, ...also].flatMap(({ reason, origin }) => [
      [words.reason, reason] as const,
      [words.origin, origin] as const,
    ]),
    [words.contact, props.contact && [props.contact.name, props.contact.reach].filter(Boolean).join(', ')],
  ] as const;
  const said = texts.filter(([, text]) => text);
  return (
    <>
      {stranded.length > 0 && (
        <div className="review-warning" role="status">
          <p>
            <strong>{words.decideAgain}</strong>
          </p>
          <p>
            {words.stranded}{' '}
            {listOf(
              language,
              stranded.map((field) => fieldWords[field]),
            )}
            .
          </p>
        </div>
      )}
      {proposal.kind === 'confirmation' && <p>{words.wholeEntry}</p>}
      {said.length > 0 && (
        <dl className="review-texts">
          {said.map(([label, text]) => (
            <div key={`${label} ${text}`}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {proposal.photos && props.view.photos(proposal.photos)}
      {signs.signs.length > 0 && (
        <div className="review-warning">
          <p>{words.lookTwice}</p>
          <ul>
            {signs.signs.map((sign) => (
              <li key={sign}>{words.signs[sign]}</li>
            ))}
          </ul>
        </div>
      )}
      <Alike {...props} />
    </>
  );
}

function Alike({ view, item }: { readonly view: ReviewView; readonly item: QueueItem }): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { proposal } = item;
  const { set, actors, choices } = view;
  const alike = useMemo(() => {
    if (proposal.kind !== 'new-actor') return [];
    const others = set.flatMap((record) => (record.record === 'proposal' ? [record] : []));
    return (lookAlikes(others, actors).get(proposal.id) ?? []).slice(0, MOST_ALIKE);
  }, [proposal, set, actors]);
  if (alike.length === 0) return null;
  return (
    <div className="review-warning">
      <p>{words.alike}</p>
      <ul>
        {alike.map(({ id, name, metres }) => {
          const actor = actors.find(({ properties }) => properties.id === id)?.properties;
          const area = (actor?.neighbourhood ?? 'region') as AreaKey;
          const href = actor ? areaHref(area, actor.id) : reviewHref({ ...choices, proposal: id });
          return (
            <li key={id}>
              <a href={href}>
                <bdi>{name}</bdi>
              </a>{' '}
              <span className="note">
                {[
                  actor ? null : words.alikeProposal,
                  metres === null ? null : words.away(formatNumber(Math.round(metres), language)),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
