import { useMemo } from 'react';
import { actorName, officialName } from '../domain/directory/naming.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { ClosedFile } from '../domain/model/closed.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { dataLanguageFor } from '../domain/model/reading-order.ts';
import type { NameOf } from '../domain/proposals/subject.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { ValueNames } from '../i18n/use-value-words.ts';
import type { Taxonomy } from '../state/area-data.ts';

const NONE: ClosedFile['actors'] = [];

/** Gives the name of an actor, also a closed one, or of a neighbourhood by its id; the id where it is not known. */
export function useNameOf(
  actors: readonly ActorFeature[],
  areas: readonly NeighbourhoodFeature[],
  closed = NONE,
): NameOf {
  const { language } = useMessages();
  const known = useMemo(() => {
    const ofClosed = closed.map(({ id, name }) => [id, name] as const);
    const ofActors = actors.map(
      ({ properties }) => [properties.id, actorName(properties, language).text] as const,
    );
    const ofAreas = areas.map(
      ({ properties }) => [properties.id, officialName(properties, language)?.text ?? properties.id] as const,
    );
    return new Map<string, string>([...ofAreas, ...ofClosed, ...ofActors]);
  }, [actors, areas, closed, language]);
  return (id) => known.get(id) ?? id;
}

/** Gives the words of themes and kinds of places. */
export function useValueNames(props: {
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ValueNames {
  const language = dataLanguageFor(useMessages().language);
  const { taxonomy, themeWords } = props;
  return useMemo(() => {
    const { categories } = taxonomy.categories;
    return { themes: themeWords, categories: new Map(categories.map((one) => [one.id, one[language]])) };
  }, [taxonomy, themeWords, language]);
}
