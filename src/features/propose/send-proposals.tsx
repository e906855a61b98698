import { type ReactNode, useEffect, useState } from 'react';
import type { ProposalSet } from '../../domain/proposals/merge.ts';
import { linkWithCode, packRecords } from '../../domain/proposals/travel.ts';
import { writeProposals } from '../../domain/proposals/write-proposals.ts';
import { PROPOSE_MESSAGES, type ProposeMessages } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { deflate } from '../../sharing/deflate.ts';
import { useNow } from '../../state/clock.ts';
import { hrefTo, NOTHING_CHOSEN } from '../../state/view.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useCopied } from '../../ui/use-copied.ts';
import './propose.css';

const MINE = { page: { kind: 'propose', area: null, actor: null }, ...NOTHING_CHOSEN } as const;
const TYPE = 'application/geo+json';

/** The ways to hand proposals over: a file, a link, a code, the share sheet, a mail. Nothing is sent by the site. */
export function SendProposals(props: {
  readonly records: ProposalSet;
  /** heading and first words, where they are not those of who proposes */
  readonly words?: Partial<Pick<ProposeMessages, 'send' | 'sendLead' | 'withContacts'>>;
  /** page that the link leads to; without one the page of one's own proposals */
  readonly page?: string;
  /** what stands under the ways */
  readonly children?: ReactNode;
  qr(content: string, label: string): ReactNode;
}): ReactNode {
  const { records } = props;
  const { language } = useMessages();
  const words = { ...PROPOSE_MESSAGES[language], ...props.words };
  const [contacts, setContacts] = useState(false);
  const name = `buurtkompas-${useNow().date}.geojson`;
  const link = useLink(records, props.page ?? hrefTo(MINE));
  const hasContacts = records.some(({ record }) => record === 'contact');
  const text = (): string => writeProposals(records, { contacts: contacts && hasContacts });
  const files = [new File([''], name, { type: 'application/json' })];
  const canShare = typeof navigator.canShare === 'function' && navigator.canShare({ files });
  const share = (): void => {
    const file = new File([text()], name, { type: 'application/json' });
    // Who closes the share sheet has not met a failure.
    navigator.share({ title: words.title, files: [file] }).catch(() => undefined);
  };
  return (
    <section className="propose-send" aria-labelledby="propose-send">
      <h2 id="propose-send">{words.send}</h2>
      <p>{words.sendLead}</p>
      {hasContacts && (
        <label className="propose-box">
          <input
            type="checkbox"
            checked={contacts}
            onChange={(event) => setContacts(event.currentTarget.checked)}
          />
          {words.withContacts}
        </label>
      )}
      <p className="propose-row-buttons">
        <button type="button" className="button" data-primary onClick={() => saveFile(name, TYPE, text())}>
          {words.file}
        </button>
        {canShare && (
          <button type="button" className="button" onClick={share}>
            {words.share}
          </button>
        )}
      </p>
      {link === null ? <p className="note">{words.tooLarge}</p> : <LinkWays link={link} qr={props.qr} />}
      {props.children}
    </section>
  );
}

function LinkWays(props: {
  readonly link: string;
  qr(content: string, label: string): ReactNode;
}): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const { told, copy } = useCopied(words);
  const [isOpen, setOpen] = useState(false);
  const mail = new URLSearchParams({ subject: words.title, body: `${words.mailText}\n\n${props.link}` });
  return (
    <>
      <p className="propose-row-buttons">
        <a className="button" href={`mailto:?${mail.toString().replaceAll('+', '%20')}`}>
          {words.mail}
        </a>
        <button type="button" className="button" onClick={() => copy(props.link)}>
          {words.copyLink}
        </button>
      </p>
      <p role="status" className="note">
        {told}
      </p>
      <details className="propose-qr" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.qr}</summary>
        {isOpen && props.qr(props.link, words.qr)}
      </details>
    </>
  );
}

/** The link that carries the records; null when they are too many for one. */
function useLink(records: ProposalSet, page: string): string | null {
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void packRecords(records, deflate).then((packed) => current && setCode(packed));
    return () => {
      current = false;
    };
  }, [records]);
  return code && linkWithCode(new URL(page, location.href).href, code);
}
