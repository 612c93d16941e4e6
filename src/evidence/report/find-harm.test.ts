import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHarm } from './find-harm.ts';

const kinds = (text: string): readonly string[] => findHarm(text).map(({ kind }) => kind);

describe('details that could lead to a person', () => {
  it.each([
    ['Llámame al +34 600 12 34 56 por la tarde', 'phone'],
    ['Call 020 7946 0958 please', 'phone'],
    ['0033 6 12 34 56 78', 'phone'],
    ['schreib an mona.k+hilfe@beispiel.example', 'email'],
    ['sie schlafen in der Hauptstraße 12', 'address'],
    ['the house is 14 Green Lane', 'address'],
    ['ils dorment au 3 rue de la Gare', 'address'],
    ['vive en la calle Mayor 7', 'address'],
    ['via Garibaldi, 15', 'address'],
    ['in de Dorpsstraat 8', 'address'],
    ['na rua das Flores 22', 'address'],
    ['يسكنون في شارع الجمهورية 12', 'address'],
    ['a van, AB-123-CD, waited', 'plate'],
    ['el coche 4521 KBD', 'plate'],
    ['Wagen B-MX 4711', 'plate'],
    ['they wait at 35.5012, 12.6031', 'coordinates'],
    ['35°30\'12" N', 'coordinates'],
    ['passport AB1234567', 'document'],
    ['su NIE X1234567L', 'document'],
    ['Mr Karim Haddad was there', 'person'],
    ['Frau Meier hat geholfen', 'person'],
    ['la señora García', 'none'],
    ['Señora García abrió', 'person'],
    ['جاء السيد أحمد', 'person'],
  ])('%s → %s', (text, kind) => {
    expect(kinds(text)).toEqual(kind === 'none' ? [] : [kind]);
  });

  it.each([
    'On Monday two volunteers were fined for giving out food at the port.',
    'In March 2026, 1,250 people waited; 16 were charged on 2026-03-09.',
    'Le 9 mars 2026 à 14h30, 25 personnes, 1 500 euros d’amende.',
    'Es geschah am 9.3.2026 um 8 Uhr, Strafe 2.500,50 Euro.',
    'Article 12 of the law 40/1998, file 2025/0059.',
    'المستشفى طلب أوراقا يوم 9 مارس 2026',
  ])('leaves alone: %s', (text) => {
    expect(findHarm(text)).toEqual([]);
  });

  it('names passages as they stand, in order, none inside another', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('+34 600 123 456', 'a@b.example', 'calle Mayor 7', 'Mr Karim', '35.5012, 12.6031', ' and ', '\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        let end = 0;
        for (const { text: passage, at } of findHarm(text)) {
          expect(text.slice(at, at + passage.length)).toBe(passage);
          expect(at).toBeGreaterThanOrEqual(end);
          end = at + passage.length;
        }
      }),
    );
  });
});
