import type { Speaker } from '../../model/speaker.ts';
import type { Bounds } from '../../model/values.ts';
import { say } from '../say.ts';

/** Splits a sentence such as "at least 142" around its number, so that the number can stand out in any language. */
function split(sentence: string, number: string): { before: string; after: string } {
  const at = sentence.indexOf(number);
  return at < 0 ? { before: sentence, after: '' } : { before: sentence.slice(0, at), after: sentence.slice(at + number.length) };
}

const Bound = ({ sentence, number }: { sentence: string; number: string }) => {
  const { before, after } = split(sentence, number);
  return (
    <>
      {before.trim() === '' ? null : <small>{before.trim()} </small>}
      {number}
      {after.trim() === '' ? null : <small> {after.trim()}</small>}{' '}
    </>
  );
};

/** The number a page is about: `at least 142 at most 158`, or one number when both agree. */
export const BigNumber = ({ t, bounds }: { t: Speaker; bounds: Bounds }) => (
  <p class="number">
    {bounds.atLeast === bounds.atMost ? (
      t.number(bounds.atLeast)
    ) : (
      <>
        <Bound sentence={say(t, 'site.range.atLeast', { least: bounds.atLeast })} number={t.number(bounds.atLeast)} />
        {bounds.atMost === null ? null : (
          <Bound sentence={say(t, 'site.range.atMost', { most: bounds.atMost })} number={t.number(bounds.atMost)} />
        )}
      </>
    )}
  </p>
);
