import type { ReactNode } from 'react';
import { STUDIO_KINDS } from '../domain/flyer/studio/layout.ts';
import {
  type DataLanguage,
  type Language,
  type NeighbourhoodId,
  SHEET_LANGUAGES,
} from '../domain/model/identity.ts';
import { dataLanguageFor, sheetLanguageFor } from '../domain/model/reading-order.ts';
import { AREA_SHEET_KINDS, type Sheet, sheetAreas, sheetParameters } from '../domain/model/sheet.ts';
import type { OtherSheet } from '../features/print-view/other-sheets.tsx';
import { PrintPage } from '../features/print-view/print-page.tsx';
import { LANGUAGE_NAMES } from '../i18n/language.ts';
import { PRINT_PAGE_MESSAGES } from '../i18n/print-messages.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Page } from '../state/address.ts';
import { useNow } from '../state/clock.ts';
import { hrefTo } from '../state/view.ts';
import { LoadFailure } from './failure.tsx';
import { NotFound } from './not-found.tsx';
import { useTitle } from './page-effects.ts';
import { isAsked, siteUrl } from './print-address.ts';
import { useSheetView } from './use-sheet-view.ts';

/** The sheet that is shown, in another language. */
const sheetIn = (language: Language) => ({ language, href: hrefTo({ language }) });

const canBeShaped = (sheet: Sheet): boolean =>
  sheetAreas(sheet).length === 1 && STUDIO_KINDS.includes(sheet.kind);

/** The studio with a sheet as it comes. */
function studioHref(sheet: Sheet, language: Language): string {
  const search = new URLSearchParams(sheetParameters(sheet).map(([name, value]) => [name, value]));
  search.set('language', dataLanguageFor(language));
  return hrefTo({ page: { kind: 'studio', choices: search.toString() } });
}

/** The other official language beside one of the two. */
const OTHER_OFFICIAL: Readonly<Partial<Record<Language, DataLanguage>>> = { nl: 'fr', fr: 'nl' };

/** The way to a flyer in both official languages, or back to one. */
function twoLanguagesOf(sheet: Sheet, language: Language) {
  const second = OTHER_OFFICIAL[language];
  if (sheet.kind !== 'a3' || !second) return null;
  const { second: shown, ...single } = sheet;
  const names = shown ? [language] : [language, second];
  return {
    href: hrefTo({ page: { kind: 'sheet', sheet: shown ? single : { ...sheet, second } } }),
    words: names.map((name) => LANGUAGE_NAMES[name]).join(' + '),
  };
}

/** The page that a sheet belongs to. */
function backTo({ kind }: Sheet, area: NeighbourhoodId | null): Page {
  if (area) return { kind: 'area', area, actor: null };
  return kind === 'campaign' ? { kind: 'moments' } : { kind: 'compare', measure: 'count' };
}

const OFFERED = ['a3', ...AREA_SHEET_KINDS] as const;

/** All sheets of the neighbourhood that a sheet is about. */
function sheetsOf(sheet: Sheet, language: Language): readonly OtherSheet[] {
  if (!('area' in sheet)) return [];
  const { sheets } = PRINT_PAGE_MESSAGES[language];
  return OFFERED.map((kind) => ({
    href: hrefTo({ page: { kind: 'sheet', sheet: { kind, area: sheet.area } } }),
    words: sheets[kind],
    shown: kind === sheet.kind,
  }));
}

/** Loads what a printed sheet is made of and shows its print view. */
export function PrintRoute({ sheet }: { readonly sheet: Sheet }): ReactNode {
  const { language, messages } = useMessages();
  const today = useNow().date;
  const sheetLanguage = sheetLanguageFor(language);
  const view = useSheetView(sheet, sheetLanguage);
  const loaded = view.status === 'ready' ? view.value : null;
  useTitle([loaded?.title(language), messages.site.name].filter(Boolean).join(' · '));
  if (view.status === 'loading') return <p role="status">{messages.state.loading}</p>;
  if (view.status === 'failed') return <LoadFailure error={view.error} retry={view.retry} />;
  if (!loaded) return <NotFound />;
  const [area = null] = sheetAreas(sheet);
  const back = backTo(sheet, area);
  return (
    <PrintPage
      view={loaded}
      language={sheetLanguage}
      readerLanguage={language}
      otherLanguages={sheetLanguage === language ? [] : SHEET_LANGUAGES.map(sheetIn)}
      otherSheets={sheetsOf(sheet, language)}
      siteUrl={siteUrl()}
      bleed={isAsked('bleed')}
      grey={isAsked('grey')}
      today={today}
      twoLanguages={twoLanguagesOf(sheet, language)}
      shape={
        canBeShaped(sheet) ? { href: studioHref(sheet, sheetLanguage), words: messages.site.studio } : null
      }
      backHref={hrefTo({ page: back, ...(sheet.kind === 'theme' ? { themes: [sheet.theme] } : {}) })}
      {...(area
        ? {}
        : { backWords: back.kind === 'moments' ? messages.site.moments : messages.compare.title })}
      onPrint={() => print()}
    />
  );
}
