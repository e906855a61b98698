import type { ReactNode } from 'react';
import { officialName } from '../../domain/directory/naming.ts';
import { KINDS } from '../../domain/proposals/proposal.ts';
import { STATES, WAITING } from '../../domain/proposals/review.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { type ReviewChoices, reviewAddress } from '../../state/review-address.ts';
import { goTo } from '../../state/view.ts';
import { Chip } from '../../ui/chip.tsx';
import { SelectField } from '../../ui/form-field.tsx';
import type { ReviewView } from './review-view.ts';

/** Which proposals are shown: of which neighbourhood, in which states, of which kind; all in the address. */
export function QueueFilters({ view }: { readonly view: ReviewView }): ReactNode {
  const { messages, language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { choices, queue } = view;
  const change = (part: Partial<ReviewChoices>): void =>
    goTo(reviewAddress({ ...choices, proposal: null, ...part }), { replace: true });
  const shown = choices.states.length > 0 ? choices.states : WAITING;
  return (
    <>
      <SelectField
        {...{ name: 'in', label: words.area, empty: words.everywhere, problem: null }}
        value={choices.area ?? ''}
        onChange={(area) => change({ area: area || null })}
      >
        {view.areas.map(({ properties }) => (
          <option key={properties.id} value={properties.id}>
            {officialName(properties, language)?.text ?? properties.id}
          </option>
        ))}
        <option value="region">{messages.area.restTitle}</option>
      </SelectField>
      <SelectField
        {...{ name: 'kind', label: words.kind, empty: words.everyKind, problem: null }}
        value={choices.kinds[0] ?? ''}
        onChange={(kind) => change({ kinds: KINDS.filter((one) => one === kind) })}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {PROPOSE_MESSAGES[language].kinds[kind]}
          </option>
        ))}
      </SelectField>
      <fieldset className="review-states" hidden={choices.journal}>
        <legend>{words.state}</legend>
        {STATES.map((state) => (
          <Chip
            key={state}
            pressed={shown.includes(state)}
            count={queue.counts[state]}
            onToggle={() => change({ states: toggled(shown, state) })}
          >
            {words.states[state]}
          </Chip>
        ))}
      </fieldset>
    </>
  );
}

/** The states with one more or less; those that wait are what the address need not say. */
function toggled(shown: ReviewChoices['states'], state: ReviewChoices['states'][number]) {
  const states = STATES.filter((one) => (one === state) !== shown.includes(one));
  return states.length === WAITING.length && WAITING.every((one) => states.includes(one)) ? [] : states;
}
