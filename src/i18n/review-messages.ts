import type { FieldName } from '../domain/proposals/fields.ts';
import type { ShownField } from '../domain/proposals/form/propose-form.ts';
import type { Review } from '../domain/proposals/proposal.ts';
import type { State } from '../domain/proposals/review.ts';
import type { Role } from '../domain/proposals/rights.ts';
import type { Sign } from '../domain/proposals/signs.ts';
import { inLanguages } from './language-pack.ts';

/** Words of the page where a person decides about proposals. */
export interface ReviewMessages {
  readonly lead: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly who: string;
  readonly whoLead: string;
  readonly noProof: string;
  readonly team: string;
  readonly teamHint: string;
  readonly start: string;
  readonly change: string;
  readonly area: string;
  readonly everywhere: string;
  readonly state: string;
  readonly states: Readonly<Record<State, string>>;
  readonly kind: string;
  readonly everyKind: string;
  readonly waiting: (count: number) => string;
  readonly nothingWaits: string;
  readonly nothingFits: string;
  readonly nothingHere: string;
  readonly showAll: string;
  readonly blocked: string;
  readonly full: string;
  readonly keys: string;
  /** what each key does: to the next, to the one before, open, back to the queue */
  readonly keyWords: Readonly<Record<'next' | 'previous' | 'open' | 'close', string>>;
  readonly queue: string;
  readonly also: (count: number) => string;
  readonly lookTwice: string;
  /** of an accepted proposal that would wait when it is published */
  readonly decideAgain: string;
  readonly stranded: string;
  readonly signs: Readonly<Record<Sign, string>>;
  readonly tick: (name: string) => string;
  readonly tickAll: string;
  readonly acceptTicked: (count: number) => string;
  readonly next: string;
  readonly previous: string;
  readonly seen: string;
  readonly now: string;
  readonly proposed: string;
  readonly outcomes: Readonly<Record<'done' | 'clean' | 'conflict' | 'choice', string>>;
  readonly moreFields: Readonly<
    Record<Exclude<FieldName, ShownField | 'category' | 'closure' | 'point'>, string>
  >;
  readonly whatShall: string;
  readonly otherwise: string;
  readonly keep: string;
  readonly wantedBy: (who: string) => string;
  readonly own: string;
  readonly hoursHint: string;
  readonly hoursRead: (text: string) => string;
  readonly hoursUnread: string;
  readonly map: string;
  readonly alike: string;
  readonly alikeProposal: string;
  readonly away: (metres: string) => string;
  readonly wholeEntry: string;
  readonly says: string;
  readonly reason: string;
  readonly origin: string;
  readonly contact: string;
  readonly decide: string;
  readonly decisions: Readonly<Record<'accept' | 'refuse' | 'ask', string>>;
  readonly reasons: Readonly<Record<'refuse' | 'ask', string>>;
  readonly withOthers: (count: number) => string;
  readonly problems: Readonly<Record<'choose' | 'right' | 'as-it-is', string>>;
  readonly told: Readonly<Record<Review['decision'], (what: string) => string>>;
  readonly toldMany: (count: number) => string;
  readonly undo: string;
  readonly undoOf: string;
  readonly journal: string;
  readonly journalLead: string;
  readonly journalEmpty: string;
  readonly toQueue: string;
  readonly decided: Readonly<Record<Review['decision'] | 'removal', string>>;
  readonly notCounted: string;
  readonly notHere: string;
  readonly remove: string;
  readonly removeLead: string;
  readonly removeContact: string;
  readonly removeAll: string;
  readonly removeQuestion: Readonly<Record<'contact' | 'all', string>>;
  readonly yes: string;
  readonly no: string;
  readonly handOn: string;
  readonly handOnLead: string;
  readonly withContacts: string;
  readonly nextStep: string;
  readonly bringIn: string;
  readonly bringInLead: string;
  readonly rules: string;
}

