/** The part of js-aruco2 2.0 that we use. */
declare module 'js-aruco2' {
  interface Corner {
    readonly x: number;
    readonly y: number;
  }
  class Detector {
    constructor(config: { readonly dictionaryName: string; readonly maxHammingDistance?: number });
    detect(image: {
      readonly width: number;
      readonly height: number;
      readonly data: Uint8ClampedArray;
    }): readonly {
      readonly id: number;
      /** clockwise from the upper left of the mark, in pixels */
      readonly corners: readonly Corner[];
      readonly hammingDistance: number;
    }[];
  }
  const aruco: { readonly AR: { readonly Detector: typeof Detector } };
  export = aruco;
}
