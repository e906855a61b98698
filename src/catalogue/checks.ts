import * as z from 'zod/mini';

export { ActorCollection } from '../domain/model/actor.ts';
export { NeighbourhoodCollection } from '../domain/model/area.ts';
export { Manifest } from '../domain/model/edition.ts';
export { PrintsFile } from '../domain/model/prints.ts';
export { ActorPlacesFile, SearchWordsFile } from '../domain/model/search.ts';
export { CategoriesFile, ThemesFile, VocabularyFile } from '../domain/model/taxonomy.ts';

/** Says in lines what is wrong with a file. */
export const problemsOf = (error: z.core.$ZodError): string => z.prettifyError(error);
