import type { ReactNode } from 'react';
import type { ActorFeature } from '../../domain/model/actor.ts';
import { spokenList } from '../../i18n/spoken.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { ReadAloud } from './read-aloud.tsx';

/** Reads aloud how many actors a list has, and the first of them. */
export function ListAloud(props: {
  readonly shown: readonly ActorFeature[];
  readonly all: number;
}): ReactNode {
  const { messages, language } = useMessages();
  const count = messages.area.shown(props.shown.length, props.all);
  const actors = props.shown.map(({ properties }) => properties);
  return <ReadAloud text={spokenList(count, actors, language)} />;
}
