import type { Flyer } from '../../../domain/flyer/page.ts';
import type { Layout } from '../../../domain/flyer/studio/layout.ts';
import type { Language, SheetLanguage } from '../../../domain/model/identity.ts';

/** What a layout needs to know beyond the data. */
export interface SheetContext {
  readonly language: SheetLanguage;
  /** address of the published site without a slash at the end; null when none is known */
  readonly siteUrl: string | null;
  /** ISO date in Brussels on which it is printed */
  readonly today: string;
  /** what somebody chose for the sheet; left out: the sheet as it comes */
  readonly layout?: Layout;
}

/** A sheet whose data are there: what its print view shows. */
export interface SheetView {
  /** name of what is printed, for the heading and the tab */
  title(language: Language): string;
  /** how to set the printer: paper, sides, folds */
  hint(language: Language): string;
  /** Pure. Throws an Error that says what cannot be set. */
  layOut(context: SheetContext): Flyer;
}

/** Loads what a sheet is made of; null when it names something that does not exist. */
export type SheetLoader<S> = (sheet: S) => Promise<SheetView | null>;
