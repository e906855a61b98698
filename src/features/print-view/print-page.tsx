import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import type { Flyer } from '../../domain/flyer/page.ts';
import { fill } from '../../domain/flyer/words.ts';
import { PRINT_MESSAGES } from '../../i18n/print-messages.ts';
import { FlyerPage } from '../../print/flyer-page.tsx';
import { flyerFonts } from '../../print/fonts.ts';
import { paperOf } from '../../print/paper.ts';
import type { SheetContext, SheetView } from './sheets/sheet-view.ts';
import '../../print/flyer.css';
import './print-page.css';

export interface PrintPageProps extends SheetContext {
  readonly view: SheetView;
  onPrint(): void;
  readonly backHref: string;
  /** words of that link where it leads to no one neighbourhood */
  readonly backWords?: string;
}

type Laid = { readonly flyer: Flyer } | { readonly problem: string };

function layOut(view: SheetView, context: SheetContext): Laid {
  try {
    return { flyer: view.layOut(context) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Says to the print command, on the document itself, that everything is drawn in its own typeface. */
function useReadiness(problem: string | null): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let current = true;
    void flyerFonts().then(() => {
      if (!current) return;
      if (problem === null) dataset['printReady'] = 'true';
      else dataset['printFailed'] = problem;
    });
    return () => {
      current = false;
      delete dataset['printReady'];
      delete dataset['printFailed'];
    };
  }, [problem]);
}

/** The print view of a sheet: what is shown is exactly what comes out of the printer. */
export function PrintPage(props: PrintPageProps): ReactElement {
  const { view, language, siteUrl } = props;
  const laid = useMemo(() => layOut(view, { language, siteUrl }), [view, language, siteUrl]);
  const problem = 'problem' in laid ? laid.problem : null;
  useReadiness(problem);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const messages = PRINT_MESSAGES[language].page;
  const flyer = 'flyer' in laid ? laid.flyer : null;
  return (
    <main className="print-view">
      <div className="print-view__bar">
        <h1 ref={heading} tabIndex={-1}>
          {fill(messages.heading, { name: view.title(language) })}
        </h1>
        <button type="button" className="print-view__button" onClick={props.onPrint} disabled={!flyer}>
          {messages.print}
        </button>
        <p>{view.hint(language)}</p>
        {flyer && flyer.notices.length > 0 ? <p>{messages.furtherPage}</p> : null}
        <a href={props.backHref}>{props.backWords ?? messages.back}</a>
      </div>
      {problem === null ? null : (
        <p className="print-view__failed" role="alert">
          {messages.failed} {problem}
        </p>
      )}
      {flyer ? <Pages flyer={flyer} side={messages.side} /> : null}
    </main>
  );
}

function Pages({ flyer, side }: { readonly flyer: Flyer; readonly side: string }): ReactElement {
  const { pages } = flyer;
  return (
    <div className="print-view__pages">
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity than their order
        <div className={`print-view__sheet paper paper--${paperOf(page)}`} key={index}>
          <FlyerPage page={page} label={fill(side, { page: index + 1, pages: pages.length })} />
        </div>
      ))}
    </div>
  );
}
