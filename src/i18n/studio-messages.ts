import { inLanguages } from './language-pack.ts';

/** Words of the page on which somebody shapes a sheet. */
export interface StudioMessages {
  readonly lead: string;
  readonly choose: string;
  readonly preview: string;
  readonly undo: string;
  readonly redo: string;
  readonly sheet: string;
  readonly area: string;
  readonly noArea: string;
  readonly kind: string;
  /** by kind of sheet; a kind without a name shows its id */
  readonly kinds: Readonly<Record<string, string>>;
  readonly language: string;
  readonly second: string;
  readonly noSecond: string;
  readonly theme: string;
  readonly compass: string;
  readonly compasses: Readonly<Record<'themes' | 'legend', string>>;
  readonly places: string;
  readonly themes: string;
  readonly allThemes: string;
  readonly chosen: (chosen: number, all: number) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly clear: string;
  readonly all: string;
  readonly none: string;
  readonly noneFound: string;
  readonly map: string;
  readonly frame: string;
  readonly frameHint: string;
  readonly moves: Readonly<Record<'up' | 'left' | 'right' | 'down' | 'nearer' | 'farther', string>>;
  readonly whole: string;
  readonly scale: (scale: string, metres: string) => string;
  readonly own: string;
  readonly title: string;
  readonly note: string;
  readonly signsLeft: (count: number) => string;
  readonly logo: string;
  readonly chooseLogo: string;
  readonly logoHint: string;
  readonly removeLogo: string;
  readonly logoProblems: Readonly<Record<'too-large' | 'other-kind' | 'broken', string>>;
  readonly colours: string;
  readonly colourings: Readonly<Record<'colour' | 'grey' | 'contrast', string>>;
  readonly notTaken: string;
  readonly keep: string;
  readonly save: string;
  readonly open: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly linkHint: string;
  readonly opened: string;
  /** {field} */
  readonly fileProblems: Readonly<
    Record<'too-large' | 'not-json' | 'other-file' | 'newer' | 'unknown-field' | 'wrong-field', string>
  >;
  readonly print: string;
  readonly printHint: string;
  readonly pdf: string;
  readonly side: (page: number, pages: number) => string;
  readonly before: string;
  readonly next: string;
  readonly actual: string;
  readonly showFolds: string;
  readonly foldTitle: string;
  readonly folds: Readonly<Record<'accordion' | 'letter' | 'half', readonly string[]>>;
  readonly warnings: string;
  readonly noWarnings: string;
  /** what to look at, by its code; `names` may be none */
  readonly notices: Readonly<Record<NoticeWord, (count: number, names: string) => string>>;
  readonly failed: string;
}

/** What the studio warns of. */
export type NoticeWord =
  | 'further-page'
  | 'marker-far'
  | 'marker-unplaced'
  | 'block-moved'
  | 'text-cut'
  | 'outside-map'
  | 'ground-ends'
  | 'logo-coarse'
  | 'stale'
  | 'unchecked'
  | 'nobody'
  | 'other';

