/** Texts of the sheets of a neighbourhood beside those of `FlyerWords`. Placeholders in braces are filled by the layout. */
export interface AreaSheetWords {
  /** kind of sheet, below the product's name */
  readonly listKind: string;
  /** the numbers are those of the map */
  readonly listNumbers: string;
  /** no hours known, and whom to ask */
  readonly callFirst: string;
  readonly askFirst: string;
  /** where to report a mistake when there is no site */
  readonly mistake: string;
  readonly endTitle: string;
  readonly checkKind: string;
  readonly checkHow: string;
  /** what to do with the sheet after the walk */
  readonly checkBack: string;
  readonly walkedOn: string;
  readonly walkedBy: string;
  readonly right: string;
  readonly toCorrect: string;
  readonly gone: string;
  readonly noAddress: string;
  readonly noPhone: string;
  readonly noHours: string;
  /** heading of those of whom no street is known */
  readonly noStreet: string;
  readonly newPlaces: string;
  /** what to write about a new place */
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly whatFor: string;
  /** where the list of a poster is, on its map */
  readonly listBeside: string;
}
