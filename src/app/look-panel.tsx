import { type ReactNode, useEffect, useId, useRef } from 'react';
import { LOOK_CHOICES } from '../domain/model/look.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { chooseEasy, useEasy } from '../state/easy.ts';
import { chooseLook, useLook } from '../state/look.ts';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import './look-panel.css';

/** The choice of a look and of the plain mode. It comes late: the focus waits for it. */
export function LookPanel(): ReactNode {
  const { look } = useMessages().messages;
  const { choice, kept } = useLook();
  const easyKept = useEasy((state) => state.kept);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  return (
    <div ref={panel}>
      <ChoiceGroup
        title={look.title}
        choices={LOOK_CHOICES.map((value) => ({ value, label: look[value] }))}
        value={choice}
        onChoose={chooseLook}
      />
      <EasySwitch />
      <p className="look-note" role="status">
        {kept && easyKept ? look.note : look.notKept}
      </p>
    </div>
  );
}

/** Switches the plain mode: large letters and pictograms, few words. */
function EasySwitch(): ReactNode {
  const { look } = useMessages().messages;
  const easy = useEasy((state) => state.easy);
  const note = useId();
  return (
    <div className="easy-switch">
      <label className="choice">
        <input
          type="checkbox"
          checked={easy}
          aria-describedby={note}
          onChange={(event) => chooseEasy(event.currentTarget.checked)}
        />
        {look.easy}
      </label>
      <p className="look-note" id={note}>
        {look.easyNote}
      </p>
    </div>
  );
}
