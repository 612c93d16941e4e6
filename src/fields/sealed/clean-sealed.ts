import type { Problem } from '../../kernel/refusal.ts';
import { isNothing, refuse } from '../cleaning.ts';

const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const END = '-----END AGE ENCRYPTED FILE-----';
const LONGEST = 200_000;

/** Only an armored age file passes: plain text is refused without being quoted, so that it gets into no message. */
export function cleanSealed(input: unknown, where: string, problems: Problem[]): string | null {
  if (isNothing(input)) return null;
  const lines = typeof input === 'string' && input.length <= LONGEST ? input.trim().replace(/\r\n?/g, '\n').split('\n') : [];
  const body = lines.slice(1, -1);
  const isArmored =
    lines[0] === BEGIN &&
    lines.at(-1) === END &&
    body.length > 0 &&
    body.every((line, index) =>
      index < body.length - 1 ? /^[A-Za-z0-9+/]{64}$/.test(line) : line.length <= 64 && /^[A-Za-z0-9+/]+={0,2}$/.test(line),
    );
  return isArmored ? lines.join('\n') : refuse(problems, where, 'not-sealed');
}
