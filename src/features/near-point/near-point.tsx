import { lazy, type ReactNode, type Ref, Suspense } from 'react';
import { officialName } from '../../domain/directory/naming.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import { NEAR_MESSAGES, type NearMessages } from '../../i18n/near-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { withoutReach } from '../../state/address.ts';
import { forgetMyPosition } from '../../state/ask-position.ts';
import type { ChosenPoint } from '../../state/chosen-point.ts';
import type { ListedWalks } from '../../state/listed-walks.ts';
import { goTo, hrefTo, NOTHING_CHOSEN, useView } from '../../state/view.ts';
import { ReachSwitch } from './reach-switch.tsx';

const EstimateNote = lazy(() =>
  import('./estimate-note.tsx').then((module) => ({ default: module.EstimateNote })),
);

/** Says from where the walks of the list are counted, and what else one can see from there. */
export function NearPoint(props: {
  readonly told: Ref<HTMLParagraphElement>;
  readonly point: ChosenPoint;
  readonly walks: ListedWalks | null;
  readonly shown: readonly ActorFeature[];
}): ReactNode {
  const { language } = useMessages();
  const words = NEAR_MESSAGES[language];
  const isSorted = useView(({ address }) => address.query.trim() === '');
  const street = props.walks?.street && officialName(props.walks.street, language);
  const at = props.point.isMine ? null : props.point.at;
  return (
    <>
      <p className="near-panel__from" ref={props.told} tabIndex={-1}>
        <span>{fromWords(props.point, street?.text ?? null, words)}</span>{' '}
        {isSorted && <span>{words.nearestFirst}</span>}
      </p>
      {props.walks?.isEstimate && (
        <Suspense>
          <EstimateNote />
        </Suspense>
      )}
      <ReachSwitch point={props.point} walks={props.walks} shown={props.shown} />
      <p className="near-panel__links">
        <a href={hrefTo({ page: { kind: 'here' }, ...NOTHING_CHOSEN, at })}>{words.compass}</a>
        <a href={hrefTo({ page: { kind: 'bar' }, ...NOTHING_CHOSEN, at })}>{words.bar}</a>
        <button type="button" onClick={forget}>
          {words.forget}
        </button>
      </p>
    </>
  );
}

function forget(): void {
  const { page } = useView.getState().address;
  forgetMyPosition();
  goTo({ at: null, page: withoutReach(page) }, { replace: true });
}

function fromWords({ isMine }: ChosenPoint, street: string | null, words: NearMessages): string {
  if (isMine) return words.fromMe;
  return street ? words.from(street) : words.fromPoint;
}