export const STUDIO_MESSAGES = inLanguages('studio', {
  nl: {
    lead: 'Kies wat op het blad komt. Het voorbeeld is precies wat je afdrukt.',
    choose: 'Kiezen',
    preview: 'Voorbeeld',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw doen',
    sheet: 'Blad',
    area: 'Buurt',
    noArea: 'Kies een buurt',
    kind: 'Soort blad',
    kinds: {
      a3: 'Plan van de buurt, A3',
      theme: 'Folder van één thema, A4',
      list: 'Lijst in grote letters, A4',
      a4: 'Plan van de buurt, A4',
      checklist: 'Lijst om na te kijken, A4',
      'poster-a2': 'Affiche, A2',
      'a3-map': 'Kaart met tekst eromheen, A3',
      workshop: 'Kaart om op te tekenen, A3',
    },
    language: 'Taal van het blad',
    second: 'Tweede taal',
    noSecond: 'Geen',
    theme: 'Thema van de folder',
    compass: 'Wat de rozen tonen',
    compasses: { themes: 'De 15 thema’s', legend: 'De 11 woorden van het plan van de Marollen' },
    places: 'Plekken',
    themes: 'Alleen deze thema’s',
    allThemes: 'Niets gekozen: alle thema’s.',
    chosen: (chosen, all) => `${chosen} van ${all} op het blad`,
    search: 'Zoek een plek',
    searchHint: 'Naam of nummer',
    clear: 'Wis',
    all: 'Alle plekken',
    none: 'Geen enkele',
    noneFound: 'Geen plek heet zo.',
    map: 'Kaart',
    frame: 'Deel van de kaart: pijlen schuiven, plus en min vergroten en verkleinen',
    frameHint: 'Sleep de kaart in het voorbeeld, of gebruik deze knoppen.',
    moves: {
      up: 'Naar het noorden',
      left: 'Naar het westen',
      right: 'Naar het oosten',
      down: 'Naar het zuiden',
      nearer: 'Groter',
      farther: 'Kleiner',
    },
    whole: 'Toon de hele buurt',
    scale: (scale, metres) => `1:${scale}. 1 cm is ${metres} m.`,
    own: 'Eigen woorden',
    title: 'Titel',
    note: 'Mededeling',
    signsLeft: (count) => (count === 1 ? 'Nog 1 teken' : `Nog ${count} tekens`),
    logo: 'Logo',
    chooseLogo: 'Kies een logo',
    logoHint: 'PNG, JPEG of SVG, hoogstens 200 kB. Het blijft op dit toestel en staat niet in de link.',
    removeLogo: 'Haal het logo weg',
    logoProblems: {
      'too-large': 'Dit bestand is groter dan 200 kB.',
      'other-kind': 'Dit is geen PNG, JPEG of SVG.',
      broken: 'Dit beeld kan niet worden gelezen.',
    },
    colours: 'Kleuren',
    colourings: { colour: 'In kleur', grey: 'In grijs', contrast: 'Sterk contrast' },
    notTaken: 'Dit soort blad heeft hier geen plaats voor.',
    keep: 'Bewaren',
    save: 'Bewaar als bestand',
    open: 'Open een bestand',
    copyLink: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    notCopied: 'Kopiëren lukt niet. Neem de link uit de adresbalk.',
    linkHint: 'Het adres van deze pagina onthoudt alles, behalve het logo.',
    opened: 'Het blad uit het bestand staat klaar.',
    fileProblems: {
      'too-large': 'Dit bestand is te groot voor een blad.',
      'not-json': 'Dit bestand kan niet worden gelezen.',
      'other-file': 'Dit is geen bestand van een blad.',
      newer: 'Dit bestand is van een nieuwere versie. Laad de pagina opnieuw.',
      'unknown-field': 'Het bestand bevat iets onbekends: {field}.',
      'wrong-field': 'Dit deel van het bestand klopt niet: {field}.',
    },
    print: 'Afdrukken',
    printHint: 'In het venster kies je een printer of “Opslaan als PDF”. Zet de schaal op 100 %.',
    pdf: 'Download de PDF',
    side: (page, pages) => `Kant ${page} van ${pages}`,
    before: 'Vorige kant',
    next: 'Volgende kant',
    actual: 'Ware grootte',
    showFolds: 'Toon de vouwen',
    foldTitle: 'Zo vouw je het',
    folds: {
      accordion: [
        'Leg de lijst boven. Vouw de onderste helft naar achteren.',
        'Vouw zigzag in vier, met het titelblad vooraan.',
      ],
      letter: ['Leg de kaart boven. Vouw de smalle strook naar binnen.', 'Vouw het andere deel eroverheen.'],
      half: ['Leg de lijst boven. Vouw het blad in twee.'],
    },
    warnings: 'Let op',
    noWarnings: 'Er is niets om op te letten.',
    notices: {
      'further-page': () => 'De lijst is lang: er komt een kant bij.',
      'marker-far': (count, names) =>
        count === 1
          ? `Eén nummer staat ver van zijn plek: ${names}.`
          : `${count} nummers staan ver van hun plek: ${names}.`,
      'block-moved': (_, names) => `Staat alleen op de achterkant: ${names}.`,
      'marker-unplaced': (_, names) => `Geen plaats op de kaart voor: ${names}.`,
      'text-cut': (_, names) => `Tekst is ingekort bij: ${names}.`,
      'outside-map': (count, names) =>
        count === 1
          ? `Eén plek valt buiten de kaart: ${names}.`
          : `${count} plekken vallen buiten de kaart: ${names}.`,
      'ground-ends': () => 'De kaart toont een rand waarvan we geen straten hebben.',
      'logo-coarse': () => 'Het logo heeft weinig beeldpunten: de randen worden ruw.',
      stale: (count, names) =>
        count === 1
          ? `Eén plek is al 18 maanden niet nagekeken: ${names}.`
          : `${count} plekken zijn al 18 maanden niet nagekeken: ${names}.`,
      unchecked: (count) =>
        count === 1
          ? 'Van één plek weten we niet wanneer ze is nagekeken.'
          : `Van ${count} plekken weten we niet wanneer ze zijn nagekeken.`,
      nobody: () => 'Er staat geen enkele plek op het blad.',
      other: (_, names) => `Kijk dit na: ${names}.`,
    },
    failed: 'Dit blad kan zo niet worden gemaakt.',
  },
  fr: {
    lead: 'Choisissez ce qui va sur la feuille. L’aperçu est exactement ce que vous imprimez.',
    choose: 'Choisir',
    preview: 'Aperçu',
    undo: 'Annuler',
    redo: 'Rétablir',
    sheet: 'Feuille',
    area: 'Quartier',
    noArea: 'Choisissez un quartier',
    kind: 'Sorte de feuille',
    kinds: {
      a3: 'Plan du quartier, A3',
      theme: 'Dépliant d’un thème, A4',
      list: 'Liste en grands caractères, A4',
      a4: 'Plan du quartier, A4',
      checklist: 'Liste à vérifier, A4',
      'poster-a2': 'Affiche, A2',
      'a3-map': 'Carte entourée de textes, A3',
      workshop: 'Carte à dessiner, A3',
    },
    language: 'Langue de la feuille',
    second: 'Deuxième langue',
    noSecond: 'Aucune',
    theme: 'Thème du dépliant',
    compass: 'Ce que montrent les roses',
    compasses: { themes: 'Les 15 thèmes', legend: 'Les 11 mots du plan des Marolles' },
    places: 'Lieux',
    themes: 'Seulement ces thèmes',
    allThemes: 'Rien de choisi : tous les thèmes.',
    chosen: (chosen, all) => `${chosen} sur ${all} sur la feuille`,
    search: 'Chercher un lieu',
    searchHint: 'Nom ou numéro',
    clear: 'Effacer',
    all: 'Tous les lieux',
    none: 'Aucun',
    noneFound: 'Aucun lieu ne porte ce nom.',
    map: 'Carte',
    frame: 'Partie de la carte : les flèches déplacent, plus et moins changent l’échelle',
    frameHint: 'Faites glisser la carte dans l’aperçu, ou utilisez ces boutons.',
    moves: {
      up: 'Vers le nord',
      left: 'Vers l’ouest',
      right: 'Vers l’est',
      down: 'Vers le sud',
      nearer: 'Plus grand',
      farther: 'Plus petit',
    },
    whole: 'Montrer tout le quartier',
    scale: (scale, metres) => `1:${scale}. 1 cm fait ${metres} m.`,
    own: 'Vos propres mots',
    title: 'Titre',
    note: 'Message',
    signsLeft: (count) => (count === 1 ? 'Encore 1 signe' : `Encore ${count} signes`),
    logo: 'Logo',
    chooseLogo: 'Choisir un logo',
    logoHint: 'PNG, JPEG ou SVG, 200 ko au plus. Il reste sur cet appareil et n’est pas dans le lien.',
    removeLogo: 'Retirer le logo',
    logoProblems: {
      'too-large': 'Ce fichier dépasse 200 ko.',
      'other-kind': 'Ce n’est ni un PNG, ni un JPEG, ni un SVG.',
      broken: 'Cette image ne peut pas être lue.',
    },
    colours: 'Couleurs',
    colourings: { colour: 'En couleurs', grey: 'En gris', contrast: 'Fort contraste' },
    notTaken: 'Cette sorte de feuille n’a pas de place pour cela.',
    keep: 'Garder',
    save: 'Enregistrer dans un fichier',
    open: 'Ouvrir un fichier',
    copyLink: 'Copier le lien',
    copied: 'Le lien est copié.',
    notCopied: 'La copie échoue. Prenez le lien dans la barre d’adresse.',
    linkHint: 'L’adresse de cette page retient tout, sauf le logo.',
    opened: 'La feuille du fichier est prête.',
    fileProblems: {
      'too-large': 'Ce fichier est trop grand pour une feuille.',
      'not-json': 'Ce fichier ne peut pas être lu.',
      'other-file': 'Ce n’est pas le fichier d’une feuille.',
      newer: 'Ce fichier vient d’une version plus récente. Rechargez la page.',
      'unknown-field': 'Le fichier contient quelque chose d’inconnu : {field}.',
      'wrong-field': 'Cette partie du fichier n’est pas correcte : {field}.',
    },
    print: 'Imprimer',
    printHint:
      'Dans la fenêtre, choisissez une imprimante ou « Enregistrer en PDF ». Mettez l’échelle à 100 %.',
    pdf: 'Télécharger le PDF',
    side: (page, pages) => `Côté ${page} sur ${pages}`,
    before: 'Côté précédent',
    next: 'Côté suivant',
    actual: 'Taille réelle',
    showFolds: 'Montrer les plis',
    foldTitle: 'Comment plier',
    folds: {
      accordion: [
        'Posez la liste vers le haut. Pliez la moitié du bas vers l’arrière.',
        'Pliez en accordéon en quatre, le titre devant.',
      ],
      letter: [
        'Posez la carte vers le haut. Rabattez la partie étroite.',
        'Rabattez l’autre partie par-dessus.',
      ],
      half: ['Posez la liste vers le haut. Pliez la feuille en deux.'],
    },
    warnings: 'À regarder',
    noWarnings: 'Rien à signaler.',
    notices: {
      'further-page': () => 'La liste est longue : un côté s’ajoute.',
      'marker-far': (count, names) =>
        count === 1
          ? `Un numéro est loin de son lieu : ${names}.`
          : `${count} numéros sont loin de leur lieu : ${names}.`,
      'block-moved': (_, names) => `Seulement au verso : ${names}.`,
      'marker-unplaced': (_, names) => `Pas de place sur la carte pour : ${names}.`,
      'text-cut': (_, names) => `Le texte est raccourci pour : ${names}.`,
      'outside-map': (count, names) =>
        count === 1
          ? `Un lieu est hors de la carte : ${names}.`
          : `${count} lieux sont hors de la carte : ${names}.`,
      'ground-ends': () => 'La carte montre un bord dont nous n’avons pas les rues.',
      'logo-coarse': () => 'Le logo a peu de points : ses bords seront grossiers.',
      stale: (count, names) =>
        count === 1
          ? `Un lieu n’a pas été vérifié depuis 18 mois : ${names}.`
          : `${count} lieux n’ont pas été vérifiés depuis 18 mois : ${names}.`,
      unchecked: (count) =>
        count === 1
          ? 'Pour un lieu, nous ne savons pas quand il a été vérifié.'
          : `Pour ${count} lieux, nous ne savons pas quand ils ont été vérifiés.`,
      nobody: () => 'Il n’y a aucun lieu sur la feuille.',
      other: (_, names) => `À vérifier : ${names}.`,
    },
    failed: 'Cette feuille ne peut pas être faite ainsi.',
  },
  en: {
    lead: 'Choose what goes on the sheet. The preview is exactly what you print.',
    choose: 'Choose',
    preview: 'Preview',
    undo: 'Undo',
    redo: 'Redo',
    sheet: 'Sheet',
    area: 'Neighbourhood',
    noArea: 'Choose a neighbourhood',
    kind: 'Kind of sheet',
    kinds: {
      a3: 'Map of the neighbourhood, A3',
      theme: 'Leaflet of one theme, A4',
      list: 'List in large print, A4',
      a4: 'Map of the neighbourhood, A4',
      checklist: 'List to check, A4',
      'poster-a2': 'Poster, A2',
      'a3-map': 'Map with texts around it, A3',
      workshop: 'Map to draw on, A3',
    },
    language: 'Language of the sheet',
    second: 'Second language',
    noSecond: 'None',
    theme: 'Theme of the leaflet',
    compass: 'What the roses show',
    compasses: { themes: 'The 15 themes', legend: 'The 11 words of the Marolles map' },
    places: 'Places',
    themes: 'Only these themes',
    allThemes: 'Nothing chosen: all themes.',
    chosen: (chosen, all) => `${chosen} of ${all} on the sheet`,
    search: 'Search a place',
    searchHint: 'Name or number',
    clear: 'Clear',
    all: 'All places',
    none: 'None',
    noneFound: 'No place has that name.',
    map: 'Map',
    frame: 'Part of the map: arrows move it, plus and minus change its scale',
    frameHint: 'Drag the map in the preview, or use these buttons.',
    moves: {
      up: 'To the north',
      left: 'To the west',
      right: 'To the east',
      down: 'To the south',
      nearer: 'Larger',
      farther: 'Smaller',
    },
    whole: 'Show the whole neighbourhood',
    scale: (scale, metres) => `1:${scale}. 1 cm is ${metres} m.`,
    own: 'Your own words',
    title: 'Title',
    note: 'Message',
    signsLeft: (count) => (count === 1 ? '1 sign left' : `${count} signs left`),
    logo: 'Logo',
    chooseLogo: 'Choose a logo',
    logoHint: 'PNG, JPEG or SVG, at most 200 kB. It stays on this device and is not in the link.',
    removeLogo: 'Remove the logo',
    logoProblems: {
      'too-large': 'This file is larger than 200 kB.',
      'other-kind': 'This is no PNG, JPEG or SVG.',
      broken: 'This picture cannot be read.',
    },
    colours: 'Colours',
    colourings: { colour: 'In colour', grey: 'In grey', contrast: 'High contrast' },
    notTaken: 'This kind of sheet has no room for it.',
    keep: 'Keep',
    save: 'Save as a file',
    open: 'Open a file',
    copyLink: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'Copying does not work. Take the link from the address bar.',
    linkHint: 'The address of this page remembers everything but the logo.',
    opened: 'The sheet of the file is ready.',
    fileProblems: {
      'too-large': 'This file is too large for a sheet.',
      'not-json': 'This file cannot be read.',
      'other-file': 'This is not the file of a sheet.',
      newer: 'This file is from a newer version. Load the page again.',
      'unknown-field': 'The file holds something unknown: {field}.',
      'wrong-field': 'This part of the file is not right: {field}.',
    },
    print: 'Print',
    printHint: 'In the window, choose a printer or “Save as PDF”. Set the scale to 100 %.',
    pdf: 'Download the PDF',
    side: (page, pages) => `Side ${page} of ${pages}`,
    before: 'Side before',
    next: 'Next side',
    actual: 'Real size',
    showFolds: 'Show the folds',
    foldTitle: 'How to fold it',
    folds: {
      accordion: [
        'Lay the list up. Fold the lower half to the back.',
        'Fold zigzag in four, with the title in front.',
      ],
      letter: ['Lay the map up. Fold the narrow part inwards.', 'Fold the other part over it.'],
      half: ['Lay the list up. Fold the sheet in two.'],
    },
    warnings: 'Look at this',
    noWarnings: 'There is nothing to look at.',
    notices: {
      'further-page': () => 'The list is long: it needs one more side.',
      'marker-far': (count, names) =>
        count === 1
          ? `One number stands far from its place: ${names}.`
          : `${count} numbers stand far from their place: ${names}.`,
      'block-moved': (_, names) => `Only on the back: ${names}.`,
      'marker-unplaced': (_, names) => `No room on the map for: ${names}.`,
      'text-cut': (_, names) => `Text was cut for: ${names}.`,
      'outside-map': (count, names) =>
        count === 1
          ? `One place is outside the map: ${names}.`
          : `${count} places are outside the map: ${names}.`,
      'ground-ends': () => 'The map shows an edge of which we have no streets.',
      'logo-coarse': () => 'The logo has few pixels: its edges will be rough.',
      stale: (count, names) =>
        count === 1
          ? `One place was not checked for 18 months: ${names}.`
          : `${count} places were not checked for 18 months: ${names}.`,
      unchecked: (count) =>
        count === 1
          ? 'For one place we do not know when it was checked.'
          : `For ${count} places we do not know when they were checked.`,
      nobody: () => 'There is no place on the sheet.',
      other: (_, names) => `Look at this: ${names}.`,
    },
    failed: 'This sheet cannot be made like this.',
  },
});
