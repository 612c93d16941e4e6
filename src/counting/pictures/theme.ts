/** `auto`: one file that follows the reader's light or dark setting. PNG files need one of the two. */
export type Theme = 'auto' | 'light' | 'dark';

/** A file shown as an image cannot see the page's styles, so the colours of the house are repeated here as plain values. */
export interface Palette {
  readonly sheet: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly land: string;
  readonly mark: string;
  /** What is certain. */
  readonly sure: string;
  /** What is possible. */
  readonly range: string;
  /** Five steps from few to many, none of them as pale as land without a number. */
  readonly steps: readonly string[];
}

export const LIGHT: Palette = {
  sheet: '#ffffff',
  ink: '#1b2230',
  quiet: '#5a6272',
  line: '#e2ddd2',
  land: '#eeebe3',
  mark: '#c8861d',
  sure: '#0e5a57',
  range: '#a3c1bf',
  steps: ['#bfd6d3', '#8fb7b3', '#5f9893', '#347975', '#0e5a57'],
};
export const DARK: Palette = {
  sheet: '#1b2027',
  ink: '#e9e6df',
  quiet: '#a5abb6',
  line: '#3d4550',
  land: '#2a313a',
  mark: '#e0a94a',
  sure: '#5fbdb4',
  range: '#2f5f5e',
  steps: ['#2d4a4b', '#366665', '#43837f', '#51a09a', '#7fd0c8'],
};

function rules(palette: Palette): string {
  const fills: Record<string, string> = {
    sheet: palette.sheet,
    ink: palette.ink,
    quiet: palette.quiet,
    land: palette.land,
    sure: palette.sure,
    range: palette.range,
    mark: palette.mark,
  };
  const steps = palette.steps.map((colour, step) => `.step${step},.step${step} *{fill:${colour}}`).join('');
  const fill = Object.entries(fills)
    .map(([name, colour]) => `.${name},.${name} *{fill:${colour}}`)
    .join('');
  return (
    `text{fill:${palette.ink}}${fill}${steps}.hatch{stroke:${palette.quiet}}.grid,.grid *{stroke:${palette.line};stroke-opacity:1;fill:none}` +
    `.border{stroke:${palette.sheet}}.curve,.curve *{stroke:${palette.sure};fill:none}.span,.span *{stroke:${palette.range};fill:none}.fade0{stop-color:${palette.range}}.fade1{stop-color:${palette.range};stop-opacity:0}`
  );
}

const FONT = '"Atkinson Hyperlegible Next","Atkinson Hyperlegible","Noto Sans Arabic",system-ui,"Noto Sans","DejaVu Sans",sans-serif';

/** The picture's own style sheet. Rules are plain so that renderers without variables or media queries still show the light colours. */
export function styleOf(theme: Theme): string {
  const base = `text{font-family:${FONT};font-size:13px;font-weight:500;font-variant-numeric:tabular-nums}.title{font-size:17px;font-weight:700}.small{font-size:12px;font-weight:400}.head{font-weight:700}`;
  if (theme !== 'auto') return base + rules(theme === 'light' ? LIGHT : DARK);
  return `${base}${rules(LIGHT)}@media (prefers-color-scheme: dark){${rules(DARK)}}`;
}
