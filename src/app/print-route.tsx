import type { ReactNode } from 'react';
import { catalogue } from '../catalogue/catalogue.ts';
import type { NeighbourhoodId } from '../domain/model/identity.ts';
import { PrintPage } from '../features/print-view/print-page.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { useResource } from '../state/resource.ts';
import { hrefTo } from '../state/view.ts';
import { LoadFailure } from './failure.tsx';
import { NotFound } from './not-found.tsx';

const LOCAL = /^(localhost|127\.|\[::1\]|192\.168\.|10\.)/;

/** Where the printed sheet leads back to: this site, unless it is only served on a private machine. */
function siteUrl(): string | null {
  const given = new URLSearchParams(location.search).get('site');
  if (given && /^https?:\/\/[^\s]{3,100}$/.test(given)) return given.replace(/\/$/, '');
  return LOCAL.test(location.host)
    ? null
    : `${location.origin}${import.meta.env.BASE_URL}`.replace(/\/$/, '');
}

/** Loads what the printed sheet of one neighbourhood needs and shows its print view. */
export function PrintRoute(props: { readonly area: NeighbourhoodId; readonly sheet: 'a3' }): ReactNode {
  const { language, messages } = useMessages();
  const { area } = props;
  const input = useResource(`print/${area}`, async () => {
    const [neighbourhoods, actors, ground, themes, categories, manifest] = await Promise.all([
      catalogue.neighbourhoods(),
      catalogue.actors(area),
      catalogue.ground(area),
      catalogue.themes(),
      catalogue.categories(),
      catalogue.manifest(),
    ]);
    const neighbourhood = neighbourhoods.features.find((feature) => feature.properties.id === area);
    return neighbourhood
      ? { neighbourhood, actors: actors.features, ground, themes, categories, manifest }
      : null;
  });
  if (input.status === 'loading') return <p role="status">{messages.state.loading}</p>;
  if (input.status === 'failed') return <LoadFailure error={input.error} retry={input.retry} />;
  if (!input.value) return <NotFound />;
  return (
    <PrintPage
      {...input.value}
      language={language}
      sheet={props.sheet}
      siteUrl={siteUrl()}
      backHref={hrefTo({ page: { kind: 'area', area, actor: null } })}
      onPrint={() => print()}
    />
  );
}
