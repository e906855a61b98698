import type { ReactNode } from 'react';
import type { ActorDetails } from '../../domain/model/actor.ts';
import type { VocabularyFile } from '../../domain/model/taxonomy.ts';
import { languageWord } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** What one finds at an actor, for whom it is, what it costs and how to come in: as far as its register says. */
export function ActorDetailsList(props: {
  readonly details: ActorDetails;
  readonly vocabulary: VocabularyFile;
}): ReactNode {
  const { messages, language } = useMessages();
  const { details, vocabulary } = props;
  const words = (ids: readonly string[] | undefined, table: VocabularyFile['services']): string =>
    (ids ?? []).map((id) => table[id]?.[language] ?? id).join(', ');
  const audience = [words(details.audience, vocabulary.audience), ageInWords(details, messages.actor.age)];
  const facts = [
    [messages.actor.services, words(details.services, vocabulary.services)],
    [messages.actor.audience, audience.filter(Boolean).join(' · ')],
    [
      messages.actor.cost,
      details.cost_note?.[language] ?? (details.cost && messages.actor.costs[details.cost]),
    ],
    [messages.actor.appointment, details.appointment && messages.actor.appointments[details.appointment]],
    [messages.actor.languages, details.languages?.map((code) => languageWord(code, language)).join(', ')],
    [messages.actor.access, details.access_note?.[language]],
  ] as const;
  return facts.map(([title, text]) =>
    text ? (
      <section key={title}>
        <h2>{title}</h2>
        <p>{text}</p>
      </section>
    ) : null,
  );
}

function ageInWords(
  details: ActorDetails,
  words: (from: number | undefined, to: number | undefined) => string,
): string {
  const { age_min, age_max } = details;
  return age_min === undefined && age_max === undefined ? '' : words(age_min, age_max);
}
