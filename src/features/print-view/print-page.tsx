import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { PAPER_PAINTS } from '../../compass/paper-paint.ts';
import type { Flyer } from '../../domain/flyer/page.ts';
import { prepared } from '../../domain/flyer/press/prepared.ts';
import { fill } from '../../domain/flyer/words.ts';
import type { Language } from '../../domain/model/identity.ts';
import { directionOf, LANGUAGE_NAMES } from '../../i18n/language.ts';
import { PRINT_PAGE_MESSAGES } from '../../i18n/print-messages.ts';
import { FlyerPage } from '../../print/flyer-page.tsx';
import { PaintContext } from '../../print/paint.ts';
import { paperOf } from '../../print/paper.ts';
import { type Laid, useReadiness } from '../../print/use-readiness.ts';
import { type OtherSheet, OtherSheets } from './other-sheets.tsx';
import type { SheetContext, SheetView } from './sheets/sheet-view.ts';
import '../../print/flyer.css';
import './print-page.css';

export interface PrintPageProps extends SheetContext {
  readonly view: SheetView;
  /** with bleed and marks for a print shop; in grey, for a proof */
  readonly bleed: boolean;
  readonly grey: boolean;
  /** language of the words round the sheet */
  readonly readerLanguage: Language;
  /** the same sheet in other languages, where there is none in the reader's */
  readonly otherLanguages: readonly { readonly language: Language; readonly href: string }[];
  /** all sheets of the neighbourhood; none where the sheet is about no one neighbourhood */
  readonly otherSheets: readonly OtherSheet[];
  /** the same sheet in two languages, or in one when it has two; null where it speaks one */
  readonly twoLanguages: { readonly href: string; readonly words: string } | null;
  onPrint(): void;
  /** the way to the page on which this sheet can be shaped; null where it cannot */
  readonly shape: { readonly href: string; readonly words: string } | null;
  readonly backHref: string;
  /** words of that link where it leads to no one neighbourhood */
  readonly backWords?: string;
}

function layOut(
  view: SheetView,
  context: SheetContext,
  { bleed, grey }: Pick<PrintPageProps, 'bleed' | 'grey'>,
): NonNullable<Laid> {
  try {
    const rightToLeft = directionOf(context.language) === 'rtl';
    const colouring = grey ? 'grey' : 'colour';
    return { flyer: prepared(view.layOut(context), { bleed, colouring, rightToLeft }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The print view of a sheet: what is shown is exactly what comes out of the printer. */
export function PrintPage(props: PrintPageProps): ReactElement {
  const { view, language, siteUrl, today, readerLanguage } = props;
  const { bleed, grey } = props;
  const laid = useMemo(
    () => layOut(view, { language, siteUrl, today }, { bleed, grey }),
    [view, language, siteUrl, today, bleed, grey],
  );
  const problem = 'problem' in laid ? laid.problem : null;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const messages = PRINT_PAGE_MESSAGES[readerLanguage];
  const flyer = 'flyer' in laid ? laid.flyer : null;
  useReadiness(laid, language);
  return (
    <main className="print-view">
      <div className="print-view__bar">
        <h1 ref={heading} tabIndex={-1}>
          {fill(messages.heading, { name: view.title(readerLanguage) })}
        </h1>
        <button type="button" className="print-view__button" onClick={props.onPrint} disabled={!flyer}>
          {messages.print}
        </button>
        <p>{view.hint(readerLanguage)}</p>
        {flyer?.notices.some(({ code }) => code === 'further-page') ? <p>{messages.furtherPage}</p> : null}
        <OtherLanguages label={messages.otherLanguages} languages={props.otherLanguages} />
        <OtherSheets label={messages.otherSheets} sheets={props.otherSheets} />
        {props.twoLanguages ? <a href={props.twoLanguages.href}>{props.twoLanguages.words}</a> : null}
        {props.shape ? <a href={props.shape.href}>{props.shape.words}</a> : null}
        <a href={props.backHref}>{props.backWords ?? messages.back}</a>
      </div>
      {problem === null ? null : (
        <p className="print-view__failed" role="alert">
          {messages.failed} {problem}
        </p>
      )}
      {flyer ? (
        <PaintContext value={PAPER_PAINTS[grey ? 'grey' : 'colour']}>
          <Pages flyer={flyer} side={messages.side} language={language} />
        </PaintContext>
      ) : null}
    </main>
  );
}

function OtherLanguages(props: {
  readonly label: string;
  readonly languages: PrintPageProps['otherLanguages'];
}): ReactElement | null {
  if (props.languages.length === 0) return null;
  return (
    <p>
      {props.label}{' '}
      {props.languages.map(({ language, href }) => (
        <a key={language} className="print-view__language" href={href} lang={language} dir="ltr">
          {LANGUAGE_NAMES[language]}
        </a>
      ))}
    </p>
  );
}

function Pages(props: {
  readonly flyer: Flyer;
  readonly side: string;
  readonly language: Language;
}): ReactElement {
  const { side } = props;
  const { pages } = props.flyer;
  return (
    <div className="print-view__pages" lang={props.language} dir="ltr">
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity than their order
        <div className={`print-view__sheet paper paper--${paperOf(page)}`} key={index}>
          <FlyerPage page={page} label={fill(side, { page: index + 1, pages: pages.length })} />
        </div>
      ))}
    </div>
  );
}
