import { type ReactNode, useMemo } from 'react';
import type { StreetOfWalk } from '../../domain/flyer/area-sheets/walking-order.ts';
import { formatNumber } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { WALK_MESSAGES } from '../../i18n/walk-messages.ts';
import { useProposals } from '../../state/proposals.ts';
import { goTo, NOTHING_CHOSEN } from '../../state/view.ts';
import type { OpenWalk } from '../../state/walk.ts';
import { Band } from '../../ui/band.tsx';
import { Notice } from '../../ui/notice.tsx';
import { WalkStreet } from './walk-street.tsx';
import './walk.css';

/** The list of a neighbourhood for a walk: one tap for each actor, how far one is in each street, and the end. */
export function WalkPage(props: {
  readonly open: OpenWalk;
  readonly areaName: string;
  readonly streets: readonly StreetOfWalk[];
  readonly back: { readonly href: string; readonly label: string };
}): ReactNode {
  const { open, streets } = props;
  const { language } = useMessages();
  const words = WALK_MESSAGES[language];
  const actors = useMemo(() => streets.flatMap((street) => street.actors), [streets]);
  const done = actors.filter(({ properties }) => open.walk.marks[properties.id]).length;
  const finish = async (): Promise<void> => {
    await open.finish(actors, words.remark);
    goTo({ page: { kind: 'propose', area: null, actor: null }, ...NOTHING_CHOSEN });
  };
  return (
    <article className="walk-page">
      <Band back={props.back}>
        <h1 tabIndex={-1}>{words.titleIn(props.areaName)}</h1>
        <p className="band-facts">{words.lead}</p>
      </Band>
      <div className="walk-progress">
        <p role="status">{words.done(formatNumber(done, language), formatNumber(actors.length, language))}</p>
        <progress value={done} max={Math.max(1, actors.length)} aria-hidden="true" />
      </div>
      {streets.map((street) => (
        <WalkStreet key={street.street ?? ''} {...street} open={open} />
      ))}
      <section className="walk-end" aria-labelledby="walk-end">
        <h2 id="walk-end">{words.endTitle}</h2>
        <p>{words.endLead}</p>
        <button
          type="button"
          className="button"
          data-primary
          disabled={done === 0}
          onClick={() => void finish()}
        >
          {words.finish}
        </button>
      </section>
      <KeptWalk hasMarks={done > 0} />
    </article>
  );
}

function KeptWalk({ hasMarks }: { readonly hasMarks: boolean }): ReactNode {
  const { language } = useMessages();
  const words = WALK_MESSAGES[language];
  const status = useProposals((state) => state.status);
  if (status === 'blocked' || status === 'full') return <Notice alert>{words.notKept}</Notice>;
  return <p className="note">{hasMarks && words.kept}</p>;
}
