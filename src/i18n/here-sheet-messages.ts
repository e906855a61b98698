import { HERE_MESSAGES } from './here-messages.ts';
import { inLanguages } from './language-pack.ts';

/** Texts of the poster with the Here compass. */
export const HERE_SHEET_MESSAGES = inLanguages('herePoster', {
  nl: {
    subtitle: 'Vanaf hier: de dichtstbijzijnde hulp, voor elke nood, te voet.',
    howTitle: 'Zo leest u het kompas',
    how: [
      'Elk rondje is een nood. Het getal zegt hoeveel minuten u stapt.',
      'De stip ligt in de juiste richting. Hoe verder van het midden, hoe langer de wandeling.',
      'Een donkere stip helpt bij meer dan één nood.',
    ],
    hangTitle: 'Zo hangt u het op',
    hangNorth: 'Leg of hang dit blad zo dat de N naar het noorden wijst.',
    hangFacing: 'Hang dit op waar u {towards} kijkt ({degrees}°). Boven is dan recht vooruit.',
    towards: HERE_MESSAGES.nl.towards,
    listTitle: 'Wie is het dichtst bij?',
    north: HERE_MESSAGES.nl.north,
    min: HERE_MESSAGES.nl.min,
    about: '± {minutes}',
    here: HERE_MESSAGES.nl.here,
    pace: 'Tijden langs de straten, aan 4,5 km per uur. Bel eerst als u de uren niet kent.',
    compassLabel: 'Kompas met de richting en de minuten naar de plekken van de lijst',
    qrPlace: 'De code opent deze plek in uw kaart-app.',
    mistake: 'Klopt er iets niet? Zeg het hier aan de balie of aan uw BAR.',
    sources:
      'Adressen: flyer van de BAR en partners, eigen opzoekingen, OpenStreetMap. Straten: © OpenStreetMap-bijdragers (ODbL). Letter: Atkinson Hyperlegible Next (OFL).',
  },
  fr: {
    subtitle: 'À partir d’ici : l’aide la plus proche, pour chaque besoin, à pied.',
    howTitle: 'Lire la boussole',
    how: [
      'Chaque rond est un besoin. Le nombre dit combien de minutes vous marchez.',
      'Le point est dans la vraie direction. Plus il est loin du milieu, plus la marche est longue.',
      'Un point foncé aide pour plus d’un besoin.',
    ],
    hangTitle: 'Accrocher la feuille',
    hangNorth: 'Posez ou accrochez cette feuille pour que le N montre le nord.',
    hangFacing: 'Accrochez-la là où vous regardez {towards} ({degrees}°). Le haut est alors droit devant.',
    towards: HERE_MESSAGES.fr.towards,
    listTitle: 'Qui est le plus proche ?',
    north: HERE_MESSAGES.fr.north,
    min: HERE_MESSAGES.fr.min,
    about: '± {minutes}',
    here: HERE_MESSAGES.fr.here,
    pace: 'Temps par les rues, à 4,5 km à l’heure. Appelez d’abord si vous ne connaissez pas les heures.',
    compassLabel: 'Boussole avec la direction et les minutes vers les lieux de la liste',
    qrPlace: 'Le code ouvre ce lieu dans votre application de cartes.',
    mistake: 'Une erreur ? Dites-le ici à l’accueil ou à votre BAR.',
    sources:
      'Adresses : flyer du BAR et partenaires, nos recherches, OpenStreetMap. Rues : © les contributeurs d’OpenStreetMap (ODbL). Caractères : Atkinson Hyperlegible Next (OFL).',
  },
  en: {
    subtitle: 'From here: the nearest help, for each need, on foot.',
    howTitle: 'Reading the compass',
    how: [
      'Each disc is a need. The number says how many minutes you walk.',
      'The dot lies in the true direction. The farther from the middle, the longer the walk.',
      'A dark dot helps with more than one need.',
    ],
    hangTitle: 'Hanging the sheet',
    hangNorth: 'Lay or hang this sheet so that the N points north.',
    hangFacing: 'Hang it where you look {towards} ({degrees}°). The top is then straight ahead.',
    towards: HERE_MESSAGES.en.towards,
    listTitle: 'Who is nearest?',
    north: HERE_MESSAGES.en.north,
    min: HERE_MESSAGES.en.min,
    about: '± {minutes}',
    here: HERE_MESSAGES.en.here,
    pace: 'Times along the streets, at 4.5 km an hour. Call first if you do not know the hours.',
    compassLabel: 'Compass with the direction and the minutes to the places on the list',
    qrPlace: 'The code opens this place in your map app.',
    mistake: 'Something wrong? Tell the desk here, or your BAR.',
    sources:
      'Addresses: flyer of the BAR and partners, our own search, OpenStreetMap. Streets: © OpenStreetMap contributors (ODbL). Typeface: Atkinson Hyperlegible Next (OFL).',
  },
});
