import type { ReactNode } from 'react';
import { GUIDE_STEPS, QUESTIONS, questionNumber, stepBefore } from '../../domain/guide/steps.ts';
import type { ActorFeature, ActorProperties } from '../../domain/model/actor.ts';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import type { Spoken } from '../../domain/model/spoken.ts';
import { GUIDE_MESSAGES } from '../../i18n/guide-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { Taxonomy } from '../../state/area-data.ts';
import { hrefTo, NOTHING_CHOSEN, useView } from '../../state/view.ts';
import { Band } from '../../ui/band.tsx';
import { DoorsStep } from './doors-step.tsx';
import { FitStep } from './fit-step.tsx';
import { type GuidePlace, guideHref } from './guide-links.ts';
import { HowStep } from './how-step.tsx';
import { spokenStep } from './spoken-step.ts';
import { ThemeStep } from './theme-step.tsx';
import { WhereStep } from './where-step.tsx';
import './guide-page.css';

/** What every step of the guide works with. */
export interface StepProps {
  readonly place: GuidePlace;
  /** the actors to choose from: those of the chosen neighbourhood, else all of the Region */
  readonly actors: readonly ActorFeature[];
  readonly areas: readonly NeighbourhoodProperties[];
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  /** what one can do with a door */
  action(actor: ActorProperties): ReactNode;
  /** reads a text aloud, where the device can */
  aloud(text: readonly Spoken[]): ReactNode;
}

/** Four questions with pictograms, each of which can be skipped, then the doors that fit. */
export function GuidePage(
  props: StepProps & {
    /** a text with telephone numbers that can be tapped */
    withPhones(text: string): ReactNode;
  },
): ReactNode {
  const { messages, language } = useMessages();
  const words = GUIDE_MESSAGES[language];
  const { place } = props;
  const themes = useView((view) => view.address.themes);
  const before = stepBefore(place.step);
  const number = questionNumber(place.step);
  const title = place.step === 'all' ? words.allTitle : words[place.step].title;
  const back = before
    ? { href: guideHref(place, before), label: words.back }
    : { href: hrefTo({ page: { kind: 'start' }, ...NOTHING_CHOSEN }), label: messages.site.home };
  return (
    <div className="guide-page">
      <Band key={place.step} back={back}>
        <h1 tabIndex={-1}>
          {number !== null && (
            <span className="guide-count">
              {words.step(number, QUESTIONS.length)}
              <span className="visually-hidden">: </span>
            </span>
          )}
          {title}
        </h1>
        {place.step !== 'all' && <p className="guide-lead">{words[place.step].lead}</p>}
        <Progress step={place.step} />
      </Band>
      <div className="guide-tools">
        <p className="guide-emergency">{props.withPhones(messages.about.emergency)}</p>
        {number !== null && props.aloud(spokenStep(place.step, themes, props.themeWords, language))}
      </div>
      <Step {...props} />
    </div>
  );
}

function Step(props: StepProps): ReactNode {
  switch (props.place.step) {
    case 'about':
      return <ThemeStep {...props} />;
    case 'fit':
      return <FitStep {...props} />;
    case 'where':
      return <WhereStep {...props} />;
    case 'how':
      return <HowStep {...props} />;
    default:
      return <DoorsStep {...props} />;
  }
}

/** How far one is, as four bars; the words above the title say the same. */
function Progress({ step }: { readonly step: GuidePlace['step'] }): ReactNode {
  const at = GUIDE_STEPS.indexOf(step);
  return (
    <div className="guide-progress" aria-hidden="true">
      {QUESTIONS.map((question, index) => (
        <span key={question} data-done={index <= at || undefined} />
      ))}
    </div>
  );
}
