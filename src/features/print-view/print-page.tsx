import { type ReactElement, useEffect, useMemo } from 'react';
import { officialName } from '../../domain/directory/naming.ts';
import { layOutFlyer } from '../../domain/flyer/flyer.ts';
import type { Flyer } from '../../domain/flyer/page.ts';
import { fill } from '../../domain/flyer/words.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../../domain/model/area.ts';
import type { Manifest } from '../../domain/model/edition.ts';
import type { Ground } from '../../domain/model/ground.ts';
import type { Language } from '../../domain/model/identity.ts';
import type { CategoriesFile, ThemesFile } from '../../domain/model/taxonomy.ts';
import { PRINT_MESSAGES } from '../../i18n/print-messages.ts';
import { FlyerPage } from '../../print/flyer-page.tsx';
import { flyerFonts } from '../../print/fonts.ts';
import '../../print/flyer.css';
import './print-page.css';

export interface PrintPageProps {
  readonly neighbourhood: NeighbourhoodFeature;
  readonly actors: readonly ActorFeature[];
  readonly ground: Ground;
  readonly themes: ThemesFile;
  readonly categories: CategoriesFile;
  readonly manifest: Manifest;
  readonly language: Language;
  readonly sheet: 'a3';
  /** address of the published site; null when none is known */
  readonly siteUrl: string | null;
  onPrint(): void;
  readonly backHref: string;
}

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };

function writtenDate(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

type Laid = { readonly flyer: Flyer } | { readonly problem: string };

function layOut(props: PrintPageProps): Laid {
  try {
    const words = PRINT_MESSAGES[props.language].flyer;
    return {
      flyer: layOutFlyer({ ...props, words, date: writtenDate(props.manifest.edition.date, props.language) }),
    };
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

/** The print view of a neighbourhood: what is shown is exactly what comes out of the printer. */
export function PrintPage(props: PrintPageProps): ReactElement {
  const { neighbourhood, actors, ground, themes, categories, manifest, language, sheet, siteUrl } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the callbacks do not change the layout
  const laid = useMemo(
    () => layOut(props),
    [neighbourhood, actors, ground, themes, categories, manifest, language, sheet, siteUrl],
  );
  const problem = 'problem' in laid ? laid.problem : null;
  useReadiness(problem);
  const messages = PRINT_MESSAGES[language].page;
  const pages = 'flyer' in laid ? laid.flyer.pages : [];
  return (
    <div className="print-view">
      <div className="print-view__bar">
        <h1>
          {messages.title}: {officialName(neighbourhood.properties, language)?.text}
        </h1>
        <button
          type="button"
          className="print-view__button"
          onClick={props.onPrint}
          disabled={pages.length === 0}
        >
          {messages.print}
        </button>
        <p>{messages.hint}</p>
        <a href={props.backHref}>{messages.back}</a>
      </div>
      {problem === null ? null : (
        <p className="print-view__failed" role="alert">
          {messages.failed} {problem}
        </p>
      )}
      <div className="print-view__pages">
        {pages.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity than their order
          <div className="print-view__sheet" key={index}>
            <FlyerPage page={page} label={fill(messages.side, { page: index + 1, pages: pages.length })} />
          </div>
        ))}
      </div>
    </div>
  );
}
