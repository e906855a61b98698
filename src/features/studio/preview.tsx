import { type CSSProperties, type ReactNode, useState } from 'react';
import { PAPER_PAINTS } from '../../compass/paper-paint.ts';
import type { Flyer } from '../../domain/flyer/page.ts';
import { foldWay } from '../../domain/flyer/studio/folds.ts';
import { directionOf } from '../../i18n/language.ts';
import { STUDIO_MESSAGES } from '../../i18n/studio-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { FlyerPage } from '../../print/flyer-page.tsx';
import { PaintContext } from '../../print/paint.ts';
import { paperOf } from '../../print/paper.ts';
import { FoldDrawing } from './fold-drawing.tsx';
import { FoldLines } from './fold-lines.tsx';
import { MapFrame } from './map-frame.tsx';
import { Notices } from './notices.tsx';
import type { StudioProps } from './studio-page.tsx';
import '../../print/flyer.css';

/** The sheet exactly as it comes out of the printer, page by page, and what to do with it. */
export function Preview(props: StudioProps): ReactNode {
  const { messages, language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  const { laid, layout } = props;
  return (
    <section className="studio-preview" aria-label={words.preview} aria-busy={props.stale}>
      {layout.area === null ? (
        <p className="studio-empty">{words.noArea}</p>
      ) : laid === null ? (
        <p className="studio-empty" role="status">
          {messages.state.loading}
        </p>
      ) : 'problem' in laid ? (
        <p className="studio-problem" role="alert">
          {words.failed} <bdi lang="en">{laid.problem}</bdi>
        </p>
      ) : (
        <Sheet {...props} flyer={laid.flyer} />
      )}
    </section>
  );
}

interface SheetProps extends StudioProps {
  readonly flyer: Flyer;
}

function Sheet(props: SheetProps): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  const { flyer, layout } = props;
  const { pages } = flyer;
  const [wanted, setPage] = useState(0);
  const [zoom, setZoom] = useState<'fit' | 'actual'>('fit');
  const [folds, setFolds] = useState(false);
  const way = foldWay(layout.kind);
  const rightToLeft = directionOf(layout.language) === 'rtl';
  const shown = Math.min(wanted, pages.length - 1);
  return (
    <>
      <div className="studio-bar">
        <Output {...props} />
        <PageSwitch shown={shown} pages={pages.length} onShow={setPage} />
        <Toggle pressed={zoom === 'actual'} onToggle={() => setZoom(zoom === 'fit' ? 'actual' : 'fit')}>
          {words.actual}
        </Toggle>
        {way && (
          <Toggle pressed={folds} onToggle={() => setFolds(!folds)}>
            {words.showFolds}
          </Toggle>
        )}
        {props.ready ? null : <p className="note">{words.printHint}</p>}
      </div>
      <div className="studio-pages" data-zoom={zoom} lang={layout.language} dir="ltr">
        <PaintContext value={PAPER_PAINTS[layout.colouring]}>
          {pages.map((page, index) => (
            <div
              className={`studio-sheet paper paper--${paperOf(page)}`}
              style={{ '--sheet-ratio': page.widthMm / page.heightMm } as CSSProperties}
              data-shown={index === shown}
              // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity than their order
              key={index}
            >
              <FlyerPage page={page} label={words.side(index + 1, pages.length)} />
              {folds && (
                <FoldLines kind={layout.kind} {...{ page, index }} mirrored={rightToLeft && !page.fixed} />
              )}
              {flyer.map?.page === index && <MapFrame {...props} page={page} box={flyer.map.box} />}
            </div>
          ))}
        </PaintContext>
      </div>
      {folds && way && <FoldDrawing way={way} />}
      <Notices {...props} />
    </>
  );
}

/** Ways to paper: the ready PDF where the sheet is as it comes, and the browser's own printing. */
function Output({ ready }: SheetProps): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  return (
    <>
      <button type="button" className="button" data-primary onClick={() => print()}>
        {words.print}
      </button>
      {ready && (
        <a className="button" href={ready} download>
          {words.pdf}
        </a>
      )}
    </>
  );
}

function PageSwitch(props: {
  readonly shown: number;
  readonly pages: number;
  onShow(page: number): void;
}): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  const { shown, pages, onShow } = props;
  if (pages < 2) return null;
  return (
    <div className="studio-switch">
      <button type="button" className="button" disabled={shown === 0} onClick={() => onShow(shown - 1)}>
        <span aria-hidden="true">‹</span>
        <span className="visually-hidden">{words.before}</span>
      </button>
      <span role="status">{words.side(shown + 1, pages)}</span>
      <button
        type="button"
        className="button"
        disabled={shown === pages - 1}
        onClick={() => onShow(shown + 1)}
      >
        <span aria-hidden="true">›</span>
        <span className="visually-hidden">{words.next}</span>
      </button>
    </div>
  );
}

function Toggle(props: {
  readonly pressed: boolean;
  readonly children: ReactNode;
  onToggle(): void;
}): ReactNode {
  return (
    <button type="button" className="button" aria-pressed={props.pressed} onClick={props.onToggle}>
      {props.children}
    </button>
  );
}
