import type { ContentLanguage } from '../../kernel/languages.ts';

export interface SamplePlace {
  readonly country: string;
  /** ISO 3166-2. */
  readonly region: string;
  readonly city: string;
  readonly lat: number;
  readonly lon: number;
  /** What people there write in. */
  readonly language: ContentLanguage;
}

const place = (country: string, region: string, city: string, lat: number, lon: number, language: ContentLanguage): SamplePlace => ({
  country,
  region,
  city,
  lat,
  lon,
  language,
});

/** Where the invented events are set: fifteen countries, towns that everyone finds on a map. */
export const SAMPLE_PLACES: readonly SamplePlace[] = [
  place('IT', 'IT-82', 'Trapani', 38.02, 12.51, 'it'),
  place('IT', 'IT-78', 'Crotone', 39.08, 17.13, 'it'),
  place('IT', 'IT-36', 'Trieste', 45.65, 13.78, 'it'),
  place('IT', 'IT-42', 'Ventimiglia', 43.79, 7.61, 'it'),
  place('GR', 'GR-K', 'Mytilene', 39.11, 26.55, 'en'),
  place('GR', 'GR-A', 'Alexandroupoli', 40.85, 25.87, 'en'),
  place('GR', 'GR-M', 'Chania', 35.51, 24.02, 'en'),
  place('FR', 'FR-HDF', 'Calais', 50.95, 1.86, 'fr'),
  place('FR', 'FR-PAC', 'Menton', 43.77, 7.5, 'fr'),
  place('FR', 'FR-IDF', 'Bobigny', 48.91, 2.44, 'fr'),
  place('FR', 'FR-OCC', 'Perpignan', 42.69, 2.9, 'fr'),
  place('ES', 'ES-CN', 'Arguineguín', 27.76, -15.68, 'es'),
  place('ES', 'ES-AN', 'Algeciras', 36.13, -5.45, 'es'),
  place('ES', 'ES-PV', 'Irún', 43.34, -1.79, 'es'),
  place('ES', 'ES-MC', 'Cartagena', 37.6, -0.99, 'es'),
  place('DE', 'DE-SN', 'Görlitz', 51.15, 14.99, 'de'),
  place('DE', 'DE-BB', 'Eisenhüttenstadt', 52.15, 14.63, 'de'),
  place('DE', 'DE-BY', 'Passau', 48.57, 13.43, 'de'),
  place('DE', 'DE-NW', 'Büren', 51.55, 8.56, 'de'),
  place('AT', 'AT-1', 'Nickelsdorf', 47.94, 17.07, 'de'),
  place('AT', 'AT-9', 'Wien', 48.21, 16.37, 'de'),
  place('NL', 'NL-ZH', 'Rotterdam', 51.92, 4.48, 'nl'),
  place('NL', 'NL-GR', 'Ter Apel', 52.88, 7.06, 'nl'),
  place('BE', 'BE-VLG', 'Oostende', 51.23, 2.92, 'nl'),
  place('BE', 'BE-BRU', 'Bruxelles', 50.85, 4.35, 'fr'),
  place('PT', 'PT-08', 'Faro', 37.02, -7.93, 'pt'),
  place('PT', 'PT-11', 'Lisboa', 38.72, -9.14, 'pt'),
  place('PL', 'PL-20', 'Hajnówka', 52.74, 23.58, 'en'),
  place('PL', 'PL-20', 'Suwałki', 54.1, 22.93, 'en'),
  place('HR', 'HR-04', 'Topusko', 45.3, 15.97, 'en'),
  place('HR', 'HR-18', 'Pula', 44.87, 13.85, 'en'),
  place('CY', 'CY-03', 'Larnaca', 34.92, 33.63, 'en'),
  place('MT', 'MT-60', 'Valletta', 35.9, 14.51, 'en'),
  place('SE', 'SE-M', 'Malmö', 55.6, 13, 'en'),
  place('IE', 'IE-L', 'Dublin', 53.35, -6.26, 'en'),
  place('CH', 'CH-TI', 'Chiasso', 45.83, 9.03, 'it'),
];
