import { inLanguages } from './language-pack.ts';

/** Words of the list that is handed over. */
export interface ListMessages {
  readonly title: string;
  readonly titleGiven: string;
  readonly lead: string;
  readonly leadGiven: string;
  readonly empty: string;
  readonly keep: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly up: (name: string) => string;
  readonly clear: string;
  readonly takeOver: string;
  readonly takenOver: string;
  readonly notKept: string;
  readonly missing: (count: number) => string;
  readonly handOver: string;
  readonly share: string;
  readonly copyLink: string;
  readonly copyText: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly contacts: string;
  readonly paper: string;
  readonly qr: string;
  readonly qrNote: string;
  readonly preview: string;
  readonly appointment: string;
  readonly appointmentNote: string;
  readonly place: string;
  readonly date: string;
  readonly time: string;
  readonly length: string;
  readonly minutes: (count: number) => string;
  readonly makeCalendar: string;
  readonly intro: string;
  readonly phone: (number: string) => string;
  readonly print: string;
  readonly back: string;
  readonly paperTitle: string;
  readonly printed: (date: string) => string;
  readonly help: string;
  readonly tel: string;
  readonly language: string;
}

export const LIST_MESSAGES = inLanguages('list', {
  nl: {
    title: 'Mijn lijst',
    titleGiven: 'Een lijst voor jou',
    lead: 'De plekken die je koos, om aan iemand te geven. De lijst blijft alleen op dit toestel.',
    leadGiven: 'Iemand koos deze plekken voor jou.',
    empty: 'Je lijst is leeg. Druk bij een plek op de ster om ze erop te zetten.',
    keep: (name) => `Zet op mijn lijst: ${name}`,
    remove: (name) => `Haal van mijn lijst: ${name}`,
    up: (name) => `Zet hoger: ${name}`,
    clear: 'Maak de lijst leeg',
    takeOver: 'Zet ze op mijn lijst',
    takenOver: 'Ze staan op je lijst.',
    notKept: 'Dit toestel kan de lijst niet bewaren. Ze verdwijnt als je de pagina sluit.',
    missing: (count) =>
      count === 1 ? '1 plek staat niet meer in de lijst.' : `${count} plekken staan niet meer in de lijst.`,
    handOver: 'Geef de lijst door',
    share: 'Deel',
    copyLink: 'Kopieer de link',
    copyText: 'Kopieer als bericht',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukte niet. Kies de tekst hieronder zelf.',
    contacts: 'Bewaar als contacten',
    paper: 'Op papier, in grote letters',
    qr: 'Toon een QR-code',
    qrNote: 'Laat iemand deze code scannen met de camera van de telefoon.',
    preview: 'Het bericht',
    appointment: 'Zet een afspraak in de agenda',
    appointmentNote: 'We bewaren dit niet. Je krijgt een bestand voor je eigen agenda.',
    place: 'Plek',
    date: 'Datum',
    time: 'Uur',
    length: 'Hoe lang',
    minutes: (count) => `${count} minuten`,
    makeCalendar: 'Maak het agendabestand',
    intro: 'Deze plekken kunnen je helpen:',
    phone: (number) => `Tel. ${number}`,
    print: 'Druk af',
    back: 'Terug naar de lijst',
    paperTitle: 'Hier kun je terecht',
    printed: (date) => `Afgedrukt op ${date}. Uren kunnen veranderen: bel eerst als je twijfelt.`,
    help: 'Praten over welzijn, gratis: 0800 35 243. Dringend gevaar: 112.',
    tel: 'Tel.',
    language: 'Taal van het blad',
  },
  fr: {
    title: 'Ma liste',
    titleGiven: 'Une liste pour vous',
    lead: 'Les lieux que vous avez choisis, à donner à quelqu’un. La liste reste sur cet appareil.',
    leadGiven: 'Quelqu’un a choisi ces lieux pour vous.',
    empty: 'Votre liste est vide. Appuyez sur l’étoile d’un lieu pour l’y mettre.',
    keep: (name) => `Mettre sur ma liste : ${name}`,
    remove: (name) => `Enlever de ma liste : ${name}`,
    up: (name) => `Mettre plus haut : ${name}`,
    clear: 'Vider la liste',
    takeOver: 'Les mettre sur ma liste',
    takenOver: 'Ils sont sur votre liste.',
    notKept: 'Cet appareil ne peut pas garder la liste. Elle disparaît quand vous fermez la page.',
    missing: (count) =>
      count === 1 ? '1 lieu n’est plus dans la liste.' : `${count} lieux ne sont plus dans la liste.`,
    handOver: 'Transmettre la liste',
    share: 'Partager',
    copyLink: 'Copier le lien',
    copyText: 'Copier comme message',
    copied: 'Copié.',
    notCopied: 'La copie a échoué. Sélectionnez vous-même le texte ci-dessous.',
    contacts: 'Garder comme contacts',
    paper: 'Sur papier, en grandes lettres',
    qr: 'Montrer un code QR',
    qrNote: 'Faites scanner ce code avec l’appareil photo du téléphone.',
    preview: 'Le message',
    appointment: 'Mettre un rendez-vous dans l’agenda',
    appointmentNote: 'Nous ne gardons rien. Vous recevez un fichier pour votre propre agenda.',
    place: 'Lieu',
    date: 'Date',
    time: 'Heure',
    length: 'Durée',
    minutes: (count) => `${count} minutes`,
    makeCalendar: 'Faire le fichier d’agenda',
    intro: 'Ces lieux peuvent vous aider :',
    phone: (number) => `Tél. ${number}`,
    print: 'Imprimer',
    back: 'Retour à la liste',
    paperTitle: 'Vous pouvez aller ici',
    printed: (date) => `Imprimé le ${date}. Les heures peuvent changer : en cas de doute, appelez.`,
    help: 'Parler de bien-être, gratuitement : 0800 35 243. Danger immédiat : 112.',
    tel: 'Tél.',
    language: 'Langue de la feuille',
  },
  en: {
    title: 'My list',
    titleGiven: 'A list for you',
    lead: 'The places you chose, to give to somebody. The list stays on this device only.',
    leadGiven: 'Somebody chose these places for you.',
    empty: 'Your list is empty. Press the star of a place to put it here.',
    keep: (name) => `Put on my list: ${name}`,
    remove: (name) => `Take off my list: ${name}`,
    up: (name) => `Move up: ${name}`,
    clear: 'Empty the list',
    takeOver: 'Put them on my list',
    takenOver: 'They are on your list.',
    notKept: 'This device cannot keep the list. It is gone when you close the page.',
    missing: (count) =>
      count === 1 ? '1 place is no longer listed.' : `${count} places are no longer listed.`,
    handOver: 'Hand the list over',
    share: 'Share',
    copyLink: 'Copy the link',
    copyText: 'Copy as a message',
    copied: 'Copied.',
    notCopied: 'Copying failed. Select the text below yourself.',
    contacts: 'Save as contacts',
    paper: 'On paper, in large letters',
    qr: 'Show a QR code',
    qrNote: 'Let somebody scan this code with the camera of their phone.',
    preview: 'The message',
    appointment: 'Put an appointment in the calendar',
    appointmentNote: 'We keep none of this. You get a file for your own calendar.',
    place: 'Place',
    date: 'Date',
    time: 'Time',
    length: 'How long',
    minutes: (count) => `${count} minutes`,
    makeCalendar: 'Make the calendar file',
    intro: 'These places can help you:',
    phone: (number) => `Tel. ${number}`,
    print: 'Print',
    back: 'Back to the list',
    paperTitle: 'You can go here',
    printed: (date) => `Printed on ${date}. Hours can change: when in doubt, call first.`,
    help: 'Talk about well-being, free: 0800 35 243. Immediate danger: 112.',
    tel: 'Tel.',
    language: 'Language of the sheet',
  },
});
