import { type ReactNode, useId } from 'react';
import { COLOURINGS } from '../../domain/flyer/studio/layout.ts';
import { type SomeChoice, takes } from '../../domain/flyer/studio/takes.ts';
import { STUDIO_MESSAGES } from '../../i18n/studio-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { redoSheet, shapeSheet, undoSheet, useStudio } from '../../state/studio.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { KeepChoices } from './keep-choices.tsx';
import { MapChoices } from './map-choices.tsx';
import { OwnWords } from './own-words.tsx';
import { PlaceChoices } from './place-choices.tsx';
import { SheetChoices } from './sheet-choices.tsx';
import type { StudioProps } from './studio-page.tsx';

/** Everything that can be chosen of a sheet, in the order in which one thinks of it. */
export function Choices(props: StudioProps): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  const { layout } = props;
  return (
    <div className="studio-choices">
      <Steps />
      <Part title={words.sheet} open>
        <SheetChoices {...props} />
      </Part>
      <Part title={words.places} open note={unless(layout.kind, 'actors', words.notTaken)}>
        <PlaceChoices {...props} />
      </Part>
      <Part title={words.map} open note={unless(layout.kind, 'view', words.notTaken)}>
        <MapChoices {...props} />
      </Part>
      <Part title={words.own} open note={unless(layout.kind, 'title', words.notTaken)}>
        <OwnWords layout={layout} />
      </Part>
      <Part title={words.colours} open>
        <ChoiceGroup
          title={words.colours}
          choices={COLOURINGS.map((value) => ({ value, label: words.colourings[value] }))}
          value={layout.colouring}
          onChoose={(colouring) => shapeSheet({ colouring })}
        />
      </Part>
      <Part title={words.keep} open>
        <KeepChoices layout={layout} areas={props.areas} />
      </Part>
    </div>
  );
}

/** Why a part has nothing to choose; null when it has. */
function unless(kind: StudioProps['layout']['kind'], choice: SomeChoice, reason: string): string | null {
  return takes(kind, choice) ? null : reason;
}

/** One part of the choices; a note in their place when the sheet takes none of them. */
function Part(props: {
  readonly title: string;
  readonly open?: boolean;
  readonly note?: string | null;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section className="studio-part" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.note ? <p className="note">{props.note}</p> : props.children}
    </section>
  );
}

/** A step back, and forward again. */
function Steps(): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  const { past, future } = useStudio(({ history }) => history);
  return (
    <div className="studio-steps">
      <button type="button" className="button" disabled={past.length === 0} onClick={undoSheet}>
        {words.undo}
      </button>
      <button type="button" className="button" disabled={future.length === 0} onClick={redoSheet}>
        {words.redo}
      </button>
    </div>
  );
}
