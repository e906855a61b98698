import { inLanguages } from './language-pack.ts';

/** Words about working without network and what is kept on the device. */
export interface OfflineMessages {
  readonly lead: string;
  readonly without: (number: number, date: string) => string;
  readonly withoutShort: string;
  readonly connected: string;
  readonly details: string;
  readonly newer: string;
  readonly reload: string;
  readonly keptTitle: string;
  readonly keptNone: string;
  readonly map: string;
  readonly noMap: string;
  readonly size: (megabytes: string) => string;
  readonly regionTitle: string;
  readonly regionLead: string;
  readonly keep: (megabytes: string) => string;
  readonly keeping: (done: string, total: string) => string;
  readonly cancel: string;
  readonly whole: string;
  readonly remove: string;
  readonly removed: string;
  readonly install: string;
  readonly asleep: string;
  /** why something could not be kept, or no longer is */
  readonly failures: Readonly<
    Record<'full' | 'blocked' | 'unreachable' | 'cancelled' | 'unsupported', string>
  >;
}

export const OFFLINE_MESSAGES = inLanguages('offline', {
  nl: {
    lead: 'Wat je bekijkt, bewaren we op dit toestel. Zo vind je hulp, ook zonder internet.',
    without: (number, date) => `Zonder internet: je ziet uitgave ${number} van ${date}.`,
    withoutShort: 'Je bent zonder internet.',
    connected: 'Je bent verbonden met internet.',
    details: 'Wat heb ik hier?',
    newer: 'Er is een nieuwe uitgave.',
    reload: 'Toon de nieuwe uitgave',
    keptTitle: 'Op dit toestel',
    keptNone: 'Nog geen buurt. Open een buurt, dan bewaren we die.',
    map: 'De kaart en de straten van Brussel',
    noMap: 'De kaart staat nog niet op dit toestel.',
    size: (megabytes) => `Samen ${megabytes}\u00a0MB.`,
    regionTitle: 'Heel Brussel',
    regionLead: 'Alle buurten, alle plekken en de kaart.',
    keep: (megabytes) => `Bewaar heel Brussel op dit toestel (${megabytes}\u00a0MB)`,
    keeping: (done, total) => `${done} van ${total}\u00a0MB bewaard`,
    cancel: 'Stop',
    whole: 'Heel Brussel staat op dit toestel.',
    remove: 'Verwijder alles van dit toestel',
    removed: 'Alles is weg. We bewaren niets meer tot je het vraagt.',
    install: 'Zet Buurtkompas op je startscherm: kijk in het menu van je browser.',
    asleep: 'Je spaart data. We bewaren niets tot je het vraagt.',
    failures: {
      full: 'Dit toestel is vol. Met internet werkt alles verder.',
      blocked: 'Dit toestel laat bewaren niet toe. Met internet werkt alles.',
      unreachable: 'Niet alles kon binnenkomen. Wat er is, blijft. Probeer later opnieuw.',
      cancelled: 'Gestopt. Wat er al is, blijft.',
      unsupported: 'Deze browser kan niets bewaren. Met internet werkt alles.',
    },
  },
  fr: {
    lead: 'Ce que vous regardez reste sur cet appareil. Vous trouvez de l’aide, même sans internet.',
    without: (number, date) => `Sans internet : vous voyez l’édition ${number} du ${date}.`,
    withoutShort: 'Vous êtes sans internet.',
    connected: 'Vous êtes connecté à internet.',
    details: 'Qu’ai-je ici ?',
    newer: 'Il y a une nouvelle édition.',
    reload: 'Voir la nouvelle édition',
    keptTitle: 'Sur cet appareil',
    keptNone: 'Encore aucun quartier. Ouvrez un quartier, nous le gardons.',
    map: 'La carte et les rues de Bruxelles',
    noMap: 'La carte n’est pas encore sur cet appareil.',
    size: (megabytes) => `${megabytes}\u00a0Mo en tout.`,
    regionTitle: 'Tout Bruxelles',
    regionLead: 'Tous les quartiers, tous les lieux et la carte.',
    keep: (megabytes) => `Garder tout Bruxelles sur cet appareil (${megabytes}\u00a0Mo)`,
    keeping: (done, total) => `${done}\u00a0Mo gardés sur ${total}`,
    cancel: 'Arrêter',
    whole: 'Tout Bruxelles est sur cet appareil.',
    remove: 'Tout enlever de cet appareil',
    removed: 'Tout est enlevé. Nous ne gardons plus rien sans votre demande.',
    install: 'Mettez Buurtkompas sur votre écran d’accueil : voyez le menu du navigateur.',
    asleep: 'Vous économisez des données. Nous ne gardons rien sans votre demande.',
    failures: {
      full: 'Cet appareil est plein. Avec internet, tout marche encore.',
      blocked: 'Cet appareil ne permet pas de garder. Avec internet, tout marche.',
      unreachable: 'Tout n’est pas arrivé. Ce qui est là reste. Réessayez plus tard.',
      cancelled: 'Arrêté. Ce qui est déjà là reste.',
      unsupported: 'Ce navigateur ne peut rien garder. Avec internet, tout marche.',
    },
  },
  en: {
    lead: 'We keep what you look at on this device. So you find help, also without internet.',
    without: (number, date) => `Without internet: you see edition ${number} of ${date}.`,
    withoutShort: 'You are without internet.',
    connected: 'You are connected to the internet.',
    details: 'What do I have here?',
    newer: 'There is a new edition.',
    reload: 'Show the new edition',
    keptTitle: 'On this device',
    keptNone: 'No neighbourhood yet. Open one and we keep it.',
    map: 'The map and the streets of Brussels',
    noMap: 'The map is not on this device yet.',
    size: (megabytes) => `${megabytes}\u00a0MB in all.`,
    regionTitle: 'The whole of Brussels',
    regionLead: 'All neighbourhoods, all places and the map.',
    keep: (megabytes) => `Keep the whole of Brussels on this device (${megabytes}\u00a0MB)`,
    keeping: (done, total) => `${done} of ${total}\u00a0MB kept`,
    cancel: 'Stop',
    whole: 'The whole of Brussels is on this device.',
    remove: 'Remove everything from this device',
    removed: 'Everything is gone. We keep nothing more until you ask.',
    install: 'Put Buurtkompas on your home screen: look in the menu of your browser.',
    asleep: 'You are saving data. We keep nothing until you ask.',
    failures: {
      full: 'This device is full. With internet everything still works.',
      blocked: 'This device does not let us keep anything. With internet everything works.',
      unreachable: 'Not everything came in. What is here stays. Try again later.',
      cancelled: 'Stopped. What is here already stays.',
      unsupported: 'This browser cannot keep anything. With internet everything works.',
    },
  },
});
