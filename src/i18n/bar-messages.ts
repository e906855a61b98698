import { inLanguages } from './language-pack.ts';

/** Words of the page that tells whose BAR a point has. */
export interface BarMessages {
  readonly title: string;
  readonly lead: string;
  readonly fromMyPlace: string;
  readonly privacy: string;
  readonly asking: string;
  readonly refused: string;
  readonly unavailable: string;
  readonly outside: string;
  readonly byName: string;
  readonly inside: (area: string) => string;
  readonly nearest: (area: string, metres: string) => string;
  readonly none: string;
  readonly host: (name: string) => string;
  readonly noHost: string;
  readonly reach: string;
  readonly noNumber: string;
  readonly openHost: string;
  readonly openArea: string;
  readonly helpLine: string;
  /** who published the number of the help line, and when */
  readonly helpSource: string;
  readonly street: string;
  readonly proposal: string;
}

export const BAR_MESSAGES = inLanguages('bar', {
  nl: {
    title: 'Wie is mijn BAR?',
    lead: 'Het BAR zijn sociaal werkers die naar de mensen toe gaan. Elke buurt heeft een gastheer.',
    fromMyPlace: 'Zoek vanaf waar ik ben',
    privacy: 'Je plaats blijft op dit toestel.',
    asking: 'We vragen je toestel waar je bent…',
    refused: 'Je toestel gaf je plaats niet. Kies hieronder een buurt.',
    unavailable: 'Je toestel kent je plaats niet. Kies hieronder een buurt.',
    outside: 'Je bent niet in Brussel. Kies hieronder een buurt.',
    byName: 'Of kies een buurt',
    inside: (area) => `Dit punt ligt in de buurt ${area}.`,
    nearest: (area, metres) => `De dichtste buurt is ${area}, op ${metres} m in rechte lijn.`,
    none: 'Dit punt ligt buiten de buurten van het BAR.',
    host: (name) => `De gastheer is ${name}.`,
    noHost: 'We kennen de gastheer van deze buurt niet.',
    reach: 'Vraag bij de gastheer naar het BAR.',
    noNumber: 'We kennen geen telefoonnummer van de gastheer.',
    openHost: 'Meer over de gastheer',
    openArea: 'Toon de plekken in deze buurt',
    helpLine: 'Wil je met iemand praten? Bel Hallo? Welzijnswerk: 0800 35 243.',
    helpSource: 'Het nummer komt van Brulocalis, 2020.',
    street: 'Typ een straat',
    proposal: 'De grenzen zijn een voorstel. De gastheren komen uit de verslagen van het BAR.',
  },
  fr: {
    title: 'Quel est mon BAR ?',
    lead: 'Le BAR, ce sont des travailleurs sociaux qui vont vers les gens. Chaque quartier a un hôte.',
    fromMyPlace: 'Chercher à partir d’où je suis',
    privacy: 'Votre position reste sur cet appareil.',
    asking: 'Nous demandons votre position à l’appareil…',
    refused: 'Votre appareil n’a pas donné votre position. Choisissez un quartier ci-dessous.',
    unavailable: 'Votre appareil ne connaît pas votre position. Choisissez un quartier ci-dessous.',
    outside: 'Vous n’êtes pas à Bruxelles. Choisissez un quartier ci-dessous.',
    byName: 'Ou choisissez un quartier',
    inside: (area) => `Ce point est dans le quartier ${area}.`,
    nearest: (area, metres) => `Le quartier le plus proche est ${area}, à ${metres} m à vol d’oiseau.`,
    none: 'Ce point est en dehors des quartiers du BAR.',
    host: (name) => `L’hôte est ${name}.`,
    noHost: 'Nous ne connaissons pas l’hôte de ce quartier.',
    reach: 'Demandez le BAR chez l’hôte.',
    noNumber: 'Nous ne connaissons pas le numéro de l’hôte.',
    openHost: 'En savoir plus sur l’hôte',
    openArea: 'Voir les lieux de ce quartier',
    helpLine: 'Besoin de parler à quelqu’un ? Appelez Hallo? Welzijnswerk : 0800 35 243.',
    helpSource: 'Le numéro vient de Brulocalis, 2020.',
    street: 'Tapez une rue',
    proposal: 'Les limites sont une proposition. Les hôtes viennent des rapports du BAR.',
  },
  en: {
    title: 'Who is my BAR?',
    lead: 'The BAR are social workers who go out to people. Each neighbourhood has a host.',
    fromMyPlace: 'Search from where I am',
    privacy: 'Your position stays on this device.',
    asking: 'We ask your device where you are…',
    refused: 'Your device did not give your position. Choose a neighbourhood below.',
    unavailable: 'Your device does not know your position. Choose a neighbourhood below.',
    outside: 'You are not in Brussels. Choose a neighbourhood below.',
    byName: 'Or choose a neighbourhood',
    inside: (area) => `This point is in the neighbourhood ${area}.`,
    nearest: (area, metres) => `The nearest neighbourhood is ${area}, ${metres} m away in a straight line.`,
    none: 'This point is outside the neighbourhoods of the BAR.',
    host: (name) => `The host is ${name}.`,
    noHost: 'We do not know the host of this neighbourhood.',
    reach: 'Ask the host for the BAR.',
    noNumber: 'We know no telephone number of the host.',
    openHost: 'More about the host',
    openArea: 'Show the places in this neighbourhood',
    helpLine: 'Do you want to talk to someone? Call Hallo? Welzijnswerk: 0800 35 243.',
    helpSource: 'The number comes from Brulocalis, 2020.',
    street: 'Type a street',
    proposal: 'The outlines are a proposal. The hosts come from the BAR reports.',
  },
});
