import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeoProjection } from 'd3-geo';
import { geoAzimuthalEqualArea, geoEqualEarth } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { iso31661NumericToAlpha2 } from 'iso-3166';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A country's shape; `code` is ISO 3166-1 alpha-2, or null for an area that has none. */
export interface Country {
  readonly code: string | null;
  readonly shape: Feature<Geometry>;
}

export type MapArea = 'europe' | 'world';

const read = createRequire(import.meta.url);
const shapes = new Map<MapArea, readonly Country[]>();
/** Kosovo has no ISO number; XK is the code everyone uses. */
const WITHOUT_NUMBER: Readonly<Record<string, string>> = { Kosovo: 'XK' };

/** Shapes of all countries: finer for Europe, coarser for the world. Read once. */
export function countriesOf(area: MapArea): readonly Country[] {
  const known = shapes.get(area);
  if (known !== undefined) return known;
  const file = area === 'europe' ? 'world-atlas/countries-50m.json' : 'world-atlas/countries-110m.json';
  const topology = JSON.parse(readFileSync(read.resolve(file), 'utf8')) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const countries = feature(topology, topology.objects.countries).features.map((shape) => ({
    code: iso31661NumericToAlpha2[String(shape.id).padStart(3, '0')] ?? WITHOUT_NUMBER[shape.properties.name] ?? null,
    shape,
  }));
  shapes.set(area, countries);
  return countries;
}

const EUROPE = new Set(
  'AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA VA XK'.split(
    ' ',
  ),
);

/** Europe when everything lies there, else the world. Russia reaches beyond the map of Europe. */
export const areaOf = (codes: readonly string[]): MapArea => (codes.every((code) => EUROPE.has(code)) ? 'europe' : 'world');

const FRAMES: Readonly<Record<MapArea, readonly [number, number][]>> = {
  europe: [
    [-11, 36],
    [-24, 64],
    [5, 71],
    [32, 71],
    [44, 37],
    [34, 31.5],
    [12, 31.5],
  ],
  world: [
    [-169, 70],
    [-60, -56],
    [180, 72],
    [150, -50],
    [0, 78],
    // As wide as the world is at the equator: islands of the Pacific hold people too.
    [-168.5, 0],
    [-169.5, 0],
  ],
};

/** Equal-area projection (a country's surface must not exaggerate its number) fitted to the drawing. */
export function projectionOf(area: MapArea, width: number, height: number): GeoProjection {
  const projection = area === 'europe' ? geoAzimuthalEqualArea().rotate([-13, -52]) : geoEqualEarth().rotate([-11, 0]);
  return projection
    .fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      { type: 'MultiPoint', coordinates: FRAMES[area].map(([lon, lat]) => [lon, lat]) },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}
