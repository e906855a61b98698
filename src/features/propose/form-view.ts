import type { ActorFeature } from '../../domain/model/actor.ts';
import type { FormProblem } from '../../domain/proposals/form/proposal-of-form.ts';
import type { ProposeForm, TextKey } from '../../domain/proposals/form/propose-form.ts';

/** The form as its parts see it: what it holds, what is the matter, and how to change it. */
export interface FormView {
  readonly form: ProposeForm;
  readonly actor: ActorFeature | null;
  readonly problems: readonly FormProblem[];
  say(name: TextKey, text: string): void;
  change(part: Partial<ProposeForm>, about: string): void;
}
