import { type ReactNode, useState } from 'react';
import { ActorRose } from '../../compass/actor-rose.tsx';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import { LOOKS, type Look } from '../../domain/model/look.ts';
import { STYLE_MESSAGES } from '../../i18n/style-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Chip } from '../../ui/chip.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { Entry } from '../../ui/entry.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PopPanel } from '../../ui/pop-panel.tsx';
import { SearchField } from '../../ui/search-field.tsx';

const nothing = (): void => undefined;

/** Every building block in every state it can be in. */
export function ComponentSection(): ReactNode {
  const { language } = useMessages();
  const words = STYLE_MESSAGES[language];
  return (
    <section aria-labelledby="style-components" className="style-components">
      <h2 id="style-components">{words.components}</h2>
      <h3>{words.buttons}</h3>
      <Buttons />
      <h3>{words.chips}</h3>
      <Chips />
      <h3>{words.field}</h3>
      <Fields />
      <h3>{words.notices}</h3>
      <Notices />
      <h3>{words.listItem}</h3>
      <Entries />
      <h3>{words.markers}</h3>
      <div className="rose-row">
        {[20, 36, 54].map((sizePx) => (
          <ActorRose
            key={sizePx}
            themes={['housing', 'admin']}
            number={7}
            sizePx={sizePx}
            language={language}
          />
        ))}
      </div>
      <h3>{words.menu}</h3>
      <Menu />
    </section>
  );
}

function Buttons(): ReactNode {
  const { language } = useMessages();
  const { states } = STYLE_MESSAGES[language];
  return (
    <p className="style-row">
      <button type="button" className="button" data-primary>
        {states.primary}
      </button>
      <button type="button" className="button">
        {states.rest}
      </button>
      {(['hover', 'focus', 'pressed'] as const).map((state) => (
        <button key={state} type="button" className="button" data-state={state}>
          {states[state]}
        </button>
      ))}
      <button type="button" className="button" disabled>
        {states.disabled}
      </button>
    </p>
  );
}

function Chips(): ReactNode {
  const { language } = useMessages();
  const { states } = STYLE_MESSAGES[language];
  const [pressed, setPressed] = useState(true);
  const mark = <ThemeMark theme="housing" sizePx={28} />;
  return (
    <p className="style-row">
      <Chip pressed={false} mark={mark} count={12} onToggle={nothing}>
        {states.rest}
      </Chip>
      <Chip pressed={pressed} mark={mark} count={12} onToggle={() => setPressed(!pressed)}>
        {states.pressed}
      </Chip>
      <Chip pressed={false} mark={mark} count={0} onToggle={nothing}>
        {states.empty}
      </Chip>
    </p>
  );
}

function Fields(): ReactNode {
  const { messages, language } = useMessages();
  const { states } = STYLE_MESSAGES[language];
  const [text, setText] = useState(states.filled);
  const [blank, setBlank] = useState('');
  const same = { placeholder: messages.search.placeholder, clearLabel: messages.search.clear };
  return (
    <div className="style-columns">
      <SearchField label={states.empty} value={blank} onChange={setBlank} {...same} />
      <SearchField label={states.filled} value={text} onChange={setText} {...same} />
    </div>
  );
}

function Notices(): ReactNode {
  const { messages, language } = useMessages();
  const { states } = STYLE_MESSAGES[language];
  const retry = (
    <button type="button" className="button">
      {messages.state.retry}
    </button>
  );
  return (
    <dl className="style-columns">
      <div>
        <dt>{states.loading}</dt>
        <dd>{messages.state.loading}</dd>
      </div>
      <div>
        <dt>{states.empty}</dt>
        <dd className="note">{messages.area.none}</dd>
      </div>
      <div>
        <dt>{states.rest}</dt>
        <dd>
          <Notice>{messages.actor.missing}</Notice>
        </dd>
      </div>
      <div>
        <dt>{states.error}</dt>
        <dd>
          <Notice tone="wrong" action={retry}>
            {messages.state.unreachable}
          </Notice>
        </dd>
      </div>
    </dl>
  );
}

function Entries(): ReactNode {
  const { messages, language } = useMessages();
  const { states } = STYLE_MESSAGES[language];
  const figure = <ActorRose themes={['housing', 'admin']} number={7} sizePx={48} language={language} />;
  return (
    <ul>
      {(['rest', 'lit', 'focus'] as const).map((state) => (
        <Entry
          key={state}
          figure={figure}
          href="#style-components"
          lit={state === 'lit'}
          {...(state === 'focus' ? { state } : {})}
        >
          <strong>{states[state]}</strong>
          <span className="note">{messages.actor.noAddress}</span>
        </Entry>
      ))}
    </ul>
  );
}

function Menu(): ReactNode {
  const { messages, language } = useMessages();
  const words = STYLE_MESSAGES[language];
  const [value, setValue] = useState<Look>('light');
  const choices = LOOKS.map((choice) => ({ value: choice, label: messages.look[choice] }));
  return (
    <div className="style-menu">
      <PopPanel label={words.menu} icon={<ThemeMark theme="other" sizePx={28} />}>
        <ChoiceGroup title={words.menu} choices={choices} value={value} onChoose={(next) => setValue(next)} />
      </PopPanel>
    </div>
  );
}
