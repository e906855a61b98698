import { FIRST_NAMES } from './first-names.ts';
import { fold, wordsOf } from './fold.ts';

/** Words of a mailbox that belongs to a function, a place or an organisation, not to a person. */
const ROLES =
  /^(info|infos|contact|hello|hallo|bonjour|welcome|mail|post|office|schooloffice|reception|accueil|onthaal|admin|administration|secr?|secretariat|secretariaat|secretaris|directie|direction|directeur|directrice|director|dir|dirfond|prefet|proviseur|prim|primaire|mat|maternelle|fond|fondamental|prep|bib|bibliotheek|bibliotheque|biblio|library|ecole|ecom|ec|school|college|lycee|athenee|institut|cs|cfs|cp|iphs|pse|creche|kdv|kinderopvang|kinderdagverblijf|cabinet|clinique|pharmacie|pharma|apotheek|multipharma|staff|team|equipe|coord|coordination|social|socialezaken|servicesocial|service|dienst|animation|culture|cultuur|musee|museum|musea|theatre|location|locasalle|zaal|zalen|verhuur|reservation|tickets|ticket|press|pers|presse|com|communication|compta|boekhouding|rh|hr|jobs|asbl|vzw|mj|amo|jeunesse|jeugd|jeunes|gbs|bs|orb|vred|jp|brussel|bruxelles|brussels|bruksel|bxl|rollen|medical|area|sante|gc|mq|maison|huis|centre|centrum|zpz|polbru|bruno|bruwest|proxi|planetarium|cathedrale|eglise|kerk|paroisse|parochie|centredeguidance|doubleclick|entraide|comite|aide|help|hulp|permanence|urgence|dispatching|inscription|inscriptions|webmaster|projet|projets|club|saint|st|sainte|sint|le|la|les|de|het)$/;
const ROLE_PART =
  /(info|secret|direct|ecole|school|bibli|pharma|apothe|creche|kribbe|centr|maison|asbl|vzw|cpas|ocmw|college|paroisse|museum|musee|service|dienst|contact|coord|club|jeunes|jeugd)/;
const SURNAME_PARTICLE = /^[a-z](vande|vanden|vander|van|de|del|der|ver)[a-z]{4,}$/;

/**
 * Tells whether a mailbox looks like that of a person (first.last, a first name, an initial and a surname). `names`
 * are the actor's names and municipality: a mailbox called after the organisation is nobody's own.
 */
export function isPersonalEmail(email: string, names: readonly string[]): boolean {
  const [local = '', domain = ''] = fold(email).split('@');
  const tokens = local.split(/[^a-z]+/).filter((token) => token !== '');
  if (tokens.length === 0 || tokens.some((token) => ROLES.test(token))) return false;
  if (ROLE_PART.test(local)) return false;
  const known = `${names.map((name) => wordsOf(name).join('')).join(' ')} ${wordsOf(domain).join('')}`;
  const unknown = tokens.filter((token) => token.length < 3 || !known.includes(token));
  if (unknown.every((token) => token.length < 3)) return false;
  const [first = '', second = ''] = tokens;
  if (tokens.length >= 2) {
    if (FIRST_NAMES.has(first) || FIRST_NAMES.has(second)) return true;
    return first.length === 1 || (first.length >= 3 && second.length >= 3);
  }
  if (FIRST_NAMES.has(first) || SURNAME_PARTICLE.test(first)) return true;
  return [...FIRST_NAMES].some(
    (name) => name.length >= 5 && first.startsWith(name) && first.length >= name.length + 4,
  );
}

const PRACTICE =
  /dent|odont|ortho|stomat|tandarts|clini|cabinet|polyclini|centre|center|centrum|smile|medic|praktijk|floss|sante/;
const PRACTICE_WORDS = new Set(
  `de la le les du des d l et and of by a the van voor en dental dentaire dentaires dentisterie clinique clinic cabinet
  centre center centrum medical medico medecine departement stomatologie specialisee specialty orthodontie orthodontiste
  square zen best groupes good corner miles smiles smile smart lab tandartspraktijk tandarts praktijk polyclinique
  pleines dents sante peds`.match(/\S+/g),
);

/**
 * Tells whether the name of a practice could be that of the person who keeps it. Kept apart from that are names
 * with a word for a practice whose other words are place names (`isPlaceWord`) or say nothing of a person.
 */
export function mayBePersonName(name: string, isPlaceWord: (word: string) => boolean): boolean {
  const words = wordsOf(name);
  if (!words.some((word) => PRACTICE.test(word))) return true;
  return words.some(
    (word) =>
      word.length > 1 &&
      !PRACTICE_WORDS.has(word) &&
      !PRACTICE.test(word) &&
      !isPlaceWord(word) &&
      !/^\d+$/.test(word),
  );
}
