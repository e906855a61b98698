import { type ReactNode, useId } from 'react';
import { LOOK_CHOICES } from '../domain/model/look.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { chooseEasy, useEasy } from '../state/easy.ts';
import { chooseLook, useLook } from '../state/look.ts';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { PopPanel } from '../ui/pop-panel.tsx';
import './look-menu.css';

/** Lets the visitor choose how everything looks: as the device wishes, light, dark or with high contrast. */
export function LookMenu(): ReactNode {
  const { look } = useMessages().messages;
  const { choice, kept } = useLook();
  const easyKept = useEasy((state) => state.kept);
  return (
    <PopPanel label={look.title} icon={<HalfDisc />}>
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
    </PopPanel>
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

function HalfDisc(): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2v14a7 7 0 1 1 0-14Z" />
    </svg>
  );
}
