import type { ReactNode } from 'react';
import type { ActorFeature } from '../../domain/model/actor.ts';
import { HERE_MESSAGES, type HereMessages } from '../../i18n/here-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { askMyPosition } from '../../state/ask-position.ts';
import { type MyPosition, useMyPosition } from '../../state/my-position.ts';
import { goTo } from '../../state/view.ts';
import { PointSearch } from './point-search.tsx';

/** The ways to say where the compass stands: where the device is, or a street or place that one types. */
export function ChoosePoint(props: {
  readonly actors: readonly ActorFeature[];
  readonly hasPoint: boolean;
}): ReactNode {
  const { language } = useMessages();
  const words = HERE_MESSAGES[language];
  const mine = useMyPosition((state) => state.mine);
  const told = statusWords(mine, words);
  const ways = (
    <div className="here-point">
      <div>
        <button
          type="button"
          className="button"
          data-primary={!props.hasPoint || undefined}
          disabled={mine.status === 'asking'}
          onClick={() => {
            goTo({ at: null }, { replace: true });
            askMyPosition();
          }}
        >
          <PinSign />
          {words.fromMyPlace}
        </button>
        <p className="note">{words.privacy}</p>
      </div>
      <PointSearch actors={props.actors} />
    </div>
  );
  return (
    <>
      <p role="status" className="here-point__status" data-empty={told === '' || undefined}>
        {told}
      </p>
      {props.hasPoint ? (
        <details className="here-point__more">
          <summary>{words.otherPoint}</summary>
          {ways}
        </details>
      ) : (
        ways
      )}
    </>
  );
}

function statusWords({ status }: MyPosition, words: HereMessages): string {
  return status === 'idle' || status === 'known' ? '' : words[status];
}

function PinSign(): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        d="M11 2h2v2.1A8 8 0 0 1 19.9 11H22v2h-2.1a8 8 0 0 1-6.9 6.9V22h-2v-2.1A8 8 0 0 1 4.1 13H2v-2h2.1A8 8 0 0 1 11 4.1Zm1 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm0 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z"
        fill="currentColor"
        fillRule="evenodd"
      />
    </svg>
  );
}