export const REVIEW_MESSAGES = inLanguages('review', {
  nl: {
    lead: 'Mensen stellen voor. Jij beslist wat op de kaart komt.',
    roles: {
      resident: 'een bewoner',
      actor: 'de plek zelf',
      bar: 'BAR-medewerker',
      coordinator: 'coördinator',
    },
    who: 'Wie beslist?',
    whoLead: 'Je rol en je team komen in het logboek. Schrijf geen naam van een persoon.',
    noProof: 'Een bestand bewijst geen rol. Wie bestanden samenbrengt, staat in voor wie ze gaf.',
    team: 'Je team',
    teamHint: 'Bijvoorbeeld: BAR Marollen',
    start: 'Begin',
    change: 'Wijzig',
    area: 'Buurt',
    everywhere: 'Alle buurten',
    state: 'Stand',
    states: {
      open: 'Open',
      asked: 'Vraag gesteld',
      disputed: 'Niet eens',
      accepted: 'Aanvaard',
      changed: 'Aangepast aanvaard',
      refused: 'Geweigerd',
      withdrawn: 'Ingetrokken',
    },
    kind: 'Soort',
    everyKind: 'Alle soorten',
    waiting: (count) => (count === 1 ? '1 voorstel wacht' : `${count} voorstellen wachten`),
    nothingWaits: 'Hier wacht niets. Alles is beslist.',
    nothingFits: 'Geen voorstel past bij deze keuze.',
    nothingHere: 'Er staan nog geen voorstellen op dit toestel. Breng een bestand binnen.',
    showAll: 'Toon alles wat wacht',
    blocked: 'Dit toestel bewaart niets. Bewaar het bestand voor je de pagina sluit.',
    full: 'Er is geen plaats meer op dit toestel. Bewaar het bestand nu.',
    keys: 'Toetsen',
    keyWords: {
      next: 'naar het volgende voorstel',
      previous: 'naar het vorige voorstel',
      open: 'open het voorstel',
      close: 'terug naar de lijst',
    },
    queue: 'Voorstellen',
    also: (count) => (count === 1 ? 'nog 1 zegt hetzelfde' : `nog ${count} zeggen hetzelfde`),
    lookTwice: 'Kijk twee keer',
    decideAgain: 'Beslis opnieuw',
    stranded:
      'Dit werd aanvaard, maar past niet meer op wat er nu staat. Een andere beslissing werd teruggenomen of zegt iets anders. Het gaat over:',
    signs: {
      'link-in-text': 'er staat een link in de tekst',
      markup: 'er staat code in de tekst',
      'contact-in-text': 'er staat een telefoon of e-mail in de tekst',
      capitals: 'alles in hoofdletters',
      'repeated-text': 'dezelfde tekst komt vaak voor',
      burst: 'veel voorstellen in één minuut',
      'no-reason': 'gesloten zonder uitleg',
    },
    tick: (name) => `Kies ${name}`,
    tickAll: 'Kies alles wat nog klopt',
    acceptTicked: (count) => (count === 1 ? 'Aanvaard 1 gekozen' : `Aanvaard ${count} gekozen`),
    next: 'Volgende',
    previous: 'Vorige',
    seen: 'De maker zag',
    now: 'Nu staat er',
    proposed: 'Voorstel',
    outcomes: {
      done: 'Staat er al zo.',
      clean: 'Kan zo worden overgenomen.',
      conflict: 'Dit is intussen veranderd. Kies.',
      choice: 'Er zijn verschillende voorstellen. Kies.',
    },
    moreFields: {
      alt_names: 'Andere namen',
      summary_nl: 'Uitleg in het Nederlands',
      summary_fr: 'Uitleg in het Frans',
      summary_en: 'Uitleg in het Engels',
      more_phones: 'Andere telefoons',
      languages: 'Talen',
      audience: 'Voor wie',
      services: 'Diensten',
      age_min: 'Vanaf leeftijd',
      age_max: 'Tot leeftijd',
      hours_note: 'Bij de openingsuren',
      access_note: 'Bij de toegang',
      cost_note: 'Bij de kosten',
    },
    whatShall: 'Wat moet er staan?',
    otherwise: 'Kies iets anders',
    keep: 'laat staan wat er staat',
    wantedBy: (who) => `voorgesteld door ${who}`,
    own: 'Iets anders',
    hoursHint: 'Schrijf zoals de kaart leest: Mo-Fr 09:00-12:00.',
    hoursRead: (text) => `Op de kaart: ${text}`,
    hoursUnread: 'De kaart kan dit niet lezen en toont het als tekst.',
    map: 'Kaartje met het punt, voor en na',
    alike: 'Staat het er al?',
    alikeProposal: 'ook een voorstel',
    away: (metres) => `op ${metres} m`,
    wholeEntry: 'Alles op de pagina klopt nog.',
    says: 'Wat iemand zegt',
    reason: 'Waarom',
    origin: 'Hoe weten ze het',
    contact: 'Hoe kun je hen bereiken',
    decide: 'Jouw beslissing',
    decisions: { accept: 'Aanvaard', refuse: 'Weiger', ask: 'Stel een vraag' },
    reasons: { refuse: 'Waarom niet?', ask: 'Wat wil je weten?' },
    withOthers: (count) =>
      count === 1
        ? 'Ook voor de andere die hetzelfde zegt'
        : `Ook voor de ${count} andere die hetzelfde zeggen`,
    problems: {
      choose: 'Kies wat er moet staan.',
      right: 'Je rol mag hierover niet beslissen.',
      'as-it-is': 'Zo verandert er niets. Weiger het dan.',
    },
    told: {
      accept: (what) => `Aanvaard: ${what}.`,
      refuse: (what) => `Geweigerd: ${what}.`,
      ask: (what) => `Vraag gesteld: ${what}.`,
      answer: (what) => `Beantwoord: ${what}.`,
      withdraw: (what) => `Ingetrokken: ${what}.`,
      undo: (what) => `Ongedaan gemaakt: ${what}.`,
    },
    toldMany: (count) => `${count} voorstellen`,
    undo: 'Maak ongedaan',
    undoOf: 'Maak de laatste beslissing ongedaan',
    journal: 'Logboek',
    journalLead: 'Wie besliste wat, en wanneer. Het staat ook in het bestand.',
    journalEmpty: 'Er is nog niets beslist.',
    toQueue: 'Naar de voorstellen',
    decided: {
      accept: 'aanvaard',
      refuse: 'geweigerd',
      ask: 'vraag',
      answer: 'antwoord',
      withdraw: 'ingetrokken',
      undo: 'ongedaan gemaakt',
      removal: 'verwijderd op vraag',
    },
    notCounted: 'telt niet: zonder het recht',
    notHere: 'een voorstel dat hier niet (meer) is',
    remove: 'Verwijderen op vraag',
    removeLead: 'Iemand vraagt om iets te verwijderen. Dat kan niet ongedaan worden gemaakt.',
    removeContact: 'Verwijder hoe je hen bereikt',
    removeAll: 'Verwijder alles',
    removeQuestion: {
      contact: 'Verwijderen hoe je hen bereikt? Ook uit elke kopie die terugkomt.',
      all: 'Dit voorstel en zijn logboek verwijderen? Ook uit elke kopie die terugkomt.',
    },
    yes: 'Ja, verwijder',
    no: 'Nee, laat staan',
    handOn: 'Geef door',
    handOnLead: 'Het bestand bevat voorstellen en beslissingen. De site verstuurt zelf niets.',
    withContacts: 'Zet in het bestand hoe je mensen bereikt',
    nextStep: 'Daarna, op de computer die de kaart maakt:',
    bringIn: 'Breng binnen',
    bringInLead: 'Open een bestand dat je kreeg. Je ziet eerst wat erin staat.',
    rules: 'Wie mag wat?',
  },
  fr: {
    lead: 'Les gens proposent. Vous décidez ce qui vient sur la carte.',
    roles: {
      resident: 'un habitant',
      actor: 'le lieu lui-même',
      bar: 'membre d’un BAR',
      coordinator: 'coordination',
    },
    who: 'Qui décide ?',
    whoLead: 'Votre rôle et votre équipe viennent dans le journal. N’écrivez pas de nom de personne.',
    noProof: 'Un fichier ne prouve pas un rôle. Qui réunit des fichiers répond de ceux qui les ont donnés.',
    team: 'Votre équipe',
    teamHint: 'Par exemple : BAR Marolles',
    start: 'Commencer',
    change: 'Changer',
    area: 'Quartier',
    everywhere: 'Tous les quartiers',
    state: 'État',
    states: {
      open: 'Ouvert',
      asked: 'Question posée',
      disputed: 'Pas d’accord',
      accepted: 'Accepté',
      changed: 'Accepté et changé',
      refused: 'Refusé',
      withdrawn: 'Retiré',
    },
    kind: 'Sorte',
    everyKind: 'Toutes les sortes',
    waiting: (count) => (count === 1 ? '1 proposition attend' : `${count} propositions attendent`),
    nothingWaits: 'Rien n’attend ici. Tout est décidé.',
    nothingFits: 'Aucune proposition ne va avec ce choix.',
    nothingHere: 'Il n’y a pas encore de propositions sur cet appareil. Faites entrer un fichier.',
    showAll: 'Montrer tout ce qui attend',
    blocked: 'Cet appareil ne garde rien. Gardez le fichier avant de fermer la page.',
    full: 'Il n’y a plus de place sur cet appareil. Gardez le fichier maintenant.',
    keys: 'Touches',
    keyWords: {
      next: 'à la proposition suivante',
      previous: 'à la proposition précédente',
      open: 'ouvrir la proposition',
      close: 'retour à la liste',
    },
    queue: 'Propositions',
    also: (count) => (count === 1 ? '1 autre dit la même chose' : `${count} autres disent la même chose`),
    lookTwice: 'Regardez deux fois',
    decideAgain: 'Décidez à nouveau',
    stranded:
      'Ceci a été accepté, mais ne va plus avec ce qui est là. Une autre décision a été reprise ou dit autre chose. Il s’agit de :',
    signs: {
      'link-in-text': 'il y a un lien dans le texte',
      markup: 'il y a du code dans le texte',
      'contact-in-text': 'il y a un téléphone ou un e-mail dans le texte',
      capitals: 'tout en majuscules',
      'repeated-text': 'le même texte revient souvent',
      burst: 'beaucoup de propositions en une minute',
      'no-reason': 'fermé sans explication',
    },
    tick: (name) => `Choisir ${name}`,
    tickAll: 'Choisir tout ce qui est encore juste',
    acceptTicked: (count) => (count === 1 ? 'Accepter 1 choisie' : `Accepter ${count} choisies`),
    next: 'Suivante',
    previous: 'Précédente',
    seen: 'L’auteur a vu',
    now: 'Maintenant',
    proposed: 'Proposition',
    outcomes: {
      done: 'C’est déjà ainsi.',
      clean: 'Peut être repris ainsi.',
      conflict: 'Ceci a changé entre-temps. Choisissez.',
      choice: 'Il y a plusieurs propositions. Choisissez.',
    },
    moreFields: {
      alt_names: 'Autres noms',
      summary_nl: 'Explication en néerlandais',
      summary_fr: 'Explication en français',
      summary_en: 'Explication en anglais',
      more_phones: 'Autres téléphones',
      languages: 'Langues',
      audience: 'Pour qui',
      services: 'Services',
      age_min: 'À partir de l’âge',
      age_max: 'Jusqu’à l’âge',
      hours_note: 'Sur les heures',
      access_note: 'Sur l’accès',
      cost_note: 'Sur le prix',
    },
    whatShall: 'Que doit-il y avoir ?',
    otherwise: 'Choisir autre chose',
    keep: 'laisser ce qui est là',
    wantedBy: (who) => `proposé par ${who}`,
    own: 'Autre chose',
    hoursHint: 'Écrivez comme la carte lit : Mo-Fr 09:00-12:00.',
    hoursRead: (text) => `Sur la carte : ${text}`,
    hoursUnread: 'La carte ne peut pas lire ceci et le montre comme texte.',
    map: 'Petite carte du point, avant et après',
    alike: 'Est-il déjà là ?',
    alikeProposal: 'aussi une proposition',
    away: (metres) => `à ${metres} m`,
    wholeEntry: 'Tout sur la page est encore juste.',
    says: 'Ce que dit quelqu’un',
    reason: 'Pourquoi',
    origin: 'Comment on le sait',
    contact: 'Comment joindre la personne',
    decide: 'Votre décision',
    decisions: { accept: 'Accepter', refuse: 'Refuser', ask: 'Poser une question' },
    reasons: { refuse: 'Pourquoi pas ?', ask: 'Que voulez-vous savoir ?' },
    withOthers: (count) =>
      count === 1
        ? 'Aussi pour l’autre qui dit la même chose'
        : `Aussi pour les ${count} autres qui disent la même chose`,
    problems: {
      choose: 'Choisissez ce qu’il doit y avoir.',
      right: 'Votre rôle ne peut pas décider de ceci.',
      'as-it-is': 'Ainsi rien ne change. Alors refusez.',
    },
    told: {
      accept: (what) => `Accepté : ${what}.`,
      refuse: (what) => `Refusé : ${what}.`,
      ask: (what) => `Question posée : ${what}.`,
      answer: (what) => `Répondu : ${what}.`,
      withdraw: (what) => `Retiré : ${what}.`,
      undo: (what) => `Annulé : ${what}.`,
    },
    toldMany: (count) => `${count} propositions`,
    undo: 'Annuler',
    undoOf: 'Annuler la dernière décision',
    journal: 'Journal',
    journalLead: 'Qui a décidé quoi, et quand. C’est aussi dans le fichier.',
    journalEmpty: 'Rien n’est encore décidé.',
    toQueue: 'Vers les propositions',
    decided: {
      accept: 'accepté',
      refuse: 'refusé',
      ask: 'question',
      answer: 'réponse',
      withdraw: 'retiré',
      undo: 'annulé',
      removal: 'supprimé sur demande',
    },
    notCounted: 'ne compte pas : sans le droit',
    notHere: 'une proposition qui n’est pas (ou plus) ici',
    remove: 'Supprimer sur demande',
    removeLead: 'Quelqu’un demande de supprimer quelque chose. On ne peut pas l’annuler.',
    removeContact: 'Supprimer comment joindre la personne',
    removeAll: 'Tout supprimer',
    removeQuestion: {
      contact: 'Supprimer comment joindre la personne ? Aussi de chaque copie qui revient.',
      all: 'Supprimer cette proposition et son journal ? Aussi de chaque copie qui revient.',
    },
    yes: 'Oui, supprimer',
    no: 'Non, laisser',
    handOn: 'Transmettre',
    handOnLead: 'Le fichier contient propositions et décisions. Le site n’envoie rien lui-même.',
    withContacts: 'Mettre dans le fichier comment joindre les gens',
    nextStep: 'Ensuite, sur l’ordinateur qui fait la carte :',
    bringIn: 'Faire entrer',
    bringInLead: 'Ouvrez un fichier reçu. Vous voyez d’abord ce qu’il contient.',
    rules: 'Qui peut quoi ?',
  },
  en: {
    lead: 'People propose. You decide what comes on the map.',
    roles: {
      resident: 'a resident',
      actor: 'the place itself',
      bar: 'BAR worker',
      coordinator: 'coordinator',
    },
    who: 'Who decides?',
    whoLead: 'Your role and team stand in the journal. Write no name of a person.',
    noProof: 'A file proves no role. Who joins files answers for those who gave them.',
    team: 'Your team',
    teamHint: 'For example: BAR Marolles',
    start: 'Begin',
    change: 'Change',
    area: 'Neighbourhood',
    everywhere: 'All neighbourhoods',
    state: 'State',
    states: {
      open: 'Open',
      asked: 'Question asked',
      disputed: 'Not agreed',
      accepted: 'Accepted',
      changed: 'Accepted with changes',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
    },
    kind: 'Kind',
    everyKind: 'All kinds',
    waiting: (count) => (count === 1 ? '1 proposal waits' : `${count} proposals wait`),
    nothingWaits: 'Nothing waits here. Everything is decided.',
    nothingFits: 'No proposal fits this choice.',
    nothingHere: 'There are no proposals on this device yet. Bring in a file.',
    showAll: 'Show everything that waits',
    blocked: 'This device keeps nothing. Save the file before you close the page.',
    full: 'There is no room left on this device. Save the file now.',
    keys: 'Keys',
    keyWords: {
      next: 'to the next proposal',
      previous: 'to the proposal before',
      open: 'open the proposal',
      close: 'back to the list',
    },
    queue: 'Proposals',
    also: (count) => (count === 1 ? '1 other says the same' : `${count} others say the same`),
    lookTwice: 'Look twice',
    decideAgain: 'Decide again',
    stranded:
      'This was accepted, but no longer fits what stands there. Another decision was undone or says something else. It is about:',
    signs: {
      'link-in-text': 'there is a link in the text',
      markup: 'there is code in the text',
      'contact-in-text': 'there is a telephone or e-mail in the text',
      capitals: 'all in capitals',
      'repeated-text': 'the same text comes often',
      burst: 'many proposals in one minute',
      'no-reason': 'closed without a reason',
    },
    tick: (name) => `Choose ${name}`,
    tickAll: 'Choose all that is still right',
    acceptTicked: (count) => (count === 1 ? 'Accept 1 chosen' : `Accept ${count} chosen`),
    next: 'Next',
    previous: 'Previous',
    seen: 'Its maker saw',
    now: 'It says now',
    proposed: 'Proposed',
    outcomes: {
      done: 'It is so already.',
      clean: 'Can be taken over.',
      conflict: 'This changed meanwhile. Choose.',
      choice: 'There are several proposals. Choose.',
    },
    moreFields: {
      alt_names: 'Other names',
      summary_nl: 'Summary in Dutch',
      summary_fr: 'Summary in French',
      summary_en: 'Summary in English',
      more_phones: 'Other telephones',
      languages: 'Languages',
      audience: 'For whom',
      services: 'Services',
      age_min: 'From age',
      age_max: 'Up to age',
      hours_note: 'About the hours',
      access_note: 'About access',
      cost_note: 'About cost',
    },
    whatShall: 'What shall it say?',
    otherwise: 'Choose something else',
    keep: 'leave what stands there',
    wantedBy: (who) => `proposed by ${who}`,
    own: 'Something else',
    hoursHint: 'Write as the map reads: Mo-Fr 09:00-12:00.',
    hoursRead: (text) => `On the map: ${text}`,
    hoursUnread: 'The map cannot read this and shows it as text.',
    map: 'Small map of the point, before and after',
    alike: 'Is it there already?',
    alikeProposal: 'also a proposal',
    away: (metres) => `${metres} m away`,
    wholeEntry: 'Everything on the page is still right.',
    says: 'What somebody says',
    reason: 'Why',
    origin: 'How they know',
    contact: 'How to reach them',
    decide: 'Your decision',
    decisions: { accept: 'Accept', refuse: 'Refuse', ask: 'Ask a question' },
    reasons: { refuse: 'Why not?', ask: 'What do you want to know?' },
    withOthers: (count) =>
      count === 1
        ? 'Also for the other one that says the same'
        : `Also for the ${count} others that say the same`,
    problems: {
      choose: 'Choose what it shall say.',
      right: 'Your role may not decide about this.',
      'as-it-is': 'This changes nothing. Refuse it instead.',
    },
    told: {
      accept: (what) => `Accepted: ${what}.`,
      refuse: (what) => `Refused: ${what}.`,
      ask: (what) => `Question asked: ${what}.`,
      answer: (what) => `Answered: ${what}.`,
      withdraw: (what) => `Withdrawn: ${what}.`,
      undo: (what) => `Undone: ${what}.`,
    },
    toldMany: (count) => `${count} proposals`,
    undo: 'Undo',
    undoOf: 'Undo the last decision',
    journal: 'Journal',
    journalLead: 'Who decided what, and when. It stands in the file as well.',
    journalEmpty: 'Nothing is decided yet.',
    toQueue: 'To the proposals',
    decided: {
      accept: 'accepted',
      refuse: 'refused',
      ask: 'question',
      answer: 'answer',
      withdraw: 'withdrawn',
      undo: 'undone',
      removal: 'removed on request',
    },
    notCounted: 'does not count: without the right',
    notHere: 'a proposal that is not here (any more)',
    remove: 'Remove on request',
    removeLead: 'Somebody asks to have something removed. That cannot be undone.',
    removeContact: 'Remove how to reach them',
    removeAll: 'Remove everything',
    removeQuestion: {
      contact: 'Remove how to reach them? From every copy that comes back, too.',
      all: 'Remove this proposal and its journal? From every copy that comes back, too.',
    },
    yes: 'Yes, remove',
    no: 'No, leave it',
    handOn: 'Hand on',
    handOnLead: 'The file holds proposals and decisions. The site sends nothing by itself.',
    withContacts: 'Put in the file how to reach people',
    nextStep: 'Then, on the computer that makes the map:',
    bringIn: 'Bring in',
    bringInLead: 'Open a file that you were given. You see first what is in it.',
    rules: 'Who may do what?',
  },
});
