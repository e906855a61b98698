import type { RosesWords } from '../domain/flyer/roses/roses-input.ts';
import { inLanguages } from './language-pack.ts';

const nl: RosesWords = {
  title: 'Wat is er in elke buurt, en wat mist er?',
  subtitle: '{count} buurten naast elkaar',
  howTitle: 'Zo leest u een roos',
  how: [
    'Elk blad is een thema. Het getal telt de plekken; één plek kan bij meer thema’s tellen.',
    'Een langer blad betekent meer plekken.',
    'Een rondje van streepjes is een gat: 0 plekken bekend.',
  ],
  legend: 'De thema’s, met de klok mee vanaf boven',
  scale:
    'Alle rozen hebben dezelfde schaal. Het langste blad is {longest} plekken. Viermaal zoveel plekken is een dubbel zo lang blad.',
  gapMeans: 'Een gat betekent dat wij geen plek kennen. Misschien is er wel een.',
  knownTitle: 'Uit een register dat mensen bijhouden:',
  known: '{place}: {registered} van {all}',
  othersKnown: 'de andere buurten samen: {registered} van {all}',
  restFromOsm: 'De andere plekken komen uit OpenStreetMap. Die kaart mist er veel.',
  residents: 'Inwoners op 1 januari 2019 (Statbel).',
  region: 'Brussels Gewest',
  regionAs: 'omgerekend naar {residents} inwoners',
  facts: 'plekken: {places} · gaten: {gaps} · inwoners: {residents}',
  sources:
    'Inwoners: Statbel, 2019. Plekken: © OpenStreetMap-bijdragers (ODbL), flyer van de BAR en partners, eigen opzoekingen. Letter: Atkinson Hyperlegible Next (OFL).',
  exampleTitle: 'De roos van één plek',
  exampleSubtitle: 'Acht voorbeelden: {place}',
  exampleHow: [
    'Elk gevuld blad met een teken is een thema waarvoor u er terechtkunt.',
    'Het langste blad is het voornaamste thema. Het midden heeft dezelfde kleur.',
    'Het getal is het nummer op de kaart.',
  ],
};

const fr: RosesWords = {
  title: 'Qu’y a-t-il dans chaque quartier, que manque-t-il ?',
  subtitle: '{count} quartiers côte à côte',
  howTitle: 'Comment lire une rose',
  how: [
    'Chaque pétale est un thème. Le nombre compte les lieux ; un lieu peut compter pour plusieurs thèmes.',
    'Un pétale plus long veut dire plus de lieux.',
    'Un rond en pointillé est un vide : 0 lieu connu.',
  ],
  legend: 'Les thèmes, dans le sens de l’horloge depuis le haut',
  scale:
    'Toutes les roses ont la même échelle. Le plus long pétale vaut {longest} lieux. Quatre fois plus de lieux : un pétale deux fois plus long.',
  gapMeans: 'Un vide veut dire que nous ne connaissons aucun lieu. Il y en a peut-être un.',
  knownTitle: 'Tirés d’un registre tenu à la main :',
  known: '{place} : {registered} sur {all}',
  othersKnown: 'les autres quartiers ensemble : {registered} sur {all}',
  restFromOsm: 'Les autres lieux viennent d’OpenStreetMap. Il en manque beaucoup sur cette carte.',
  residents: 'Habitants au 1er janvier 2019 (Statbel).',
  region: 'Région de Bruxelles',
  regionAs: 'ramené à {residents} habitants',
  facts: 'lieux : {places} · vides : {gaps} · habitants : {residents}',
  sources:
    'Habitants : Statbel, 2019. Lieux : © les contributeurs d’OpenStreetMap (ODbL), flyer du BAR et partenaires, nos recherches. Caractères : Atkinson Hyperlegible Next (OFL).',
  exampleTitle: 'La rose d’un lieu',
  exampleSubtitle: 'Huit exemples : {place}',
  exampleHow: [
    'Chaque pétale rempli, avec un signe, est un thème pour lequel on peut y aller.',
    'Le pétale le plus long est le thème principal. Le milieu a la même couleur.',
    'Le nombre est le numéro sur la carte.',
  ],
};

const en: RosesWords = {
  title: 'What is there in each neighbourhood, and what is missing?',
  subtitle: '{count} neighbourhoods side by side',
  howTitle: 'How to read a rose',
  how: [
    'Each petal is a need. The number counts the places; one place may count for several needs.',
    'A longer petal means more places.',
    'A broken circle is a gap: 0 places known.',
  ],
  legend: 'The needs, clockwise from the top',
  scale:
    'All roses have the same scale. The longest petal is {longest} places. Four times as many places make a petal twice as long.',
  gapMeans: 'A gap means that we know no place. There may be one.',
  knownTitle: 'From a register that people keep:',
  known: '{place}: {registered} of {all}',
  othersKnown: 'the other neighbourhoods together: {registered} of {all}',
  restFromOsm: 'The other places come from OpenStreetMap. That map misses many.',
  residents: 'Residents on 1 January 2019 (Statbel).',
  region: 'Brussels Region',
  regionAs: 'brought down to {residents} residents',
  facts: 'places: {places} · gaps: {gaps} · residents: {residents}',
  sources:
    'Residents: Statbel, 2019. Places: © OpenStreetMap contributors (ODbL), flyer of the BAR and partners, our own search. Typeface: Atkinson Hyperlegible Next (OFL).',
  exampleTitle: 'The rose of one place',
  exampleSubtitle: 'Eight examples: {place}',
  exampleHow: [
    'Each filled petal with a sign is a need you can go there for.',
    'The longest petal is the main need. The middle has the same colour.',
    'The number is the one on the map.',
  ],
};

export const ROSES_MESSAGES = inLanguages('roses', { nl, fr, en });
