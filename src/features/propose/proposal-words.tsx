import type { ReactNode } from 'react';
import type { Position } from '../../domain/model/identity.ts';
import { changesOf } from '../../domain/proposals/changes.ts';
import type { FieldChange } from '../../domain/proposals/fields.ts';
import type { Proposal } from '../../domain/proposals/proposal.ts';
import { type NameOf, subjectOf } from '../../domain/proposals/subject.ts';
import { formatDate } from '../../i18n/language.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useMovedWords } from '../../i18n/use-moved-words.ts';
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
          {changes.map((change) => (
            <div key={change.field}>
              <dt>{labels[change.field] ?? change.field}</dt>
              {change.field === 'point' && change.value !== null ? (
                <PointWords change={change} />
              ) : (
                <ChangeWords {...{ change, say }} isCorrection={proposal.kind === 'correction'} />
              )}
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

function ChangeWords(props: {
  readonly change: FieldChange;
  readonly isCorrection: boolean;
  say(field: FieldChange['field'], value: FieldChange['value']): string;
}): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const { change, isCorrection, say } = props;
  const { field, seen, value } = change;
  return (
    <>
      {isCorrection && (
        <dd>
          <span className="note">{words.was}</span> <bdi>{say(field, seen)}</bdi>
        </dd>
      )}
      <dd>
        {isCorrection && <span className="note">{words.becomes} </span>}
        <b>{value === null ? words.nobodyKnows : <bdi>{say(field, value)}</bdi>}</b>
      </dd>
    </>
  );
}

/** Nobody reads degrees: how far a point moves, or that there is one. */
function PointWords({ change }: { readonly change: FieldChange }): ReactNode {
  const { language } = useMessages();
  const sayMove = useMovedWords();
  const [from, to] = [change.seen, change.value] as [Position | null, Position];
  return (
    <dd>
      <b>{from ? sayMove(from, to) : PROPOSE_MESSAGES[language].placed}</b>
    </dd>
  );
}
