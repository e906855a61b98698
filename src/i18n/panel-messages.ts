import type { PanelWords } from '../domain/flyer/panels/panel-words.ts';
import { inLanguages } from './language-pack.ts';

const nl: PanelWords = {
  kind: 'Kaart van de buurt',
  howTitle: 'Zo leest u deze kaart',
  howNumbers: 'Elk nummer op de kaart staat ook in de lijst: wie, waar, wanneer.',
  listOnBack: 'Zoek het nummer in de lijst op de andere kant.',
  foldTitle: 'Zo vouwt u dit blad',
  fold: ['1. Vouw de onderste helft naar achteren.', '2. Vouw zigzag in vier, met het titelblad vooraan.'],
  hostNumber: 'Op de kaart: nummer {number}',
  hostNoPhone: 'We kennen geen telefoonnummer van de gastheer.',
  mistake: 'Klopt er iets niet? Zeg het aan uw BAR.',
  notes: 'Mijn notities',
  listMore: '{name}: vervolg van de lijst',
  loosePage: 'Nog {count} adressen op het losse blad',
};

const fr: PanelWords = {
  kind: 'Plan du quartier',
  howTitle: 'Comment lire ce plan',
  howNumbers: 'Chaque numéro du plan est aussi dans la liste : qui, où, quand.',
  listOnBack: 'Cherchez le numéro dans la liste de l’autre côté.',
  foldTitle: 'Comment plier cette feuille',
  fold: ['1. Pliez la moitié du bas vers l’arrière.', '2. Pliez en accordéon en quatre, le titre devant.'],
  hostNumber: 'Sur le plan : numéro {number}',
  hostNoPhone: 'Nous ne connaissons pas le numéro de l’hôte.',
  mistake: 'Une erreur ? Dites-le à votre BAR.',
  notes: 'Mes notes',
  listMore: '{name} : suite de la liste',
  loosePage: 'Encore {count} adresses sur la feuille volante',
};

const en: PanelWords = {
  kind: 'Map of the neighbourhood',
  howTitle: 'How to read this map',
  howNumbers: 'Each number on the map is also in the list: who, where, when.',
  listOnBack: 'Look up the number in the list on the other side.',
  foldTitle: 'How to fold this sheet',
  fold: ['1. Fold the lower half to the back.', '2. Fold in four like an accordion, the title in front.'],
  hostNumber: 'On the map: number {number}',
  hostNoPhone: 'We know no telephone number of the host.',
  mistake: 'Something wrong? Tell your BAR.',
  notes: 'My notes',
  listMore: '{name}: the list goes on',
  loosePage: '{count} more addresses on the loose page',
};

/** Texts of the folded flyer. */
export const PANEL_MESSAGES = inLanguages('panel', { nl, fr, en });
