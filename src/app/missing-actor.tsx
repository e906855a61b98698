import type { ReactNode } from 'react';
import { actorName } from '../domain/directory/naming.ts';
import type { ActorId } from '../domain/model/identity.ts';
import { formatDate } from '../i18n/language.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { AreaKey } from '../state/address.ts';
import { useResource } from '../state/resource.ts';
import { areaHref } from '../state/view.ts';
import { Notice } from '../ui/notice.tsx';

/** An actor that is not in the list: says so, and when it closed for good. */
export function MissingActor(props: {
  readonly id: ActorId;
  readonly area: AreaKey;
  readonly areaName: string;
}): ReactNode {
  const { messages, language } = useMessages();
  const file = useResource('closed', async () => (await import('../catalogue/dated.ts')).dated.closed());
  if (file.status === 'loading') return <p role="status">{messages.state.loading}</p>;
  const closed = file.status === 'ready' ? file.value.actors.find(({ id }) => id === props.id) : undefined;
  const since = closed?.closed_on ? formatDate(closed.closed_on, language) : null;
  const text = closed
    ? messages.actor.closedForGood(actorName(closed, language).text, since)
    : messages.actor.missing;
  return (
    <Notice
      action={
        <a className="button" href={areaHref(props.area)}>
          {messages.actor.back(props.areaName)}
        </a>
      }
    >
      {text}
    </Notice>
  );
}
