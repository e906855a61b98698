import type { ReactNode } from 'react';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../../domain/model/area.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import type { CategoriesFile } from '../../domain/model/taxonomy.ts';
import type { Known } from '../../domain/proposals/changes.ts';
import type { ProposalSet } from '../../domain/proposals/merge.ts';
import type { Queue } from '../../domain/proposals/reviewing/queue.ts';
import type { NameOf } from '../../domain/proposals/subject.ts';
import type { ValueNames } from '../../i18n/use-value-words.ts';
import type { ReviewChoices } from '../../state/review-address.ts';

/** What the parts of the page see: the set, what is known, what is chosen, and words for it. */
export interface ReviewView {
  readonly set: ProposalSet;
  readonly known: Known;
  readonly queue: Queue;
  readonly choices: ReviewChoices;
  readonly actors: readonly ActorFeature[];
  readonly areas: readonly NeighbourhoodFeature[];
  readonly names: ValueNames;
  readonly categories: CategoriesFile;
  readonly nameOf: NameOf;
  /** the photos of a proposal that are on this device */
  photos(ids: readonly string[]): ReactNode;
  /** the themes to choose from, as a form shows them */
  themeChoice(
    label: string,
    chosen: readonly ThemeId[],
    onChange: (themes: readonly ThemeId[]) => void,
  ): ReactNode;
}
