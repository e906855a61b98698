import type { ReactNode } from 'react';
import type { ActorProperties } from '../../domain/model/actor.ts';
import type { Category } from '../../domain/model/taxonomy.ts';
import { kindIn } from '../../i18n/kind-words.ts';
import { spokenActor } from '../../i18n/spoken.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useNow } from '../../state/clock.ts';
import { ReadAloud } from './read-aloud.tsx';

/** Reads what is needed of an actor aloud. */
export function ActorAloud(props: {
  readonly actor: ActorProperties;
  readonly category: Category | undefined;
}): ReactNode {
  const { language } = useMessages();
  const now = useNow();
  const kind = kindIn(props.category, language)?.text ?? null;
  return <ReadAloud text={spokenActor(props.actor, { language, now, kind })} />;
}
