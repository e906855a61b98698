import type { ActorDetails, ActorProperties } from '../../../src/domain/model/actor.ts';
import { dataLanguageFor } from '../../../src/domain/model/reading-order.ts';
import type { VocabularyFile } from '../../../src/domain/model/taxonomy.ts';
import { type Texts, textFor } from '../../../src/domain/model/texts.ts';
import { HOURS_MESSAGES } from '../../../src/i18n/hours-messages.ts';
import { closureInWords } from '../../../src/i18n/hours-words.ts';
import { languageWord } from '../../../src/i18n/language.ts';
import { html, type Markup, type Part } from '../html.ts';
import type { PageContext } from './context.ts';
import { hoursInLine } from './hours.ts';
import { inLanguage } from './wording.ts';

type Fact = readonly [title: string, ...parts: Part[]];

/** When an actor is open, what one finds there, for whom, what it costs, how to come: as far as its register says. */
export function actorFacts(context: PageContext, actor: ActorProperties): readonly Markup[] {
  const words = context.messages.actor;
  const facts: readonly Fact[] = [
    [words.hours, ...hoursInWords(context, actor)],
    ...detailFacts(context, actor.details ?? {}),
    [words.wheelchair, actor.wheelchair && words.wheelchairs[actor.wheelchair]],
  ];
  return facts.flatMap(([title, ...parts]) => section(title, parts));
}

function section(title: string, parts: readonly Part[]): readonly Markup[] {
  const known = parts.filter(Boolean);
  const joined = known.map((part, index) => [index > 0 && ' · ', part]);
  return known.length > 0 ? [html`<section><h2>${title}</h2><p>${joined}</p></section>`] : [];
}

function detailFacts(context: PageContext, details: ActorDetails): readonly Fact[] {
  const { language, messages, vocabulary } = context;
  const words = messages.actor;
  const { cost, appointment, age_min, age_max } = details;
  const anyAge = age_min === undefined && age_max === undefined;
  return [
    [words.services, listed(context, details.services, vocabulary.services)],
    [
      words.audience,
      listed(context, details.audience, vocabulary.audience),
      !anyAge && words.age(age_min, age_max),
    ],
    [words.cost, note(context, details.cost_note) ?? (cost && words.costs[cost])],
    [words.appointment, appointment && words.appointments[appointment]],
    [words.languages, details.languages?.map((code) => languageWord(code, language)).join(', ')],
    [words.access, note(context, details.access_note)],
  ];
}

function listed(
  { language }: PageContext,
  ids: readonly string[] | undefined,
  table: VocabularyFile['services'],
): Markup | null {
  if (!ids || ids.length === 0) return null;
  const known = dataLanguageFor(language);
  return inLanguage({ text: ids.map((id) => table[id]?.[known] ?? id).join(', '), language: known });
}

function note({ language }: PageContext, texts: Texts | undefined): Markup | null {
  return texts ? inLanguage(textFor(texts, language)) : null;
}

/** Closure, hours and note; hours that do not fit one line stand as their source writes them. */
function hoursInWords(context: PageContext, actor: ActorProperties): readonly Part[] {
  const { language, date } = context;
  const words = HOURS_MESSAGES[language];
  const { hours, details } = actor;
  const line = hours && (hoursInLine(hours, language) ?? words.fromSource(hours));
  return [
    closureInWords(details?.closure ?? null, date, language),
    line ?? words.unknown,
    note(context, details?.hours_note),
  ];
}
