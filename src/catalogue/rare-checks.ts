export { ComparisonFile } from '../domain/model/comparison.ts';
export { Ground } from '../domain/model/ground.ts';
export { NetworkFile } from '../domain/model/network.ts';
export { PlacesFile, unpackPlaces } from '../domain/model/places.ts';
export { DrawingCollection } from '../domain/proposals/drawing/published-drawing.ts';
