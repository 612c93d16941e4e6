import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** Draws with Plot on a document of its own and gives the markup inside its svg, without Plot's inline styles: ours decide. */
export function plotMarkup(options: Plot.PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({ ...options, document: document as unknown as Document });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of svg.querySelectorAll('*')) {
    for (const name of ['style', 'aria-label', 'aria-hidden', 'font-family', 'font-variant', 'font-size']) element.removeAttribute(name);
  }
  // Plot sets this on the svg it made; its marks rely on it.
  return `<g text-anchor="middle" fill="currentColor">${svg.innerHTML}</g>`;
}
