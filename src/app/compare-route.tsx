import { lazy, type ReactNode, Suspense } from 'react';
import type { Measure } from '../domain/compass/compared-place.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { useComparedPlaces } from '../state/compared-places.ts';
import { hrefTo } from '../state/view.ts';
import { Band } from '../ui/band.tsx';
import { LoadFailure } from './failure.tsx';

const CompareNeighbourhoods = lazy(() =>
  import('../features/compare-neighbourhoods/compare-neighbourhoods.tsx').then((module) => ({
    default: module.CompareNeighbourhoods,
  })),
);

/** The page with all neighbourhoods side by side. Its heading is there before its code and figures are. */
export function CompareRoute(props: {
  readonly measure: Measure;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { messages } = useMessages();
  const places = useComparedPlaces();
  const loading = <p role="status">{messages.state.loading}</p>;
  return (
    <div className="compare-page">
      <Band
        back={{ href: hrefTo({ page: { kind: 'start' }, query: '', at: null }), label: messages.site.home }}
      >
        <h1 tabIndex={-1}>{messages.compare.title}</h1>
        <p className="band-facts">{messages.compare.description}</p>
      </Band>
      {places.status === 'failed' && <LoadFailure error={places.error} retry={places.retry} />}
      {places.status === 'loading' && loading}
      {places.status === 'ready' && (
        <Suspense fallback={loading}>
          <CompareNeighbourhoods places={places.value} {...props} />
        </Suspense>
      )}
    </div>
  );
}
