import { geoPath } from 'd3-geo';
import type { MapArea } from './atlas.ts';
import { countriesOf, projectionOf } from './atlas.ts';
import type { PictureOptions } from './frame.ts';
import { escapeXml, frame } from './frame.ts';
import { thinPath } from './thin-path.ts';

export interface MapPoint {
  /** WGS 84 degrees, already at published precision: this drawing hides nothing. */
  readonly lat: number;
  readonly lon: number;
  readonly label?: string;
  /** How much it stands for; the circle's surface is proportional. Default 1. */
  readonly weight?: number;
}

const isInEurope = (point: MapPoint): boolean => point.lat > 31 && point.lat < 72 && point.lon > -25 && point.lon < 45;

/** Places as circles on a plain map. Gives an SVG file; thousands of points stay small by sharing one decimal and having no title of their own past 500. */
export function pointMap(points: readonly MapPoint[], options: PictureOptions & { readonly area?: MapArea }): string {
  const { width = 640 } = options;
  const area = options.area ?? (points.every(isInEurope) ? 'europe' : 'world');
  const height = Math.round(width * (area === 'europe' ? 0.9 : 0.5));
  const projection = projectionOf(area, width, height);
  const draw = geoPath(projection).digits(1);
  const heaviest = Math.max(1, ...points.map((point) => point.weight ?? 1));
  const smallest = points.length > 400 ? 2.2 : 3.4;
  const largest = heaviest === 1 ? smallest : 22;
  const circles = points
    .toSorted((a, b) => (b.weight ?? 1) - (a.weight ?? 1))
    .map((point) => {
      const place = projection([point.lon, point.lat]);
      if (place === null || place[0] < 0 || place[0] > width || place[1] < 0 || place[1] > height) return '';
      const radius = Math.max(smallest, largest * Math.sqrt((point.weight ?? 1) / heaviest));
      const circle = `<circle cx="${place[0].toFixed(1)}" cy="${place[1].toFixed(1)}" r="${radius.toFixed(1)}"`;
      return point.label === undefined || points.length > 500
        ? `${circle}/>`
        : `${circle}><title>${escapeXml(point.label)}</title></circle>`;
    });
  const land = countriesOf(area)
    .map((country) => thinPath(draw(country.shape) ?? '', 0.8, 2))
    .join('');
  const body = `<path class="land border" stroke-width="0.8" d="${land}"/><g class="sure border" fill-opacity="0.72" stroke-width="0.5">${circles.join('')}</g>`;
  return frame(options, { width, height, body });
}
