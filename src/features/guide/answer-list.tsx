import type { ReactNode } from 'react';
import { officialName } from '../../domain/directory/naming.ts';
import { QUESTIONS, type Question } from '../../domain/guide/steps.ts';
import { TILES, tileOf } from '../../domain/guide/tiles.ts';
import { dataLanguageFor } from '../../domain/model/reading-order.ts';
import { GUIDE_MESSAGES, type GuideMessages } from '../../i18n/guide-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { type Address, NEAR_ME } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { guideHref } from './guide-links.ts';
import type { StepProps } from './guide-page.tsx';

/** What was answered to each question, as links that lead back to it. */
export function AnswerList(props: StepProps): ReactNode {
  const { language } = useMessages();
  const address = useView((view) => view.address);
  const words = GUIDE_MESSAGES[language];
  const answers = answersIn(address, props, words);
  return (
    <section className="guide-answers" aria-labelledby="guide-answers">
      <h2 id="guide-answers">{words.answers}</h2>
      <ul>
        {QUESTIONS.map((question) => (
          <li key={question}>
            <a href={guideHref(props.place, question)}>
              <span className="visually-hidden">{words.change(words[question].title)} </span>
              {answers[question]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function answersIn(
  { themes, filters, at, language }: Address,
  { place, areas, taxonomy, themeWords }: StepProps,
  words: GuideMessages,
): Readonly<Record<Question, string>> {
  const known = dataLanguageFor(language);
  const { chosen } = filters;
  const tile = tileOf(themes);
  const one = themes.length === 1 && tile !== null && TILES[tile].length > 1 ? themes[0] : undefined;
  const kinds = (chosen.kind ?? []).map(
    (id) => taxonomy.categories.categories.find((category) => category.id === id)?.[known] ?? id,
  );
  const who = (chosen.for ?? []).map((id) => taxonomy.vocabulary.audience[id]?.[known] ?? id);
  const area = areas.find(({ id }) => id === place.where);
  const needs = [
    chosen.open && words.openNow,
    chosen.phone && words.phone,
    chosen.wheelchair && words.wheelchair,
  ];
  const joined = (parts: readonly (string | undefined)[]): string =>
    parts.filter(Boolean).join(', ') || words.any;
  return {
    about: joined([tile ? words.tiles[tile].word : undefined]),
    fit: joined([one && themeWords[one], ...kinds, ...who]),
    where:
      (area && officialName(area, language)?.text) ??
      (place.where === NEAR_ME ? words.me : at ? words.street : words.anywhere),
    how: joined(needs),
  };
}
