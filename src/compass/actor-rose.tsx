import type { ReactNode } from 'react';
import type { Language } from '../domain/model/identity.ts';
import { type ActorRoseInput, actorRoseDrawing } from './actor-rose-drawing.ts';
import { describeActorRose, type ThemeWords } from './describe.ts';
import { VIEW_BOX } from './drawing.ts';
import { Shapes } from './shapes.tsx';

/**
 * An actor's rose. With `labels` it is an image described in words; without them it is decoration beside a text
 * that names the themes already.
 */
export function ActorRose(
  props: ActorRoseInput & { readonly language: Language; readonly labels?: ThemeWords },
): ReactNode {
  const { themes, number = null, sizePx, labels, language } = props;
  const shapes = <Shapes shapes={actorRoseDrawing(props)} />;
  if (labels === undefined) {
    return (
      <svg className="actor-rose" width={sizePx} height={sizePx} viewBox={VIEW_BOX} aria-hidden="true">
        {shapes}
      </svg>
    );
  }
  const words = describeActorRose(themes, number, labels, language);
  return (
    <svg
      className="actor-rose"
      width={sizePx}
      height={sizePx}
      viewBox={VIEW_BOX}
      role="img"
      aria-label={words}
    >
      {shapes}
    </svg>
  );
}
