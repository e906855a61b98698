import { type ReactNode, useEffect } from 'react';
import { HERE_MESSAGES } from '../../i18n/here-messages.ts';
import { NEAR_MESSAGES } from '../../i18n/near-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { askMyPosition } from '../../state/ask-position.ts';
import { useMyPosition } from '../../state/my-position.ts';
import { startPicking, stopPicking } from '../../state/point-picking.ts';
import { goTo, useView } from '../../state/view.ts';

/** The ways to say from where one looks: where the device is, a street, or a point of the map. */
export function PointWays(props: { readonly streetSearch: ReactNode }): ReactNode {
  const { language } = useMessages();
  const here = HERE_MESSAGES[language];
  const { status } = useMyPosition((state) => state.mine);
  const told = status === 'idle' || status === 'known' ? '' : here[status];
  const hasMap = useView(({ map }) => map === 'ready' || map === 'tiles');
  useEffect(() => stopPicking, []);
  const fromMine = (): void => {
    goTo({ at: null }, { replace: true });
    askMyPosition();
  };
  return (
    <>
      <div>
        <button
          type="button"
          className="button"
          data-primary
          disabled={status === 'asking'}
          onClick={fromMine}
        >
          {here.fromMyPlace}
        </button>
        <p className="note">{here.privacy}</p>
        <p role="status" className="near-panel__told">
          {told}
        </p>
      </div>
      {props.streetSearch}
      {hasMap && (
        <button type="button" className="button" onClick={startPicking}>
          {NEAR_MESSAGES[language].onMap}
        </button>
      )}
    </>
  );
}
