/**
 * What columns are called in files people really have, by the part or the end of the field they mean, in our languages. Only names that mean one thing.
 */
export const COLUMN_NAMES: Readonly<Record<string, readonly string[]>> = {
  country: ['country', 'country of incident', 'pays', 'land', 'staat', 'país', 'pais', 'paese', 'بلد', 'البلد'],
  region: ['region', 'province', 'state', 'région', 'bundesland', 'región', 'provincia', 'regione', 'provincie', 'região', 'منطقة'],
  city: ['city', 'town', 'place', 'municipality', 'ville', 'commune', 'stadt', 'ort', 'gemeinde', 'ciudad', 'municipio', 'città', 'comune', 'stad', 'plaats', 'gemeente', 'cidade', 'município', 'مدينة'],
  lat: ['lat', 'latitude', 'breite', 'breitengrad', 'latitud', 'latitudine', 'breedtegraad', 'latitude n', 'y'],
  lon: ['lon', 'lng', 'long', 'longitude', 'länge', 'längengrad', 'longitud', 'longitudine', 'lengtegraad', 'x'],
  date: ['date', 'reported date', 'datum', 'fecha', 'data', 'jour', 'tag', 'día', 'giorno', 'dag', 'dia', 'تاريخ'],
  dead: ['dead', 'deaths', 'number dead', 'number of dead', 'morts', 'décès', 'tote', 'todesfälle', 'muertos', 'muertes', 'fallecidos', 'morti', 'decessi', 'doden', 'mortos', 'mortes', 'وفيات'],
  missing: ['missing', 'number missing', 'disparus', 'disparitions', 'vermisste', 'desaparecidos', 'dispersi', 'vermisten', 'desaparecidos', 'مفقودون'],
  survivors: ['survivors', 'number of survivors', 'survivants', 'rescapés', 'überlebende', 'supervivientes', 'superstiti', 'overlevenden', 'sobreviventes', 'ناجون'],
  women: ['women', 'females', 'femmes', 'frauen', 'mujeres', 'donne', 'vrouwen', 'mulheres', 'نساء'],
  men: ['men', 'males', 'hommes', 'männer', 'hombres', 'uomini', 'mannen', 'homens', 'رجال'],
  children: ['children', 'minors', 'enfants', 'mineurs', 'kinder', 'minderjährige', 'niños', 'menores', 'bambini', 'minori', 'kinderen', 'minderjarigen', 'crianças', 'أطفال'],
  title: ['title', 'titre', 'titel', 'título', 'titolo', 'عنوان'],
  publisher: ['source', 'publisher', 'outlet', 'information source', 'éditeur', 'quelle', 'fuente', 'fonte', 'bron', 'مصدر'],
  address: ['url', 'link', 'web address', 'website', 'lien', 'adresse web', 'enlace', 'collegamento', 'ligação', 'رابط'],
  language: ['language', 'langue', 'sprache', 'idioma', 'lingua', 'taal', 'língua', 'لغة'],
  capacity: ['capacity', 'capacité', 'kapazität', 'plätze', 'capacidad', 'capienza', 'capaciteit', 'capacidade', 'سعة'],
}; // prettier-ignore

/** Columns that hold the names or whereabouts of people: proposed to be dropped, never kept by a guess. */
export const PERSONAL_NAMES: readonly string[] = [
  'name gender age', 'first name', 'last name', 'surname', 'family name', 'full name', 'given name', 'date of birth', 'birthdate', 'passport', 'phone', 'telephone', 'mobile', 'email', 'e mail',
  'prénom', 'nom de famille', 'date de naissance', 'téléphone', 'vorname', 'nachname', 'geburtsdatum', 'telefon', 'apellido', 'apellidos', 'fecha de nacimiento', 'teléfono',
  'cognome', 'data di nascita', 'telefono', 'voornaam', 'achternaam', 'geboortedatum', 'telefoon', 'apelido', 'data de nascimento', 'telefone',
]; // prettier-ignore
