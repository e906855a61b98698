import { inLanguages } from './language-pack.ts';

/** Texts of the insert that tells of a campaign on paper. */
export const CAMPAIGN_MESSAGES = inLanguages('campaign', {
  nl: {
    kind: 'Voor een tijd, in uw buurt',
    where: 'Waar',
    over: 'Deze campagne is voorbij.',
    callFirst: 'Bel eerst.',
    source: 'Bron: {title}',
    qr: 'Alle dagen en campagnes:',
  },
  fr: {
    kind: 'Pour un temps, dans votre quartier',
    where: 'Où',
    over: 'Cette campagne est finie.',
    callFirst: 'Appelez d’abord.',
    source: 'Source : {title}',
    qr: 'Toutes les dates et campagnes :',
  },
  en: {
    kind: 'For a while, in your neighbourhood',
    where: 'Where',
    over: 'This campaign is over.',
    callFirst: 'Call first.',
    source: 'Source: {title}',
    qr: 'All days and campaigns:',
  },
});
