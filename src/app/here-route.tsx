import type { ReactNode } from 'react';
import { catalogue } from '../catalogue/catalogue.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { HerePage } from '../features/here-compass/here-page.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { useResource } from '../state/resource.ts';
import { LoadFailure } from './failure.tsx';

/** Loads every actor of the Region and shows the compass from a point. */
export function HereRoute(props: { readonly themeWords: Readonly<Record<ThemeId, string>> }): ReactNode {
  const { messages } = useMessages();
  const actors = useResource('every-actor', async () => (await catalogue.everyActor()).features);
  if (actors.status === 'failed') return <LoadFailure error={actors.error} retry={actors.retry} />;
  if (actors.status === 'loading') return <p role="status">{messages.state.loading}</p>;
  return <HerePage actors={actors.value} themeWords={props.themeWords} />;
}
