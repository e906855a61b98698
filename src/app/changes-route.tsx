import type { ReactNode } from 'react';
import { dated } from '../catalogue/dated.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import { ChangesPage } from '../features/read-changes/changes-page.tsx';
import { CHANGES_MESSAGES } from '../i18n/changes-messages.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { useResource } from '../state/resource.ts';
import { LoadFailure } from './failure.tsx';
import { useTitle } from './page-effects.ts';

/** What changed since an edition on paper. */
export function ChangesRoute(props: {
  readonly since: number | null;
  readonly areas: readonly NeighbourhoodFeature[];
}): ReactNode {
  const { messages, language } = useMessages();
  const file = useResource('changes', dated.changes);
  useTitle(`${CHANGES_MESSAGES[language].title} · ${messages.site.name}`);
  if (file.status === 'failed') return <LoadFailure error={file.error} retry={file.retry} />;
  if (file.status === 'loading') return <p role="status">{messages.state.loading}</p>;
  return (
    <ChangesPage
      file={file.value}
      since={props.since}
      areas={props.areas.map(({ properties }) => properties)}
    />
  );
}
