import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../src/main/repository.ts';

/** What somebody may type who means harm, or whose keyboard knows more than we do. Always tried. */
const OWN: readonly string[] = [
  '<script>window.__xss = 1</script>',
  '"><img src=x onerror="window.__xss=1">',
  "'><svg/onload=window.__xss=1>",
  '</textarea><script>window.__xss=1</script>',
  '</title></style></script><script>window.__xss=1</script>',
  '[press](javascript:window.__xss=1)',
  '![p](javascript:window.__xss=1)',
  '<javascript:window.__xss=1>',
  '[a](data:text/html;base64,PHNjcmlwdD53aW5kb3cuX194c3M9MTwvc2NyaXB0Pg==)',
  '"};window.__xss=1;//',
  '</script><script>window.__xss=1</script>{"@context":"x"}',
  '<iframe srcdoc="<script>parent.__xss=1</script>">',
  '<a href="&#106;avascript:window.__xss=1">x</a>',
  '{{constructor.constructor("window.__xss=1")()}}',
  '${window.__xss=1}',
  "'; drop table register.resources; --",
  "' or 1=1 --",
  '" or ""="',
  '\\',
  "\\'",
  '%00',
  '\0',
  'before\0after',
  '\u0001\u0002\u001f',
  '\ud800',
  '\ufeffmarked',
  '\u202eright to left',
  'a\u0300\u0301\u0302\u0303\u0304\u0305',
  'ﷺ'.repeat(50),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '=1+1',
  '+1+1',
  '-1+1',
  '@sum(1+1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  "'=1+1",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.org","x")',
  '../../../etc/passwd',
  '..\\..\\windows\\system32',
  'CON',
  '%2e%2e%2f',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '1e309',
  '-0',
  '٣',
  '{"a":1}',
  '[1,2]',
  '* '.repeat(500),
  '('.repeat(300),
  '"'.repeat(101),
  '[](',
  '`'.repeat(99),
  '> '.repeat(200) + 'deep',
  '!'.repeat(299),
  'x'.repeat(1_500),
  '%s%s%s%n',
  '{word} {nearest, plural, one {x}}',
  "it''s {",
  '\u2028line\u2029paragraph',
];

const shared = join(REPOSITORY, '../shared/data/hostile');

/** Lists kept beside the checkout; empty, and said so, where they are not. `every` thins out the longest one. */
export function sharedStrings(every = 1): readonly string[] {
  if (!existsSync(shared)) {
    console.warn('../shared is not here: only our own hostile strings are tried');
    return [];
  }
  const lines = (name: string): string[] =>
    readFileSync(join(shared, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  return [
    ...(JSON.parse(readFileSync(join(shared, 'blns.json'), 'utf8')) as string[]),
    ...lines('csv-injection.txt'),
    ...lines('xss-payloads.txt').filter((_, index) => index % every === 0),
  ];
}

export const hostileStrings = (every = 1): readonly string[] =>
  [...new Set([...OWN, ...sharedStrings(every)])].filter((text) => text !== '');
