import type { DrawingProblem } from '../domain/proposals/drawing/drawing.ts';
import type { FormProblem } from '../domain/proposals/form/proposal-of-form.ts';
import type { Saying, ShownField } from '../domain/proposals/form/propose-form.ts';
import type { Proposal } from '../domain/proposals/proposal.ts';
import { inLanguages } from './language-pack.ts';

/** Words of the page where people propose. */
export interface ProposeMessages {
  readonly title: string;
  readonly titleNew: string;
  readonly titleOf: (name: string) => string;
  readonly lead: string;
  readonly onlyHere: string;
  readonly kept: string;
  readonly keeping: string;
  readonly blocked: string;
  readonly full: string;
  readonly what: string;
  readonly sayings: Readonly<Record<Saying, string>>;
  readonly fieldsLead: string;
  readonly unknown: string;
  readonly right: string;
  readonly wrong: string;
  readonly changed: string;
  readonly fields: Readonly<Record<ShownField | 'category' | 'closure' | 'point', string>>;
  readonly hints: Readonly<Record<'phone' | 'hours' | 'name' | 'website', string>>;
  readonly choose: string;
  readonly confirmLead: string;
  readonly extent: string;
  readonly extents: Readonly<Record<'for-now' | 'for-good', string>>;
  readonly from: string;
  readonly until: string;
  readonly since: string;
  readonly dateHint: string;
  readonly text: string;
  readonly textHint: string;
  readonly where: string;
  readonly onMap: string;
  readonly placed: string;
  readonly forgetPoint: string;
  /** an actor that stands in the wrong place on the map, or nowhere */
  readonly point: {
    readonly missing: string;
    readonly lead: string;
    readonly first: string;
    readonly without: string;
    readonly start: string;
    readonly goOn: string;
    readonly street: string;
    readonly streetNote: string;
    /** told to who reviews */
    readonly middle: (street: string) => string;
    readonly addressHint: string;
    /** `towards` is one of eight directions in words */
    readonly moves: (metres: string, towards: string) => string;
  };
  readonly alike: string;
  readonly photos: {
    readonly title: string;
    readonly hint: string;
    readonly add: string;
    readonly one: (number: number) => string;
    readonly remove: (number: number) => string;
    readonly save: (number: number) => string;
    readonly notAPicture: string;
    readonly elsewhere: string;
  };
  readonly origin: string;
  readonly originHint: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly undo: string;
  readonly finish: string;
  readonly problems: Readonly<Record<Exclude<FormProblem['code'], DrawingProblem>, string>>;
  readonly problemTitle: string;
  readonly listLead: string;
  readonly empty: string;
  readonly howTo: (link: string) => string;
  readonly drafts: string;
  readonly goOn: string;
  readonly ready: string;
  readonly kinds: Readonly<Record<Proposal['kind'], string>>;
  readonly made: (date: string) => string;
  readonly was: string;
  readonly becomes: string;
  readonly nobodyKnows: string;
  readonly remove: string;
  readonly removeOf: (name: string) => string;
  readonly removeContact: string;
  readonly removed: string;
  readonly bringBack: string;
  readonly send: string;
  readonly sendLead: string;
  readonly withContacts: string;
  readonly file: string;
  readonly share: string;
  readonly mail: string;
  readonly mailText: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly qr: string;
  readonly tooLarge: string;
  readonly fromPaper: string;
  readonly fromPaperLead: string;
  readonly receive: string;
  readonly receiveLead: string;
  readonly open: string;
  readonly reading: string;
  readonly found: (count: number) => string;
  readonly take: string;
  readonly leave: string;
  readonly taken: string;
  readonly refused: (count: number) => string;
  readonly inRecord: (record: string, field: string) => string;
  /** by code of an issue; `other` for the rest */
  readonly issues: Readonly<Record<string, string>>;
}

