import { plainWord } from './plain-word.ts';

/** What people write in a list when something was asked and nobody knows. */
const WORDS = [
  'unknown', 'not known', 'n/k',
  'inconnu', 'inconnue', 'non connu', 'pas connu',
  'unbekannt', 'nicht bekannt',
  'desconocido', 'desconocida', 'no se sabe', 'se desconoce',
  'sconosciuto', 'sconosciuta', 'non noto', 'non si sa',
  'onbekend', 'niet bekend',
  'desconhecido', 'desconhecida', 'não se sabe',
  'غير معروف', 'مجهول',
]; // prettier-ignore

const plain = new Set(WORDS.map(plainWord));

/** Whether a text says "not known" in one of our languages. An empty cell says nothing, so it does not. */
export const saysUnknown = (text: string): boolean => plain.has(plainWord(text));
