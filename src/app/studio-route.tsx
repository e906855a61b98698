import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { printsUrl } from '../catalogue/built.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import { prepared } from '../domain/flyer/press/prepared.ts';
import { isPlain, type Layout, sheetOf } from '../domain/flyer/studio/layout.ts';
import { asTaken } from '../domain/flyer/studio/takes.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import type { PrintsFile } from '../domain/model/prints.ts';
import { sheetLanguageFor } from '../domain/model/reading-order.ts';
import { StudioPage } from '../features/studio/studio-page.tsx';
import { directionOf } from '../i18n/language.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Laid } from '../print/use-readiness.ts';
import type { Taxonomy } from '../state/area-data.ts';
import { useActorsOf } from '../state/area-data.ts';
import { useNow } from '../state/clock.ts';
import { useResource } from '../state/resource.ts';
import { openSheet, useStudio } from '../state/studio.ts';
import { LoadFailure } from './failure.tsx';
import { isAsked, siteUrl } from './print-address.ts';
import { useSheetView } from './use-sheet-view.ts';

const NO_ACTORS: readonly ActorFeature[] = [];

/** Loads what a shaped sheet is made of, lays it out and shows the studio around it. */
export function StudioRoute(props: {
  readonly choices: string;
  readonly areas: readonly NeighbourhoodFeature[];
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { language } = useMessages();
  const { choices, areas } = props;
  const [usual] = useState(() => sheetLanguageFor(language));
  useEffect(() => openSheet(choices, usual), [choices, usual]);
  const layout = useKnownLayout(areas);
  const actors = useActorsOf(layout.area);
  const today = useNow().date;
  const { laid, stale, failure } = useLaid(layout, today);
  const prints = useResource('prints', catalogue.prints);
  const neighbourhood = areas.find(({ properties }) => properties.id === layout.area);
  if (failure) return <LoadFailure {...failure} />;
  return (
    <StudioPage
      {...{ layout, laid, stale, areas, themeWords: props.themeWords }}
      neighbourhood={neighbourhood ?? null}
      actors={actors.status === 'ready' ? actors.value : NO_ACTORS}
      ready={prints.status === 'ready' ? readyPdf(layout, prints.value) : null}
      today={today}
    />
  );
}

/** The layout of the moment; without its neighbourhood when there is none of that name. */
function useKnownLayout(areas: readonly NeighbourhoodFeature[]): Layout {
  const layout = useStudio(({ history }) => history.present);
  const known = areas.some(({ properties }) => properties.id === layout.area);
  return useMemo(() => (known ? layout : { ...layout, area: null }), [layout, known]);
}

/** A sheet is laid out once nothing was chosen for so long: drawing it takes longer than a press of a key. */
const SETTLED_MS = 250;

/** A value that follows another when that has not changed for a while. */
function useSettled<T>(value: T): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Lays the sheet out once what it is made of is there, a little behind the choices so that these never wait. */
function useLaid(
  current: Layout,
  today: string,
): {
  readonly laid: Laid;
  /** the choices have gone on since */
  readonly stale: boolean;
  readonly failure: { readonly error: unknown; retry(): void } | null;
} {
  const layout = useSettled(current);
  const [{ site, bleed }] = useState(() => ({ site: siteUrl(), bleed: isAsked('bleed') }));
  const sheet = useMemo(() => sheetOf(asTaken(layout)), [layout]);
  const view = useSheetView(sheet, layout.language);
  const loaded = view.status === 'ready' ? view.value : null;
  const laid = useMemo((): Laid => {
    if (!loaded) return null;
    const { language, colouring } = layout;
    const rightToLeft = directionOf(language) === 'rtl';
    try {
      return {
        flyer: prepared(loaded.layOut({ language, siteUrl: site, today, layout }), {
          bleed,
          colouring,
          rightToLeft,
        }),
      };
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  }, [loaded, layout, site, bleed, today]);
  return { laid, stale: layout !== current, failure: view.status === 'failed' ? view : null };
}

/** Address of the PDF that was made with the site, when the sheet is as it comes; null when there is none. */
function readyPdf(layout: Layout, { flyers }: PrintsFile): string | null {
  const taken = asTaken(layout);
  if (!isPlain(taken)) return null;
  const theme = taken.kind === 'theme' ? taken.theme : null;
  const found = flyers.find(
    ({ areas, language, sheet, theme: about }) =>
      areas.length === 1 &&
      areas[0] === taken.area &&
      language === taken.language &&
      sheet === taken.kind &&
      about === theme,
  );
  return found ? printsUrl(found.file) : null;
}