export const PROPOSE_MESSAGES = inLanguages('propose', {
  nl: {
    title: 'Mijn voorstellen',
    titleNew: 'Er ontbreekt een plek',
    titleOf: (name) => `Wat klopt er niet bij ${name}?`,
    lead: 'Er verandert niets voor iemand ernaar heeft gekeken.',
    onlyHere: 'Alleen op dit toestel.',
    kept: 'Bewaard.',
    keeping: 'Bezig met bewaren…',
    blocked: 'Dit toestel bewaart niets. Verstuur je voorstel voor je de pagina sluit.',
    full: 'Er is geen plaats meer op dit toestel. Verstuur je voorstel nu als bestand.',
    what: 'Wat wil je zeggen?',
    sayings: {
      correct: 'Iets klopt niet',
      moved: 'De plek staat fout op de kaart',
      confirm: 'Alles klopt nog',
      closed: 'De plek is gesloten',
      remark: 'Iets anders',
      new: 'Er ontbreekt een plek',
      draw: 'Tekenen op de kaart',
    },
    fieldsLead: 'Open wat niet klopt en typ wat wel klopt.',
    unknown: 'niet bekend',
    right: 'Wat klopt wel?',
    wrong: 'Dit klopt niet. Ik weet niet wat wel klopt.',
    changed: 'aangepast',
    fields: {
      name_nl: 'Naam in het Nederlands',
      name_fr: 'Naam in het Frans',
      address_nl: 'Adres in het Nederlands',
      address_fr: 'Adres in het Frans',
      phone: 'Telefoon',
      email: 'E-mail',
      website: 'Website',
      hours: 'Openingsuren',
      wheelchair: 'Rolstoel',
      cost: 'Kosten',
      appointment: 'Afspraak',
      themes: 'Helpt bij',
      category: 'Soort plek',
      closure: 'Gesloten',
      point: 'Punt op de kaart',
    },
    hints: {
      phone: 'Bijvoorbeeld: 02 123 45 67',
      hours: 'In je eigen woorden. Bijvoorbeeld: maandag tot vrijdag van 9 tot 12 uur.',
      name: 'Eén taal is genoeg.',
      website: 'Bijvoorbeeld: www.plek.be',
    },
    choose: 'Kies',
    confirmLead: 'Je zegt dat alles op de pagina nog klopt. Dat helpt: zo blijft de kaart vers.',
    extent: 'Hoelang?',
    extents: { 'for-now': 'Een tijd', 'for-good': 'Voorgoed' },
    from: 'Eerste dag dicht',
    until: 'Laatste dag dicht',
    since: 'Sinds',
    dateHint: 'Laat leeg wat je niet weet.',
    text: 'Wat wil je zeggen?',
    textHint: 'Alleen het BAR leest dit. Het komt niet op de kaart.',
    where: 'Typ de straat',
    onMap: 'Wijs aan op de kaart',
    placed: 'Het punt staat op de kaart.',
    forgetPoint: 'Haal het punt weg',
    point: {
      missing: 'De plek staat niet op de kaart',
      lead: 'De speld op de kaart is waar de plek nu staat. Zet het punt waar ze echt is.',
      first: 'Deze plek heeft nog geen punt op de kaart. Zet het waar ze is.',
      without: 'Hier is geen kaart. Typ de straat of het adres.',
      start: 'Zet het punt op de kaart',
      goOn: 'Verplaats het punt',
      street: 'Of typ de straat',
      streetNote:
        'Zo komt het punt midden in de straat. Verplaats het daarna tot voor de deur, of typ het adres met het nummer.',
      middle: (street) => `Punt: het midden van de straat (${street})`,
      addressHint: 'Hoeft niet. Alleen als ook het adres anders is.',
      moves: (metres, towards) => `Het punt schuift ${metres} m op, ${towards}.`,
    },
    alike: 'Bedoel je een van deze plekken? Die staan er al.',
    photos: {
      title: 'Foto’s',
      hint: 'Hoeft niet. Fotografeer geen gezichten en geen papieren met namen. Een foto blijft op dit toestel: ze gaat met geen bestand of link mee.',
      add: 'Foto toevoegen',
      one: (number) => `Foto ${number}`,
      remove: (number) => `Haal foto ${number} weg`,
      save: (number) => `Bewaar foto ${number}`,
      notAPicture: 'Dit bestand is geen foto die we kunnen lezen.',
      elsewhere: 'Bij dit voorstel hoort een foto op het toestel van wie het schreef.',
    },
    origin: 'Hoe weet je dit?',
    originHint: 'Hoeft niet. Bijvoorbeeld: ik was er gisteren.',
    contact: 'Hoe kunnen we je bereiken?',
    contactHint: 'Hoeft niet. We publiceren dit nooit. Je kunt het wissen.',
    undo: 'Eén stap terug',
    finish: 'Klaar',
    problems: {
      needed: 'Vul dit in.',
      phone: 'Dit is geen telefoonnummer. Bijvoorbeeld: 02 123 45 67.',
      email: 'Dit is geen e-mailadres.',
      website: 'Dit is geen website. Bijvoorbeeld: www.plek.be.',
      dates: 'De laatste dag komt voor de eerste.',
      nothing: 'Zeg eerst wat er niet klopt.',
      signs: 'Dit is te lang of bevat verborgen tekens.',
      unplaced: 'Zeg eerst waar de plek is.',
      unmoved: 'Daar staat de plek al.',
    },
    problemTitle: 'Dit moet nog anders',
    listLead: 'Ze staan alleen op dit toestel. Verstuur ze naar het BAR van de buurt.',
    empty: 'Er staan nog geen voorstellen op dit toestel.',
    howTo: (link) => `Open een plek en kies “${link}”.`,
    drafts: 'Nog niet klaar',
    goOn: 'Ga verder',
    ready: 'Klaar om te versturen',
    kinds: {
      'new-actor': 'Nieuwe plek',
      correction: 'Verbetering',
      confirmation: 'Klopt nog',
      closed: 'Gesloten',
      remark: 'Opmerking',
      place: 'Getekende plek',
      route: 'Getekende weg',
      boundary: 'Getekende grens',
    },
    made: (date) => `Gemaakt op ${date}`,
    was: 'Er staat',
    becomes: 'Voorstel',
    nobodyKnows: 'klopt niet, niemand weet wat wel',
    remove: 'Wis',
    removeOf: (name) => `Wis het voorstel over ${name}`,
    removeContact: 'Wis hoe we je bereiken',
    removed: 'Gewist van dit toestel.',
    bringBack: 'Zet terug',
    send: 'Versturen',
    sendLead: 'De site verstuurt zelf niets. Geef ze aan het BAR van de buurt.',
    withContacts: 'Zet in het bestand hoe jullie me bereiken',
    file: 'Bewaar als bestand',
    share: 'Delen',
    mail: 'Mailen',
    mailText: 'Mijn voorstellen voor de kaart:',
    copyLink: 'Kopieer de link',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukt niet. Bewaar ze als bestand.',
    qr: 'Toon een code om te scannen',
    tooLarge: 'Te veel voor een link. Bewaar ze als bestand.',
    fromPaper: 'Van papier',
    fromPaperLead: 'Tekenden jullie samen op een blad? Neem er een foto van.',
    receive: 'Van iemand anders',
    receiveLead: 'Open een bestand met voorstellen. Je ziet eerst wat erin staat.',
    open: 'Open een bestand',
    reading: 'Het bestand wordt gelezen…',
    found: (count) => (count === 1 ? '1 voorstel gevonden' : `${count} voorstellen gevonden`),
    take: 'Zet op dit toestel',
    leave: 'Niet overnemen',
    taken: 'Ze staan op dit toestel.',
    refused: (count) => (count === 1 ? '1 ding is geweigerd' : `${count} dingen zijn geweigerd`),
    inRecord: (record, field) => `In ${record}, veld ${field}:`,
    issues: {
      'not-json': 'Dit bestand kan niet worden gelezen.',
      'not-a-proposal-file': 'Dit is geen bestand met voorstellen.',
      'newer-version': 'Dit bestand is van een nieuwere versie. Laad de pagina opnieuw.',
      'too-large': 'Dit is te groot.',
      'too-slow': 'Dit bestand lezen duurt te lang. Vraag het in kleinere delen.',
      'not-a-record': 'Dit is geen voorstel.',
      'control-signs': 'Hier staan verborgen tekens.',
      'outside-region': 'Dit punt ligt buiten Brussel.',
      'invalid-polygon': 'Deze grens kruist zichzelf of is niet dicht.',
      'broken-code': 'De link is niet heel. Vraag hem opnieuw.',
      'unknown-property': 'Dit kennen we niet. We laten het weg.',
      other: 'Wat hier staat kan niet.',
    },
  },
  fr: {
    title: 'Mes propositions',
    titleNew: 'Il manque un lieu',
    titleOf: (name) => `Qu’est-ce qui ne va pas pour ${name} ?`,
    lead: 'Rien ne change avant qu’une personne ait regardé.',
    onlyHere: 'Seulement sur cet appareil.',
    kept: 'Gardé.',
    keeping: 'En train de garder…',
    blocked: 'Cet appareil ne garde rien. Envoyez votre proposition avant de fermer la page.',
    full: 'Il n’y a plus de place sur cet appareil. Envoyez votre proposition en fichier maintenant.',
    what: 'Que voulez-vous dire ?',
    sayings: {
      correct: 'Quelque chose est faux',
      moved: 'Le lieu est mal placé sur la carte',
      confirm: 'Tout est encore juste',
      closed: 'Le lieu est fermé',
      remark: 'Autre chose',
      new: 'Il manque un lieu',
      draw: 'Dessiner sur la carte',
    },
    fieldsLead: 'Ouvrez ce qui est faux et tapez ce qui est juste.',
    unknown: 'pas connu',
    right: 'Qu’est-ce qui est juste ?',
    wrong: 'C’est faux. Je ne sais pas ce qui est juste.',
    changed: 'modifié',
    fields: {
      name_nl: 'Nom en néerlandais',
      name_fr: 'Nom en français',
      address_nl: 'Adresse en néerlandais',
      address_fr: 'Adresse en français',
      phone: 'Téléphone',
      email: 'E-mail',
      website: 'Site web',
      hours: 'Heures d’ouverture',
      wheelchair: 'Chaise roulante',
      cost: 'Prix',
      appointment: 'Rendez-vous',
      themes: 'Aide pour',
      category: 'Sorte de lieu',
      closure: 'Fermé',
      point: 'Point sur la carte',
    },
    hints: {
      phone: 'Par exemple : 02 123 45 67',
      hours: 'Avec vos mots. Par exemple : du lundi au vendredi de 9 h à 12 h.',
      name: 'Une langue suffit.',
      website: 'Par exemple : www.lieu.be',
    },
    choose: 'Choisissez',
    confirmLead: 'Vous dites que toute la page est encore juste. Cela aide : la carte reste à jour.',
    extent: 'Pour combien de temps ?',
    extents: { 'for-now': 'Un certain temps', 'for-good': 'Pour toujours' },
    from: 'Premier jour fermé',
    until: 'Dernier jour fermé',
    since: 'Depuis',
    dateHint: 'Laissez vide ce que vous ne savez pas.',
    text: 'Que voulez-vous dire ?',
    textHint: 'Seul le BAR lit ceci. Cela ne vient pas sur la carte.',
    where: 'Tapez la rue',
    onMap: 'Montrer sur la carte',
    placed: 'Le point est sur la carte.',
    forgetPoint: 'Enlever le point',
    point: {
      missing: 'Le lieu n’est pas sur la carte',
      lead: 'L’épingle sur la carte montre où est le lieu maintenant. Mettez le point là où il est vraiment.',
      first: 'Ce lieu n’a pas encore de point sur la carte. Mettez-le là où il se trouve.',
      without: 'Il n’y a pas de carte ici. Écrivez la rue ou l’adresse.',
      start: 'Mettre le point sur la carte',
      goOn: 'Déplacer le point',
      street: 'Ou écrivez la rue',
      streetNote:
        'Le point est alors au milieu de la rue. Déplacez-le ensuite jusqu’à la porte, ou écrivez l’adresse avec le numéro.',
      middle: (street) => `Point\u00a0: le milieu de la rue (${street})`,
      addressHint: 'Pas obligatoire. Seulement si l’adresse est fausse aussi.',
      moves: (metres, towards) => `Le point se déplace de ${metres} m ${towards}.`,
    },
    alike: 'Pensez-vous à un de ces lieux ? Ils y sont déjà.',
    photos: {
      title: 'Photos',
      hint: 'Pas obligatoire. Ne photographiez ni visages ni papiers avec des noms. La photo reste sur cet appareil : elle ne part avec aucun fichier ni lien.',
      add: 'Ajouter une photo',
      one: (number) => `Photo ${number}`,
      remove: (number) => `Retirer la photo ${number}`,
      save: (number) => `Enregistrer la photo ${number}`,
      notAPicture: 'Ce fichier n’est pas une photo que nous pouvons lire.',
      elsewhere: 'Une photo se trouve sur l’appareil de la personne qui propose.',
    },
    origin: 'Comment le savez-vous ?',
    originHint: 'Pas obligatoire. Par exemple : j’y étais hier.',
    contact: 'Comment vous joindre ?',
    contactHint: 'Pas obligatoire. Nous ne le publions jamais. Vous pouvez l’effacer.',
    undo: 'Revenir d’un pas',
    finish: 'Terminé',
    problems: {
      needed: 'Remplissez ceci.',
      phone: 'Ce n’est pas un numéro de téléphone. Par exemple : 02 123 45 67.',
      email: 'Ce n’est pas une adresse e-mail.',
      website: 'Ce n’est pas un site web. Par exemple : www.lieu.be.',
      dates: 'Le dernier jour vient avant le premier.',
      nothing: 'Dites d’abord ce qui est faux.',
      signs: 'C’est trop long ou il y a des signes cachés.',
      unplaced: 'Dites d’abord où se trouve le lieu.',
      unmoved: 'Le lieu est déjà là sur la carte.',
    },
    problemTitle: 'À changer encore',
    listLead: 'Elles sont seulement sur cet appareil. Envoyez-les au BAR du quartier.',
    empty: 'Il n’y a pas encore de propositions sur cet appareil.',
    howTo: (link) => `Ouvrez un lieu et choisissez « ${link} ».`,
    drafts: 'Pas encore terminé',
    goOn: 'Continuer',
    ready: 'Prêt à envoyer',
    kinds: {
      'new-actor': 'Nouveau lieu',
      correction: 'Correction',
      confirmation: 'Encore juste',
      closed: 'Fermé',
      remark: 'Remarque',
      place: 'Lieu dessiné',
      route: 'Chemin dessiné',
      boundary: 'Limite dessinée',
    },
    made: (date) => `Faite le ${date}`,
    was: 'Maintenant',
    becomes: 'Proposition',
    nobodyKnows: 'faux, personne ne sait ce qui est juste',
    remove: 'Effacer',
    removeOf: (name) => `Effacer la proposition sur ${name}`,
    removeContact: 'Effacer comment vous joindre',
    removed: 'Effacé de cet appareil.',
    bringBack: 'Remettre',
    send: 'Envoyer',
    sendLead: 'Le site n’envoie rien lui-même. Donnez-les au BAR du quartier.',
    withContacts: 'Mettre dans le fichier comment me joindre',
    file: 'Garder en fichier',
    share: 'Partager',
    mail: 'Par e-mail',
    mailText: 'Mes propositions pour la carte :',
    copyLink: 'Copier le lien',
    copied: 'Copié.',
    notCopied: 'La copie ne marche pas. Gardez-les en fichier.',
    qr: 'Montrer un code à scanner',
    tooLarge: 'Trop pour un lien. Gardez-les en fichier.',
    fromPaper: 'Depuis le papier',
    fromPaperLead: 'Vous avez dessiné ensemble sur une feuille ? Prenez-la en photo.',
    receive: 'De quelqu’un d’autre',
    receiveLead: 'Ouvrez un fichier de propositions. Vous voyez d’abord ce qu’il contient.',
    open: 'Ouvrir un fichier',
    reading: 'Le fichier est lu…',
    found: (count) => (count === 1 ? '1 proposition trouvée' : `${count} propositions trouvées`),
    take: 'Mettre sur cet appareil',
    leave: 'Ne pas reprendre',
    taken: 'Elles sont sur cet appareil.',
    refused: (count) => (count === 1 ? '1 chose est refusée' : `${count} choses sont refusées`),
    inRecord: (record, field) => `Dans ${record}, champ ${field} :`,
    issues: {
      'not-json': 'Ce fichier ne peut pas être lu.',
      'not-a-proposal-file': 'Ce n’est pas un fichier de propositions.',
      'newer-version': 'Ce fichier vient d’une version plus récente. Rechargez la page.',
      'too-large': 'C’est trop grand.',
      'too-slow': 'Lire ce fichier prend trop de temps. Demandez-le en plus petites parties.',
      'not-a-record': 'Ce n’est pas une proposition.',
      'control-signs': 'Il y a ici des signes cachés.',
      'outside-region': 'Ce point est hors de Bruxelles.',
      'invalid-polygon': 'Cette limite se croise ou n’est pas fermée.',
      'broken-code': 'Le lien n’est pas entier. Demandez-le à nouveau.',
      'unknown-property': 'Nous ne connaissons pas ceci. Nous le laissons.',
      other: 'Ce qui est ici n’est pas possible.',
    },
  },
  en: {
    title: 'My proposals',
    titleNew: 'A place is missing',
    titleOf: (name) => `What is not right about ${name}?`,
    lead: 'Nothing changes before a person has looked at it.',
    onlyHere: 'Only on this device.',
    kept: 'Kept.',
    keeping: 'Keeping…',
    blocked: 'This device keeps nothing. Send your proposal before you close the page.',
    full: 'There is no room left on this device. Send your proposal as a file now.',
    what: 'What do you want to say?',
    sayings: {
      correct: 'Something is not right',
      moved: 'It stands in the wrong place on the map',
      confirm: 'Everything is still right',
      closed: 'The place is closed',
      remark: 'Something else',
      new: 'A place is missing',
      draw: 'Draw on the map',
    },
    fieldsLead: 'Open what is not right and type what is.',
    unknown: 'not known',
    right: 'What is right?',
    wrong: 'This is wrong. I do not know what is right.',
    changed: 'changed',
    fields: {
      name_nl: 'Name in Dutch',
      name_fr: 'Name in French',
      address_nl: 'Address in Dutch',
      address_fr: 'Address in French',
      phone: 'Telephone',
      email: 'E-mail',
      website: 'Website',
      hours: 'Opening hours',
      wheelchair: 'Wheelchair',
      cost: 'Cost',
      appointment: 'Appointment',
      themes: 'Helps with',
      category: 'Kind of place',
      closure: 'Closed',
      point: 'Point on the map',
    },
    hints: {
      phone: 'For example: 02 123 45 67',
      hours: 'In your own words. For example: Monday to Friday from 9 to 12.',
      name: 'One language is enough.',
      website: 'For example: www.place.be',
    },
    choose: 'Choose',
    confirmLead: 'You say that the whole page is still right. That helps to keep the map fresh.',
    extent: 'For how long?',
    extents: { 'for-now': 'For a while', 'for-good': 'For good' },
    from: 'First day closed',
    until: 'Last day closed',
    since: 'Since',
    dateHint: 'Leave empty what you do not know.',
    text: 'What do you want to say?',
    textHint: 'Only the BAR reads this. It does not come on the map.',
    where: 'Type the street',
    onMap: 'Point at the map',
    placed: 'The point is on the map.',
    forgetPoint: 'Take the point away',
    point: {
      missing: 'It is not on the map',
      lead: 'The pin on the map is where the place stands now. Put the point where it really is.',
      first: 'This place has no point on the map yet. Put it where the place is.',
      without: 'There is no map here. Type the street or the address.',
      start: 'Put the point on the map',
      goOn: 'Move the point',
      street: 'Or type the street',
      streetNote:
        'The point is then in the middle of the street. Move it to the door after that, or type the address with its number.',
      middle: (street) => `Point: the middle of the street (${street})`,
      addressHint: 'Not needed. Only if the address is different too.',
      moves: (metres, towards) => `The point moves ${metres} m ${towards}.`,
    },
    alike: 'Do you mean one of these places? They are here already.',
    photos: {
      title: 'Photos',
      hint: 'Not needed. Take no faces and no papers with names. A photo stays on this device: no file or link takes it along.',
      add: 'Add a photo',
      one: (number) => `Photo ${number}`,
      remove: (number) => `Remove photo ${number}`,
      save: (number) => `Save photo ${number}`,
      notAPicture: 'This file is no photo that we can read.',
      elsewhere: 'A photo is on the device of the person who proposes this.',
    },
    origin: 'How do you know?',
    originHint: 'Not needed. For example: I was there yesterday.',
    contact: 'How can we reach you?',
    contactHint: 'Not needed. Never published. You can delete it.',
    undo: 'One step back',
    finish: 'Done',
    problems: {
      needed: 'Fill this in.',
      phone: 'This is no telephone number. For example: 02 123 45 67.',
      email: 'This is no e-mail address.',
      website: 'This is no website. For example: www.place.be.',
      dates: 'The last day comes before the first.',
      nothing: 'First say what is not right.',
      signs: 'This is too long or has hidden signs.',
      unplaced: 'Say where the place is first.',
      unmoved: 'The place already stands there.',
    },
    problemTitle: 'This has to change',
    listLead: 'They are only on this device. Send them to the BAR of the neighbourhood.',
    empty: 'There are no proposals on this device yet.',
    howTo: (link) => `Open a place and choose “${link}”.`,
    drafts: 'Not finished',
    goOn: 'Go on',
    ready: 'Ready to send',
    kinds: {
      'new-actor': 'New place',
      correction: 'Correction',
      confirmation: 'Still right',
      closed: 'Closed',
      remark: 'Remark',
      place: 'Drawn place',
      route: 'Drawn route',
      boundary: 'Drawn boundary',
    },
    made: (date) => `Made on ${date}`,
    was: 'It says',
    becomes: 'Proposal',
    nobodyKnows: 'wrong, nobody knows what is right',
    remove: 'Delete',
    removeOf: (name) => `Delete the proposal about ${name}`,
    removeContact: 'Delete how to reach you',
    removed: 'Deleted from this device.',
    bringBack: 'Bring back',
    send: 'Send',
    sendLead: 'The site sends nothing by itself. Give them to the BAR of the neighbourhood.',
    withContacts: 'Put in the file how to reach me',
    file: 'Save as a file',
    share: 'Share',
    mail: 'By e-mail',
    mailText: 'My proposals for the map:',
    copyLink: 'Copy the link',
    copied: 'Copied.',
    notCopied: 'Copying does not work. Save them as a file.',
    qr: 'Show a code to scan',
    tooLarge: 'Too much for a link. Save them as a file.',
    fromPaper: 'From paper',
    fromPaperLead: 'Did you draw on a sheet together? Take a photo of it.',
    receive: 'From somebody else',
    receiveLead: 'Open a file of proposals. You see first what is in it.',
    open: 'Open a file',
    reading: 'Reading the file…',
    found: (count) => (count === 1 ? '1 proposal found' : `${count} proposals found`),
    take: 'Put on this device',
    leave: 'Do not take',
    taken: 'They are on this device.',
    refused: (count) => (count === 1 ? '1 thing is refused' : `${count} things are refused`),
    inRecord: (record, field) => `In ${record}, field ${field}:`,
    issues: {
      'not-json': 'This file cannot be read.',
      'not-a-proposal-file': 'This is no file of proposals.',
      'newer-version': 'This file is of a newer version. Load the page again.',
      'too-large': 'This is too large.',
      'too-slow': 'Reading this file takes too long. Ask for it in smaller parts.',
      'not-a-record': 'This is no proposal.',
      'control-signs': 'There are hidden signs here.',
      'outside-region': 'This point is outside Brussels.',
      'invalid-polygon': 'This outline crosses itself or is not closed.',
      'broken-code': 'The link is not whole. Ask for it again.',
      'unknown-property': 'We do not know this. We leave it out.',
      other: 'What stands here cannot be.',
    },
  },
});
