import type { ReactNode } from 'react';
import type { FoldWay } from '../../domain/flyer/studio/folds.ts';
import { STUDIO_MESSAGES } from '../../i18n/studio-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** Outlines, folds and the way of the paper of each step, in a box of 96 by 64. */
interface Step {
  readonly paper: string;
  readonly folds: string;
  readonly arrow: string;
}

const STEPS: Readonly<Record<FoldWay, readonly Step[]>> = {
  accordion: [
    { paper: 'M8 8H88V56H8Z', folds: 'M8 32H88', arrow: 'M48 50C60 46 60 40 54 35M54 35l1 6M54 35l6 1' },
    {
      paper: 'M8 20 28 14V50L8 56ZM28 14 48 20V56L28 50ZM48 20 68 14V50L48 56ZM68 14 88 20V56L68 50Z',
      folds: '',
      arrow: 'M12 8H36M36 8l-5-4M36 8l-5 4',
    },
  ],
  letter: [
    {
      paper: 'M8 12H62V52H8ZM62 12 84 20V60L62 52Z',
      folds: 'M35 12V52',
      arrow: 'M82 12C78 4 66 4 56 9M56 9l6 1M56 9l4-5',
    },
    {
      paper: 'M35 12H62V52H35ZM35 12 14 20V60L35 52Z',
      folds: '',
      arrow: 'M16 12C22 4 32 4 42 9M42 9l-6 1M42 9l-4-5',
    },
  ],
  half: [
    {
      paper: 'M8 12H48V52H8ZM48 12 78 20V60L48 52Z',
      folds: '',
      arrow: 'M76 12C70 4 52 4 34 9M34 9l6 1M34 9l4-5',
    },
  ],
};

/** How the sheet is folded: a small drawing and a sentence for each step. */
export function FoldDrawing({ way }: { readonly way: FoldWay }): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  return (
    <section className="studio-folding" aria-labelledby="studio-folding">
      <h2 id="studio-folding">{words.foldTitle}</h2>
      <ol>
        {words.folds[way].map((text, index) => (
          <li key={text}>
            <StepDrawing step={STEPS[way][index]} />
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepDrawing({ step }: { readonly step: Step | undefined }): ReactNode {
  if (!step) return null;
  return (
    <svg viewBox="0 0 96 64" width="96" height="64" aria-hidden="true">
      <path className="studio-folding__paper" d={step.paper} />
      <path className="studio-folding__fold" d={step.folds} />
      <path className="studio-folding__arrow" d={step.arrow} />
    </svg>
  );
}
