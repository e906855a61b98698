import { type ReactNode, useState } from 'react';
import type { Door, Doors } from '../../domain/guide/doors.ts';
import { GUIDE_MESSAGES } from '../../i18n/guide-messages.ts';
import { spokenLines } from '../../i18n/spoken.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { NEAR_ME } from '../../state/address.ts';
import { askMyPosition } from '../../state/ask-position.ts';
import { useNow } from '../../state/clock.ts';
import { useMyPosition } from '../../state/my-position.ts';
import { hrefTo, NOTHING_CHOSEN, useView } from '../../state/view.ts';
import { Notice } from '../../ui/notice.tsx';
import { AnswerList } from './answer-list.tsx';
import { DoorCard } from './door-card.tsx';
import { guideHref } from './guide-links.ts';
import type { StepProps } from './guide-page.tsx';
import { spokenDoor, spokenStep } from './spoken-step.ts';
import { useDoors } from './use-doors.ts';

/** So many doors are drawn at once in the list of all. */
const PAGE_SIZE = 30;
/** Fewer than these in a neighbourhood, and the whole Region is offered. */
const FEW = 3;

/** The best doors with why they fit, or all of them; then the answers, each of which can be changed. */
export function DoorsStep(props: StepProps): ReactNode {
  const { language } = useMessages();
  const words = GUIDE_MESSAGES[language];
  const { place } = props;
  const doors = useDoors(props);
  const inArea = place.where !== null && place.where !== NEAR_ME;
  return (
    <>
      <div className="guide-tools">
        <p role="status" className="guide-found">
          {words.found(doors.sure, doors.ask)}
        </p>
        <DoorsAloud {...props} doors={doors} />
      </div>
      {place.where === NEAR_ME && <PositionNeeded />}
      {doors.all.length === 0 && <Notice>{words.noDoor}</Notice>}
      {place.step === 'all' ? (
        <AllDoors {...props} doors={doors.all} />
      ) : (
        <BestDoors {...props} doors={doors} />
      )}
      {inArea && doors.all.length < FEW && (
        <Notice
          action={
            <a className="button" href={guideHref(place, 'doors', { where: null, at: null })}>
              {words.searchAnywhere}
            </a>
          }
        >
          {words.fewHere}
        </Notice>
      )}
      <AnswerList {...props} />
      <p>
        <a
          className="button"
          href={hrefTo({ page: { kind: 'guide', step: 'about', where: null }, ...NOTHING_CHOSEN })}
        >
          {words.again}
        </a>
      </p>
    </>
  );
}

/** Reads the best doors aloud, with why they fit. */
function DoorsAloud(props: StepProps & { readonly doors: Doors }): ReactNode {
  const { language } = useMessages();
  const now = useNow();
  const { doors, place, taxonomy, themeWords } = props;
  const words = GUIDE_MESSAGES[language];
  return props.aloud([
    ...spokenStep(place.step, [], themeWords, language),
    ...spokenLines([words.found(doors.sure, doors.ask)], language),
    ...doors.best.flatMap((door) => spokenDoor(door, { now, language, taxonomy, themeWords })),
  ]);
}

function BestDoors(props: StepProps & { readonly doors: Doors }): ReactNode {
  const { language } = useMessages();
  const { best, all } = props.doors;
  return (
    <>
      <DoorList {...props} doors={best} />
      {all.length > best.length && (
        <p>
          <AllLink {...props} /> <span className="visually-hidden">{GUIDE_MESSAGES[language].allTitle}</span>
        </p>
      )}
    </>
  );
}

/** In a neighbourhood all doors are its list with the same filters; elsewhere the guide lists them itself. */
function AllLink({ place, doors }: StepProps & { readonly doors: Doors }): ReactNode {
  const { language } = useMessages();
  const filters = useView((view) => view.address.filters);
  const { where } = place;
  const href =
    where === null || where === NEAR_ME
      ? guideHref(place, 'all')
      : hrefTo({
          page: { kind: 'area', area: where, actor: null },
          filters: { ...filters, withAsk: doors.ask > 0 },
        });
  return (
    <a className="button guide-show" href={href}>
      {GUIDE_MESSAGES[language].showAll(doors.all.length)}
    </a>
  );
}

function AllDoors(props: StepProps & { readonly doors: readonly Door[] }): ReactNode {
  const { messages } = useMessages();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const hidden = props.doors.length - limit;
  return (
    <>
      <DoorList {...props} doors={props.doors.slice(0, limit)} />
      {hidden > 0 && (
        <p>
          <button type="button" className="button" onClick={() => setLimit(limit + PAGE_SIZE)}>
            {messages.area.more(Math.min(hidden, PAGE_SIZE))}
          </button>
        </p>
      )}
    </>
  );
}

function DoorList(props: StepProps & { readonly doors: readonly Door[] }): ReactNode {
  return (
    <ol className="guide-doors">
      {props.doors.map((door) => (
        <DoorCard key={door.actor.properties.id} {...props} door={door} />
      ))}
    </ol>
  );
}

/** The device's position is not in a link: who comes by one is asked for it, on a click. */
function PositionNeeded(): ReactNode {
  const { language } = useMessages();
  const words = GUIDE_MESSAGES[language];
  const { status } = useMyPosition((state) => state.mine);
  if (status === 'known') return null;
  return (
    <Notice
      action={
        <button type="button" className="button" disabled={status === 'asking'} onClick={askMyPosition}>
          {words.me}
        </button>
      }
    >
      {status === 'idle' ? words.noPosition : words[status]}
    </Notice>
  );
}
