/** Texts of the folded flyer beside those of `FlyerWords`. Placeholders in braces are filled by the layout. */
export interface PanelWords {
  readonly kind: string;
  readonly howTitle: string;
  readonly howNumbers: string;
  readonly listOnBack: string;
  readonly foldTitle: string;
  readonly fold: readonly [string, string];
  /** {number} */
  readonly hostNumber: string;
  readonly hostNoPhone: string;
  readonly mistake: string;
  readonly notes: string;
  /** {name} */
  readonly listMore: string;
  /** {count} */
  readonly loosePage: string;
}
