// The order of the house: a file may only use what lies before it. Tests may use everything.
const ORDER = [
  { name: 'kernel', after: [] },
  { name: 'model', after: ['kernel'] },
  { name: 'site', after: ['kernel', 'model'] },
  { name: 'vocabularies', after: ['kernel', 'model', 'site'] },
  // A place knows countries, a source its kinds; no vocabulary knows a field.
  { name: 'fields', after: ['kernel', 'model', 'site', 'vocabularies'] },
  { name: 'registers', after: ['kernel', 'model', 'site', 'fields', 'vocabularies'] },
];
const STORED = ['database', 'network', 'evidence', 'linkage', 'counting', 'newsroom', 'plan', 'watch', 'assembly', 'inbox', 'knowledge'];
const BASE = ['kernel', 'model', 'site', 'fields', 'vocabularies'];
for (const [index, name] of STORED.entries()) ORDER.push({ name, after: [...BASE, ...STORED.slice(0, index)] });

const folder = (names) => `^src/(${names.join('|')})/`;
// Packages that hold nothing but types, under @types.
const TYPES_ONLY = '^(geojson|topojson-specification)$';
const TEST = '\\.test\\.tsx?$';

module.exports = {
  forbidden: [
    ...ORDER.map(({ name, after }) => ({
      name: `${name}-uses-only-what-lies-before`,
      severity: 'error',
      from: { path: `^src/${name}/`, pathNot: TEST },
      to: { path: '^src/', pathNot: folder([name, ...after]) },
    })),
    {
      name: 'only-main-and-tests-know-registers',
      severity: 'error',
      from: { path: '^src/', pathNot: [TEST, '^src/registers/', '^src/main(/|\\.ts$)'] },
      to: { path: '^src/registers/' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: { pathNot: TEST },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: TYPES_ONLY } },
    { name: 'sources-without-tests', severity: 'error', from: { path: '^src/', pathNot: TEST }, to: { path: ['^tests/', TEST] } },
    {
      name: 'islands-run-in-browsers',
      severity: 'error',
      from: { path: '^src/site/islands/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.css$', '\\.d\\.ts$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
