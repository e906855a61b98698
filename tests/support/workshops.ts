import { layOutWorkshop } from '../../src/domain/flyer/workshop/workshop.ts';
import type { WorkshopInput } from '../../src/domain/flyer/workshop/workshop-input.ts';
import type { DataLanguage } from '../../src/domain/model/identity.ts';
import { WORKSHOP_MESSAGES } from '../../src/i18n/workshop-messages.ts';
import { flyerPress } from './flyers.ts';

/** Lays out sheets to draw on from the data as built. */
export async function workshopPress() {
  const press = await flyerPress();
  const inputOf = (id: string, language: DataLanguage): WorkshopInput => ({
    ...press.inputOf(id, language),
    siteUrl: null,
    workshop: WORKSHOP_MESSAGES[language],
  });
  return {
    ids: press.ids,
    inputOf,
    layOut: (id: string, language: DataLanguage) => layOutWorkshop(inputOf(id, language)),
  };
}
