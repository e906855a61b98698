import { type ReactNode, useEffect, useRef } from 'react';
import { officialName } from '../../domain/directory/naming.ts';
import { GUIDE_MESSAGES } from '../../i18n/guide-messages.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';
import { NEAR_ME } from '../../state/address.ts';
import { askMyPosition } from '../../state/ask-position.ts';
import { useMyPosition } from '../../state/my-position.ts';
import { goTo, useView } from '../../state/view.ts';
import { type GuidePlace, guideHref } from './guide-links.ts';
import type { StepProps } from './guide-page.tsx';
import { NeedSign } from './need-sign.tsx';
import { SkipLink } from './skip-link.tsx';
import { StreetSearch } from './street-search.tsx';

const SIGN_PX = 32;

/** Where to look: near the device, on a street, in a neighbourhood, or anywhere. */
export function WhereStep({ place, areas }: StepProps): ReactNode {
  const { language } = useMessages();
  const words = GUIDE_MESSAGES[language];
  const at = useView((view) => view.address.at);
  const anywhere = place.where === null && at === null;
  const named = areas
    .map((area) => ({ id: area.id, name: officialName(area, language) }))
    .sort((a, b) => (a.name?.text ?? '').localeCompare(b.name?.text ?? '', language));
  return (
    <>
      <NearMe place={place} />
      <section className="guide-street" aria-label={words.street}>
        <StreetSearch place={place} />
      </section>
      <details className="guide-areas" open={place.where !== null && place.where !== NEAR_ME}>
        <summary>
          <NeedSign need="area" sizePx={SIGN_PX} />
          {words.area}
        </summary>
        <ul>
          {named.map(({ id, name }) => (
            <li key={id}>
              <a
                className="guide-choice"
                href={guideHref(place, 'how', { where: id, at: null })}
                aria-current={place.where === id || undefined}
              >
                <InLanguage language={name?.language}>{name?.text ?? id}</InLanguage>
              </a>
            </li>
          ))}
        </ul>
      </details>
      <p>
        <a
          className="guide-wide-choice"
          href={guideHref(place, 'how', { where: null, at: null })}
          aria-current={anywhere || undefined}
        >
          <NeedSign need="anywhere" sizePx={SIGN_PX} />
          {words.anywhere}
        </a>
      </p>
      <SkipLink href={guideHref(place, 'how', { where: null, at: null })} />
    </>
  );
}

/** Asks the device for its position on a click and goes on when it is known. */
function NearMe({ place }: { readonly place: GuidePlace }): ReactNode {
  const { language } = useMessages();
  const words = GUIDE_MESSAGES[language];
  const { status } = useMyPosition((state) => state.mine);
  const isAsked = useRef(false);
  useEffect(() => {
    if (status !== 'known' || !isAsked.current) return;
    isAsked.current = false;
    goTo({ page: { ...place, step: 'how', where: NEAR_ME }, at: null });
  }, [status, place]);
  return (
    <div className="guide-near">
      <button
        type="button"
        className="guide-wide-choice"
        disabled={status === 'asking'}
        aria-current={place.where === NEAR_ME || undefined}
        onClick={() => {
          isAsked.current = true;
          askMyPosition();
        }}
      >
        <NeedSign need="me" sizePx={SIGN_PX} />
        {words.me}
      </button>
      <p className="note">{words.privacy}</p>
      <p role="status" className="guide-near-status">
        {status === 'idle' || status === 'known' ? '' : words[status]}
      </p>
    </div>
  );
}
