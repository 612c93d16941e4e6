import type { Role } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { CompiledField } from '../../model/field.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { notSealed, type Offers } from '../form/offered-fields.ts';
import { activeKeys } from './keyholder-store.ts';

/** So that what one person loses, another can still open. */
export const FEWEST_KEYHOLDERS = 2;

/** Which sealed fields a form offers now, and to whom each is encrypted. */
export interface Sealing {
  /** Public keys by field; fields that too few people could open are absent. */
  readonly recipients: ReadonlyMap<string, readonly string[]>;
  /** For `RecordForm` and `readForm`: every other field, and these. */
  readonly offers: Offers;
}

export const sealedFields = (register: CompiledRegister): readonly CompiledField[] =>
  register.fields.filter((field) => field.sensitivity === 'sealed');

/** Asks who holds keys for a register's sealed fields, as `role`. */
export async function sealingOf(acting: Acting, role: Role, register: CompiledRegister): Promise<Sealing> {
  const recipients = new Map<string, readonly string[]>();
  const fields = sealedFields(register);
  if (fields.length > 0)
    await acting.platform.database.as(identityOf(acting, role), async (tx) => {
      for (const field of fields) {
        const keys = await activeKeys(tx, field);
        if (new Set(keys.map(({ personId }) => personId)).size >= FEWEST_KEYHOLDERS)
          recipients.set(
            field.name,
            keys.map(({ recipient }) => recipient),
          );
      }
    });
  return { recipients, offers: (field) => notSealed(field) || recipients.has(field.name) };
}
