import { lazy, type ReactNode, Suspense } from 'react';
import type { ThemeId } from '../domain/model/identity.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { hrefTo } from '../state/view.ts';
import { Band } from '../ui/band.tsx';

const HereRoute = lazy(() => import('./here-route.tsx').then((module) => ({ default: module.HereRoute })));

/** The page with the compass from a point: its heading at once, the rest when it is loaded. */
export function HereFrame(props: { readonly themeWords: Readonly<Record<ThemeId, string>> }): ReactNode {
  const { messages } = useMessages();
  return (
    <div className="here-frame">
      <Band
        back={{ href: hrefTo({ page: { kind: 'start' }, query: '', at: null }), label: messages.site.home }}
      >
        <h1 tabIndex={-1}>{messages.here.title}</h1>
      </Band>
      <Suspense fallback={<p role="status">{messages.state.loading}</p>}>
        <HereRoute themeWords={props.themeWords} />
      </Suspense>
    </div>
  );
}
