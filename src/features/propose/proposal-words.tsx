import type { ReactNode } from 'react';
import { changesOf } from '../../domain/proposals/changes.ts';
import type { Proposal } from '../../domain/proposals/proposal.ts';
import { type NameOf, subjectOf } from '../../domain/proposals/subject.ts';
import { formatDate } from '../../i18n/language.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useValueWords, type ValueNames } from '../../i18n/use-value-words.ts';
import { ProposalPhotos } from './proposal-photos.tsx';
import './propose.css';

/** What a proposal says: about what, and each field with what stands and what is proposed. */
export function ProposalWords(props: {
  readonly proposal: Proposal;
  readonly names: ValueNames;
  readonly nameOf: NameOf;
}): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const { proposal } = props;
  const labels: Readonly<Record<string, string>> = words.fields;
  const say = useValueWords(props.names);
  const changes = changesOf(proposal);
  return (
    <>
      <p className="propose-item-head">
        <span className="propose-kind">{words.kinds[proposal.kind]}</span>
        <strong>
          <bdi>{subjectOf(proposal, props.nameOf)}</bdi>
        </strong>
        <span className="note">{words.made(formatDate(proposal.at.slice(0, 10), language))}</span>
      </p>
      {'text' in proposal && (
        <p className="propose-text" dir="auto">
          {proposal.text}
        </p>
      )}
      {changes.length > 0 && (
        <dl className="propose-changes">
          {changes.map(({ field, seen, value }) => (
            <div key={field}>
              <dt>{labels[field] ?? field}</dt>
              {proposal.kind === 'correction' && (
                <dd>
                  <span className="note">{words.was}</span> <bdi>{say(field, seen)}</bdi>
                </dd>
              )}
              <dd>
                {proposal.kind === 'correction' && <span className="note">{words.becomes} </span>}
                <b>{value === null ? words.nobodyKnows : <bdi>{say(field, value)}</bdi>}</b>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {proposal.photos && <ProposalPhotos ids={proposal.photos} />}
      {proposal.origin && (
        <p className="note" dir="auto">
          {proposal.origin}
        </p>
      )}
    </>
  );
}
