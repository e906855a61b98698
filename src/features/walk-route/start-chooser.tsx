import type { ReactNode } from 'react';
import { HERE_MESSAGES } from '../../i18n/here-messages.ts';
import { ROUTE_MESSAGES } from '../../i18n/route-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { askMyPosition } from '../../state/ask-position.ts';
import { useMyPosition } from '../../state/my-position.ts';
import { goTo } from '../../state/view.ts';
import { StreetSearch } from './street-search.tsx';
import './start-chooser.css';

/** True while the device is asked where it is, and when it did not say: what it tells must be seen. */
export function useIsTelling(): boolean {
  return useMyPosition(({ mine }) => mine.status !== 'idle' && mine.status !== 'known');
}

/** The ways to say where a walk starts: a street, or where the device is. */
export function StartChooser(): ReactNode {
  const { language } = useMessages();
  const words = HERE_MESSAGES[language];
  const { status } = useMyPosition((state) => state.mine);
  const told = status === 'idle' || status === 'known' ? '' : words[status];
  const fromMine = (): void => {
    goTo({ at: null }, { replace: true });
    askMyPosition();
  };
  return (
    <div className="start-chooser">
      <StreetSearch label={ROUTE_MESSAGES[language].whereFrom} />
      <div>
        <button type="button" className="button" disabled={status === 'asking'} onClick={fromMine}>
          {words.fromMyPlace}
        </button>
        <p className="note">{words.privacy}</p>
        <p role="status">{told}</p>
      </div>
    </div>
  );
}
