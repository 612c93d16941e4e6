import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Visit } from '../../network/route.ts';

/** The register an address names; 404 for one that is not, or that this reader learns nothing of. */
export function findRegister(visit: Visit): CompiledRegister {
  const { platform, session } = visit.get('acting');
  const name = visit.req.param('register') ?? '';
  if (!platform.model.has(name)) throw new Refusal('not-found', { status: 404 });
  const register = platform.model.register(name);
  if (register.publication === 'never' && (session === null || session.level < 2)) throw new Refusal('not-found', { status: 404 });
  return register;
}
