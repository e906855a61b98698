import type { Mark } from '../domain/proposals/form/walk.ts';
import { inLanguages } from './language-pack.ts';

/** Words of the page for a walk through a neighbourhood. */
export interface WalkMessages {
  readonly titleIn: (area: string) => string;
  readonly lead: string;
  readonly done: (done: string, all: string) => string;
  readonly ofStreet: (done: string, all: string) => string;
  /** in place of a street: nobody knows where these are */
  readonly unplaced: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly sayWhat: string;
  readonly corrected: string;
  /** becomes a proposal where something was to be corrected and was not */
  readonly remark: string;
  readonly endTitle: string;
  readonly endLead: string;
  readonly finish: string;
  readonly kept: string;
  readonly notKept: string;
}

export const WALK_MESSAGES = inLanguages('walk', {
  nl: {
    titleIn: (area) => `Nakijken in ${area}`,
    lead: 'Tik bij elke plek op wat je ziet. Nog eens tikken neemt het terug.',
    done: (done, all) => `${done} van ${all} nagekeken`,
    ofStreet: (done, all) => `${done}/${all}`,
    unplaced: 'Zonder adres',
    marks: { right: 'Klopt', correct: 'Iets klopt niet', gone: 'Weg' },
    sayWhat: 'Zeg wat er niet klopt',
    corrected: 'Je voorstel staat klaar.',
    remark: 'Bij het nakijken gezien: hier klopt iets niet.',
    endTitle: 'Klaar met lopen?',
    endLead: 'Alles wat je tikte wordt een voorstel. Daarna verstuur je het.',
    finish: 'Maak er voorstellen van',
    kept: 'Bewaard, alleen op dit toestel. Werkt ook zonder internet.',
    notKept: 'Dit toestel bewaart niets. Rond je ronde af voor je de pagina sluit.',
  },
  fr: {
    titleIn: (area) => `Vérifier dans ${area}`,
    lead: 'Touchez ce que vous voyez pour chaque lieu. Touchez encore pour l’enlever.',
    done: (done, all) => `${done} lieux vérifiés sur ${all}`,
    ofStreet: (done, all) => `${done}/${all}`,
    unplaced: 'Sans adresse',
    marks: { right: 'C’est juste', correct: 'Une erreur', gone: 'Disparu' },
    sayWhat: 'Dire ce qui n’est pas juste',
    corrected: 'Votre proposition est prête.',
    remark: 'Vu en passant : quelque chose n’est pas juste ici.',
    endTitle: 'Fini de marcher ?',
    endLead: 'Tout ce que vous avez touché devient une proposition. Vous l’envoyez ensuite.',
    finish: 'En faire des propositions',
    kept: 'Gardé, sur cet appareil seulement. Marche aussi sans internet.',
    notKept: 'Cet appareil ne garde rien. Terminez avant de fermer la page.',
  },
  en: {
    titleIn: (area) => `Checking in ${area}`,
    lead: 'Tap what you see at each place. Tap again to take it back.',
    done: (done, all) => `${done} of ${all} checked`,
    ofStreet: (done, all) => `${done}/${all}`,
    unplaced: 'Without an address',
    marks: { right: 'Right', correct: 'Something is wrong', gone: 'Gone' },
    sayWhat: 'Say what is wrong',
    corrected: 'Your proposal is ready.',
    remark: 'Seen in passing: something is not right here.',
    endTitle: 'Done walking?',
    endLead: 'Everything you tapped becomes a proposal. Then you send it.',
    finish: 'Make proposals of it',
    kept: 'Kept, on this device only. Works without internet too.',
    notKept: 'This device keeps nothing. Finish before you close the page.',
  },
});
