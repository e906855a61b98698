import type { ReactNode } from 'react';
import { type Facet, toggleOption } from '../../domain/directory/filters/filters.ts';
import { GUIDE_MESSAGES, type GuideMessages } from '../../i18n/guide-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { goTo, useView } from '../../state/view.ts';
import { guideHref } from './guide-links.ts';
import type { StepProps } from './guide-page.tsx';
import { NeedSign } from './need-sign.tsx';
import { useDoors } from './use-doors.ts';

/** What can be needed, with the option of the filters that says it. */
const NEEDS = [
  { word: 'openNow', facet: 'open', option: 'now' },
  { word: 'phone', facet: 'phone', option: 'yes' },
  { word: 'wheelchair', facet: 'wheelchair', option: 'yes' },
] as const satisfies readonly { word: keyof GuideMessages; facet: Facet; option: string }[];

/** What must be possible. Several answers hold together; the number that fits is told at once. */
export function HowStep(props: StepProps): ReactNode {
  const { language } = useMessages();
  const words = GUIDE_MESSAGES[language];
  const filters = useView((view) => view.address.filters);
  const { sure, ask } = useDoors(props);
  return (
    <>
      <ul className="guide-tiles" data-columns="3">
        {NEEDS.map(({ word, facet, option }) => (
          <li key={facet}>
            <button
              type="button"
              className="guide-tile"
              aria-pressed={filters.chosen[facet]?.includes(option) ?? false}
              onClick={() => goTo({ filters: toggleOption(filters, facet, option) }, { replace: true })}
            >
              <NeedSign need={word} />
              <span className="guide-tile-word">{words[word]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="guide-found">
        {words.found(sure, ask)}
      </p>
      <p>
        <a className="button guide-show" data-primary href={guideHref(props.place, 'doors')}>
          {words.show}
        </a>
      </p>
    </>
  );
}
