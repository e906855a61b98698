import { lazy, type ReactNode, Suspense, useState } from 'react';
import { belgianPhone } from '../../domain/directory/belgian-phone.ts';
import { type Card, messageText, vCardText } from '../../domain/handover/card.ts';
import type { PlaceRef } from '../../domain/handover/place-ref.ts';
import { LIST_MESSAGES } from '../../i18n/list-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { hrefTo, NOTHING_CHOSEN } from '../../state/view.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useCopied } from '../../ui/use-copied.ts';
import { listLink } from './list-cards.ts';

const QrCode = lazy(() => import('./qr-code.tsx').then((module) => ({ default: module.QrCode })));

/** The ways to hand a list over: share sheet, link, message, contacts, paper, QR. Nothing is sent by the site. */
export function HandOver(props: {
  readonly cards: readonly Card[];
  readonly places: readonly PlaceRef[];
}): ReactNode {
  const { language } = useMessages();
  const words = LIST_MESSAGES[language];
  const { told, copy } = useCopied(words);
  const link = listLink(props.places, language);
  const message = messageText(props.cards, words, { link, phoneText: belgianPhone });
  const share = (): void => {
    // A visitor who closes the share sheet has not met a failure.
    navigator.share({ title: words.titleGiven, text: message }).catch(() => undefined);
  };
  const paper = hrefTo({ page: { kind: 'list', places: props.places, paper: true }, ...NOTHING_CHOSEN });
  return (
    <section className="hand-over" aria-labelledby="hand-over-title">
      <h2 id="hand-over-title">{words.handOver}</h2>
      <p className="hand-over-ways">
        <a className="button" data-primary href={paper}>
          {words.paper}
        </a>
        {typeof navigator.share === 'function' && (
          <button type="button" className="button" onClick={share}>
            {words.share}
          </button>
        )}
        <button type="button" className="button" onClick={() => copy(message)}>
          {words.copyText}
        </button>
        <button type="button" className="button" onClick={() => copy(link)}>
          {words.copyLink}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => saveFile('buurtkompas.vcf', 'text/vcard', vCardText(props.cards))}
        >
          {words.contacts}
        </button>
      </p>
      <p role="status" className="note">
        {told}
      </p>
      <QrDetails link={link} />
      <details className="hand-over-more">
        <summary>{words.preview}</summary>
        <pre className="hand-over-message">{message}</pre>
      </details>
    </section>
  );
}

function QrDetails(props: { readonly link: string }): ReactNode {
  const { language } = useMessages();
  const words = LIST_MESSAGES[language];
  const [open, setOpen] = useState(false);
  return (
    <details className="hand-over-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.qr}</summary>
      {open && (
        <Suspense>
          <QrCode content={props.link} label={words.qr} />
        </Suspense>
      )}
      <p className="note">{words.qrNote}</p>
    </details>
  );
}
