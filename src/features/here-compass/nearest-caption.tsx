import type { ReactNode } from 'react';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import type { NearestActor } from '../../domain/compass/here.ts';
import { actorName } from '../../domain/directory/naming.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { areaHref } from '../../state/view.ts';
import { directionWords, metresWords, timeWords } from './walk-words.ts';

/** What the needle points to, in words; told when it changes. */
export function NearestCaption(props: { readonly nearest: NearestActor; readonly theme: string }): ReactNode {
  const { language } = useMessages();
  const { nearest } = props;
  const { properties } = nearest.actor;
  const name = actorName(properties, language);
  const way = nearest.isHere
    ? [timeWords(nearest, language)]
    : [
        `${timeWords(nearest, language)} ${directionWords(nearest, language)}`,
        metresWords(nearest, language),
      ];
  return (
    <div className="here-caption" role="status">
      <ThemeMark theme={nearest.theme} sizePx={44} />
      <p>
        <span className="here-caption__theme">{props.theme}</span>
        <a
          className="here-caption__name"
          href={areaHref(properties.neighbourhood ?? 'region', properties.id)}
          lang={name.language ?? undefined}
        >
          {name.text}
        </a>
        <span className="here-caption__way">{way.join(' · ')}</span>
      </p>
    </div>
  );
}
