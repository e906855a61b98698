import { type ReactNode, useState } from 'react';
import type { Draft } from '../../domain/proposals/draft.ts';
import { formOfDraft } from '../../domain/proposals/form/propose-form.ts';
import { walkOfDraft } from '../../domain/proposals/form/walk.ts';
import type { Contact, Proposal, ProposalRecord } from '../../domain/proposals/proposal.ts';
import { reviewInDraft } from '../../domain/proposals/reviewing/review-draft.ts';
import { type NameOf, subjectOf } from '../../domain/proposals/subject.ts';
import { formatDate } from '../../i18n/language.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { ValueNames } from '../../i18n/use-value-words.ts';
import { addRecords, dropDraft, dropRecords, useProposals } from '../../state/proposals.ts';
import { hrefTo, NOTHING_CHOSEN } from '../../state/view.ts';
import { hasRoomMark } from '../../storage/room/room-mark.ts';
import { Band } from '../../ui/band.tsx';
import { KeptLine } from './kept-line.tsx';
import { ProposalWords } from './proposal-words.tsx';
import { ReceiveProposals } from './receive-proposals.tsx';
import { SendProposals } from './send-proposals.tsx';
import { useDrawingsOnMap } from './use-drawings-on-map.ts';
import './propose.css';

/** Everything that people proposed on this device, with the ways to send it, to delete it and to take in more. */
export function MyProposals(props: {
  readonly names: ValueNames;
  readonly nameOf: NameOf;
  /** a QR code of a text */
  qr(content: string, label: string): ReactNode;
}): ReactNode {
  const { messages, language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const { records, drafts: all } = useProposals();
  const drafts = all.filter((draft) => reviewInDraft(draft) === null);
  const [dropped, setDropped] = useState<readonly ProposalRecord[]>([]);
  const proposals = records
    .filter((record) => record.record === 'proposal')
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  useDrawingsOnMap(null);
  const isEmpty = proposals.length + drafts.length === 0;
  const drop = (id: string): void => void dropRecords(new Set([id])).then(setDropped);
  const bringBack = (): void => {
    setDropped([]);
    void addRecords(dropped, { made: false });
  };
  return (
    <article className="propose-page">
      <Band>
        <h1 tabIndex={-1}>{words.title}</h1>
        {!hasRoomMark() && <p className="band-facts">{words.listLead}</p>}
      </Band>
      {isEmpty && (
        <p className="propose-empty">
          {words.empty} {words.howTo(messages.actor.wrong)}
        </p>
      )}
      {drafts.length > 0 && (
        <section aria-labelledby="propose-drafts">
          <h2 id="propose-drafts">{words.drafts}</h2>
          <ul className="propose-list">
            {drafts.map((draft) => (
              <DraftItem key={draft.id} draft={draft} nameOf={props.nameOf} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="propose-ready" hidden={proposals.length === 0 && dropped.length === 0}>
        <h2 id="propose-ready">{words.ready}</h2>
        <div className="propose-dropped" role="status">
          {dropped.length > 0 && (
            <>
              <span>{words.removed}</span>
              <button type="button" className="button" onClick={bringBack}>
                {words.bringBack}
              </button>
            </>
          )}
        </div>
        <ul className="propose-list">
          {proposals.map((proposal) => (
            <ProposalItem
              key={proposal.id}
              {...{ proposal, drop }}
              contact={contactOf(proposal, records)}
              {...props}
            />
          ))}
        </ul>
      </section>
      {proposals.length > 0 && <SendProposals records={records} qr={props.qr} />}
      <section aria-labelledby="propose-paper">
        <h2 id="propose-paper">{words.fromPaper}</h2>
        <p>{words.fromPaperLead}</p>
        <p>
          <a className="button" href={hrefTo({ page: { kind: 'paper' }, ...NOTHING_CHOSEN })}>
            {messages.site.paper}
          </a>
        </p>
      </section>
      <ReceiveProposals names={props.names} nameOf={props.nameOf} />
      <KeptLine isKept={isEmpty ? null : true} />
    </article>
  );
}

const contactOf = (proposal: Proposal, records: readonly ProposalRecord[]): Contact | null =>
  records.find((record): record is Contact => record.record === 'contact' && record.of === proposal.id) ??
  null;

function ProposalItem(props: {
  readonly proposal: Proposal;
  readonly contact: Contact | null;
  readonly names: ValueNames;
  readonly nameOf: NameOf;
  drop(id: string): void;
}): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const { proposal, contact } = props;
  return (
    <li className="propose-item">
      <ProposalWords {...props} />
      {contact && <p className="note">{[contact.name, contact.reach].filter(Boolean).join(', ')}</p>}
      <p className="propose-row-buttons">
        <button
          type="button"
          className="button"
          aria-label={words.removeOf(subjectOf(proposal, props.nameOf))}
          onClick={() => props.drop(proposal.id)}
        >
          {words.remove}
        </button>
        {contact && (
          <button type="button" className="button" onClick={() => props.drop(contact.id)}>
            {words.removeContact}
          </button>
        )}
      </p>
    </li>
  );
}

function DraftItem(props: { readonly draft: Draft; readonly nameOf: NameOf }): ReactNode {
  const { messages, language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const { name, href } = goOnOf(props.draft, props.nameOf, messages.area.walk);
  return (
    <li className="propose-item">
      <p>
        <strong>{name}</strong>{' '}
        <span className="note">{formatDate(props.draft.at.slice(0, 10), language)}</span>
      </p>
      <p className="propose-row-buttons">
        {href && (
          <a className="button" href={href}>
            {words.goOn}
          </a>
        )}
        <button
          type="button"
          className="button"
          aria-label={words.removeOf(name)}
          onClick={() => void dropDraft(props.draft.id)}
        >
          {words.remove}
        </button>
      </p>
    </li>
  );
}

/** Gives what a draft is about and where one goes on with it; without an address where nobody knows. */
function goOnOf(
  draft: Draft,
  nameOf: NameOf,
  walkWords: string,
): { readonly name: string; readonly href: string | null } {
  const walk = walkOfDraft(draft);
  if (walk)
    return {
      name: `${walkWords}: ${nameOf(walk.walk)}`,
      href: hrefTo({ page: { kind: 'walk', area: walk.walk }, ...NOTHING_CHOSEN }),
    };
  const form = formOfDraft(draft);
  if (!form) return { name: '', href: null };
  const { area, actor, texts, point } = form;
  const name = actor ? nameOf(actor) : (texts.name_nl ?? texts.name_fr ?? nameOf(area));
  return { name, href: hrefTo({ page: { kind: 'propose', area, actor }, ...NOTHING_CHOSEN, at: point }) };
}
