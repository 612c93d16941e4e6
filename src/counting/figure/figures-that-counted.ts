import type { StoredRecord } from '../../evidence/record/stored-record.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Acting } from '../../network/acting.ts';
import type { Figure } from './figure.ts';
import { listFigures, publishedFreezes, readFrozenInside } from './figure-store.ts';
import { countAmong } from './frozen-inputs.ts';

/**
 * Published figures of a register whose newest published edition counted this record in any of its versions. Looked up by this installation's
 * own process, since what a figure rests on is kept as keyed hashes; only titles and addresses leave.
 */
export async function figuresThatCounted(
  { platform }: Acting,
  register: CompiledRegister,
  record: Pick<StoredRecord, 'id' | 'version'>,
): Promise<readonly Figure[]> {
  const versions = Array.from({ length: record.version }, (_, index) => ({ id: record.id, version: index + 1 }));
  return platform.database.as({ role: 'worker', token: await platform.machineToken() }, async (tx) => {
    const figures = await listFigures(tx, { register: register.name, statuses: ['published'] });
    const freezes = await publishedFreezes(
      tx,
      figures.map((figure) => figure.id),
    );
    const counted: Figure[] = [];
    for (const figure of figures) {
      const freeze = freezes.get(figure.id);
      if (freeze === undefined) continue;
      const { inputs } = await readFrozenInside(tx, freeze.id);
      if (countAmong(inputs, platform.keyring, versions) > 0) counted.push(figure);
    }
    return counted;
  });
}
