import { useEffect } from 'react';
import type { Flyer } from '../domain/flyer/page.ts';
import type { Language } from '../domain/model/identity.ts';
import { sheetFonts } from './fonts.ts';

/** What the print command waits for: a sheet that is drawn, or why there is none. Null while it is on its way. */
export type Laid = { readonly flyer: Flyer } | { readonly problem: string } | null;

/** Says to the print command, on the document itself, that everything is drawn in its own typeface, and what was moved or cut. */
export function useReadiness(laid: Laid, language: Language): void {
  useEffect(() => {
    if (!laid) return;
    const { dataset } = document.documentElement;
    let current = true;
    void sheetFonts(language).then(() => {
      if (!current) return;
      dataset['printNotices'] = JSON.stringify('flyer' in laid ? laid.flyer.notices : []);
      if ('flyer' in laid) dataset['printReady'] = 'true';
      else dataset['printFailed'] = laid.problem;
    });
    return () => {
      current = false;
      delete dataset['printReady'];
      delete dataset['printFailed'];
      delete dataset['printNotices'];
    };
  }, [laid, language]);
}
