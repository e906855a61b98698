import { fold, wordsOf } from './fold.ts';

const DUTCH = new Set(
  `de het een van voor en der den ten ter 't op bij aan met in huis wijk buurt buurthuis kerk school basisschool
  gemeenteschool gemeentehuis stadhuis politie politiehuis bibliotheek gemeentelijke kasteel heilig heilige onze lieve vrouw
  sint ziekenhuis kliniek centrum wijkgezondheidscentrum instituut museum moskee kapel koninklijke koninklijk
  vredegerecht justitiepaleis tandartspraktijk apotheek medisch dienst jeugdhuis jeugdcentrum laan straat plein
  lei steenweg kaai square weg brussel elsene vorst ukkel oudergem schaarbeek gillis joost nederlandstalige
  openbare maatschappij huisvesting woning verpleging opvangcentrum universitair universiteit zaal schouwburg
  theater academie kinderen kinderdagverblijf creche crèche hof archief vlaams huizen reizigershuis rusthuis
  koningin koning hemels hemel zuid noord oost west nieuwe oude grote kleine lagere`.match(/\S+/g),
);
const FRENCH = new Set(
  `le la les l du de des d et au aux a pour sur en un une saint sainte saints maison maisons medicale eglise ecole centre
  chapelle communale communal commune hotel ville police bibliotheque chateau notre dame hopital clinique institut
  musee mosquee royale royal justice paix palais cabinet dentaire pharmacie service jeunes rue avenue place quai chaussee
  boulevard bruxelles ixelles forest uccle auderghem schaerbeek gilles josse francophone publique societe logement
  universitaire universite salle theatre academie enfants creche cour archives voyageurs college athenee lycee
  reine roi cieux ciel administration culturel culturelle cultures communaute quartier sud nord est ouest nouvelle grand grande petit
  petite pere peres soeurs`.match(/\S+/g),
);
const DUTCH_END =
  /(straat|laan|plein|steenweg|kerk|kapel|huis|school|museum|schap|heid|lijke?|ingen|college|kaai|weg|dreef|hof|zaal|instituut|centrum|praktijk|moskee|ziekenhuis|ziekenhuizencentrum|markt|berg|poort|lei|atheneum|gaarde|park|synagoge|kathedraal|priorij)$/;
const FRENCH_END = /(tion|ique|aire|erie|eur|eux|elle|ette|aux|ite|ale|ien|ienne|oire|iers|ois|oise)$/;

/** Gives how Dutch (positive) or French (negative) the words of a name look; 0 when they do not tell. */
function dutchness(text: string): number {
  let score = 0;
  for (const word of wordsOf(text)) {
    const inDutch = DUTCH.has(word);
    const inFrench = FRENCH.has(word);
    if (inDutch) score += 1;
    if (inFrench) score -= 1;
    if (!inDutch && !inFrench && DUTCH_END.test(word)) score += 1;
    if (!inDutch && !inFrench && FRENCH_END.test(word)) score -= 1;
  }
  if (/\b[ldjn]'|é|è|ê|ç|œ/i.test(text.replace(/[’‘]/g, "'"))) score -= 0.5;
  if (/(^|\s)['’]?[ts]\s|ij|aa|uu/i.test(text)) score += 0.5;
  return score;
}

/** A name or street in two languages. */
export interface LanguagePair {
  readonly nl: string;
  readonly fr: string;
}

const SITE = /\b(sections?|sites?|afdeling|campus|antenne|vestiging|implantation)\b/;

/**
 * Splits "X - Y" when one side is Dutch and the other French, in either order; null when it is not a language pair
 * (a school and its site, two French names, …). Looks only at a dash between spaces.
 */
export function splitLanguagePair(text: string): LanguagePair | null {
  const sides = text.split(/\s+[-–—/]\s+/).map((side) => side.trim());
  const [first, second] = sides;
  if (sides.length !== 2 || !first || !second) return null;
  const [a, b] = [dutchness(first), dutchness(second)];
  const clear = a * b < 0 || (a * b === 0 && Math.abs(a - b) >= 1.5 && sharedWords(first, second) > 0);
  if (!clear) return null;
  if (SITE.test(fold(first)) !== SITE.test(fold(second)) && sharedWords(first, second) === 0) return null;
  return a > b ? { nl: first, fr: second } : { nl: second, fr: first };
}

/** Splits the name of a street, where "X - Y" is always French and Dutch; null when there is only one name. */
export function splitStreetPair(text: string): LanguagePair | null {
  const [first, second, ...more] = text.split(/\s+[-–—/]\s+/).map((side) => side.trim());
  if (!first || !second || more.length > 0) return null;
  const [a, b] = [dutchness(first), dutchness(second)];
  if (a === b) return null;
  return a > b ? { nl: first, fr: second } : { nl: second, fr: first };
}

function sharedWords(first: string, second: string): number {
  const known = new Set(wordsOf(first));
  return wordsOf(second).filter((word) => known.has(word)).length;
}
