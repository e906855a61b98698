import { create } from 'zustand';
import { changed, type History, historyOf, redone, undone } from '../domain/flyer/studio/history.ts';
import { type Layout, PLAIN_LAYOUT } from '../domain/flyer/studio/layout.ts';
import { layoutParameters, readLayout } from '../domain/flyer/studio/layout-address.ts';
import type { SheetLanguage } from '../domain/model/identity.ts';
import { writtenQuery } from './address.ts';
import { goTo } from './view.ts';

interface Studio {
  readonly history: History<Layout>;
}

/** The sheet that is shaped, with the steps before it. The address bar is kept in step with all of it but the logo. */
export const useStudio = create<Studio>()(() => ({ history: historyOf(PLAIN_LAYOUT) }));

/** A layout as the query of its address. */
function choicesOf(layout: Layout): string {
  return writtenQuery(new URLSearchParams(layoutParameters(layout).map(([name, value]) => [name, value])));
}

function show(history: History<Layout>): void {
  useStudio.setState({ history });
  goTo({ page: { kind: 'studio', choices: choicesOf(history.present) } }, { replace: true });
}

/** Changes the sheet by one step; changes `about` the same in a row are one. */
export function shapeSheet(change: Partial<Layout>, about: string | null = null): void {
  const { history } = useStudio.getState();
  show(changed(history, { ...history.present, ...change }, about));
}

/** Takes the last step back. */
export function undoSheet(): void {
  show(undone(useStudio.getState().history));
}

/** Does the step again that was taken back. */
export function redoSheet(): void {
  show(redone(useStudio.getState().history));
}

/**
 * Takes the sheet from the query of an address that was opened, with everything in it that does not fit repaired. The
 * logo stays while the neighbourhood does.
 */
export function openSheet(choices: string, language: SheetLanguage): void {
  const { history } = useStudio.getState();
  if (choices === choicesOf(history.present)) return;
  const search = new URLSearchParams(choices);
  const read = readLayout((name) => search.get(name), language);
  const { area, logo } = history.present;
  if (area === null) show(historyOf(read));
  else show(changed(history, { ...read, logo: read.area === area ? logo : null }));
}
