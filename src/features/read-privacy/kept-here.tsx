import { type ReactNode, useState } from 'react';
import { PRIVACY_MESSAGES } from '../../i18n/privacy-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { Page } from '../../state/address.ts';
import { setReviewer } from '../../state/reviewer.ts';
import { hrefTo, NOTHING_CHOSEN } from '../../state/view.ts';
import { KEPT_ON_DEVICE, type KeptOnDevice } from '../../storage/kept-on-device.ts';

/** Pages on which one deletes what is kept. */
const DELETED_ON: Partial<Record<KeptOnDevice, Page>> = {
  list: { kind: 'list', places: null, paper: false },
  proposals: { kind: 'propose', area: null, actor: null },
  photos: { kind: 'propose', area: null, actor: null },
  offline: { kind: 'offline' },
};

/** What the site keeps on this device, and where each is deleted. */
export function KeptHere(): ReactNode {
  const { language } = useMessages();
  const words = PRIVACY_MESSAGES[language];
  return (
    <section>
      <h2>{words.deviceTitle}</h2>
      <p>{words.deviceLead}</p>
      <ul className="privacy-kept">
        {KEPT_ON_DEVICE.map((name) => (
          <li key={name}>
            <span>{words.kept[name]}</span>
            <Deleting name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Deleting({ name }: { readonly name: KeptOnDevice }): ReactNode {
  const { messages, language } = useMessages();
  const words = PRIVACY_MESSAGES[language];
  const [told, setTold] = useState('');
  const titles: Partial<Record<KeptOnDevice, string>> = {
    list: messages.site.myList(0),
    proposals: messages.site.proposals,
    photos: messages.site.proposals,
    offline: messages.site.offline,
  };
  const page = DELETED_ON[name];
  if (page) return <a href={hrefTo({ page, ...NOTHING_CHOSEN })}>{titles[name]}</a>;
  if (name !== 'reviewer') return <span className="note">{words.inDisplay}</span>;
  const forget = (): void => {
    setReviewer(null);
    setTold(words.forgotten);
  };
  return (
    <span>
      <button type="button" className="button" onClick={forget}>
        {words.forget}
      </button>{' '}
      <span role="status">{told}</span>
    </span>
  );
}
