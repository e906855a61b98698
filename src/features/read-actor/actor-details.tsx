import { Fragment, type ReactNode } from 'react';
import type { ActorDetails } from '../../domain/model/actor.ts';
import type { Language } from '../../domain/model/identity.ts';
import { dataLanguageFor } from '../../domain/model/reading-order.ts';
import type { VocabularyFile } from '../../domain/model/taxonomy.ts';
import { type Texts, textFor } from '../../domain/model/texts.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { languageWord } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** What one finds at an actor, for whom it is, what it costs and how to come in: as far as its register says. */
export function ActorDetailsList(props: {
  readonly details: ActorDetails;
  readonly vocabulary: VocabularyFile;
}): ReactNode {
  const { messages, language } = useMessages();
  const { details, vocabulary } = props;
  const known = dataLanguageFor(language);
  const words = (ids: readonly string[] | undefined, table: VocabularyFile['services']): Fact => ({
    text: (ids ?? []).map((id) => table[id]?.[known] ?? id).join(', '),
    language: known,
  });
  const own = (text: string | undefined): Fact => ({ text: text ?? '', language });
  const note = (texts: Texts | undefined): Fact => (texts ? textFor(texts, language) : own(''));
  const { cost, cost_note, appointment, languages, access_note } = details;
  const age = own(ageInWords(details, messages.actor.age));
  const spoken = languages?.map((code) => languageWord(code, language)).join(', ');
  const facts: readonly (readonly [title: string, ...facts: Fact[]])[] = [
    [messages.actor.services, words(details.services, vocabulary.services)],
    [messages.actor.audience, words(details.audience, vocabulary.audience), age],
    [messages.actor.cost, cost_note ? note(cost_note) : own(cost && messages.actor.costs[cost])],
    [messages.actor.appointment, own(appointment && messages.actor.appointments[appointment])],
    [messages.actor.languages, own(spoken)],
    [messages.actor.access, note(access_note)],
  ];
  return facts.map(([title, ...all]) => <FactSection key={title} title={title} facts={all} />);
}

interface Fact {
  readonly text: string;
  readonly language: Language;
}

function FactSection(props: { readonly title: string; readonly facts: readonly Fact[] }): ReactNode {
  const facts = props.facts.filter(({ text }) => text !== '');
  if (facts.length === 0) return null;
  return (
    <section>
      <h2>{props.title}</h2>
      <p>
        {facts.map(({ text, language }, index) => (
          <Fragment key={text}>
            {index > 0 && ' · '}
            <InLanguage language={language}>{text}</InLanguage>
          </Fragment>
        ))}
      </p>
    </section>
  );
}

function ageInWords(
  details: ActorDetails,
  words: (from: number | undefined, to: number | undefined) => string,
): string {
  const { age_min, age_max } = details;
  return age_min === undefined && age_max === undefined ? '' : words(age_min, age_max);
}
