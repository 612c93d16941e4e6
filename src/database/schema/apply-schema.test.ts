import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../tests/harness/database.ts';
import { MIGRATIONS, PREFIX } from '../../../tests/harness/network.ts';
import { code, fieldTypes, text } from '../../fields/index.ts';
import { compileModel } from '../../model/compile-model.ts';
import type { FieldDeclaration } from '../../model/field.ts';
import { register } from '../../model/register.ts';
import { strands } from '../../vocabularies/strands.ts';
import { migrate } from '../migrate.ts';
import { applySchema, pendingRegisters } from './apply-schema.ts';

const modelWith = (fields: Record<string, FieldDeclaration>) =>
  compileModel(
    [
      register('things', {
        family: 'thing',
        publication: 'open',
        label: { one: 'Thing', many: 'Things' },
        about: 'For the test.',
        duties: { purpose: 'To test.', basis: 'None', retentionYears: null },
        caption: ['title'],
        columns: [],
        facets: [],
        fields: { title: text({ label: 'Title', sensitivity: 'public' }), ...fields },
        counting: { units: ['records'], by: [] },
      }),
    ],
    fieldTypes,
  );

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Client(database.connection('owner'));
  await owner.connect();
  await migrate(owner, MIGRATIONS, PREFIX);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const grantsOf = async (column: string, table = 'things'): Promise<string[]> => {
  const { rows } = await owner.query<{ grantee: string }>(
    "select grantee from information_schema.column_privileges where table_schema = 'register' and table_name = $1 and column_name = $2 and privilege_type = 'SELECT' and grantee <> $3 order by 1",
    [table, column, `${PREFIX}_owner`],
  );
  return rows.map((row) => row.grantee.replace(`${PREFIX}_`, ''));
};

describe('the schema of registers', () => {
  it('is made once, and there is nothing to do afterwards', async () => {
    const model = modelWith({ note: text({ label: 'Note', sensitivity: 'network' }) });
    expect(await applySchema(owner, model, PREFIX)).toEqual(['things']);
    expect(await applySchema(owner, model, PREFIX)).toEqual([]);
    expect(await pendingRegisters(owner, model, PREFIX)).toEqual([]);
    expect(await grantsOf('title')).toEqual(['member', 'own', 'steward', 'visitor', 'worker']);
    expect(await grantsOf('note')).toEqual(['member', 'own', 'steward', 'worker']);
  });

  it('grows by a field, with its twin and its child table', async () => {
    const model = modelWith({
      note: text({ label: 'Note', sensitivity: 'network' }),
      strand: code(strands, { label: 'Strand', sensitivity: 'restricted', many: true }),
    });
    expect(await applySchema(owner, model, PREFIX)).toEqual(['things']);
    const { rows } = await owner.query<{ table_name: string }>(
      "select table_name from information_schema.tables where table_schema = 'register' order by 1",
    );
    expect(rows.map((row) => row.table_name)).toEqual(['things', 'things__strand', 'things__strand_past', 'things_past']);
    expect(await grantsOf('code', 'things__strand')).toEqual(['own', 'steward', 'worker']);
  });

  it('keeps old versions at the strictest level a field ever had', async () => {
    const strand = code(strands, { label: 'Strand', sensitivity: 'restricted', many: true });
    await applySchema(owner, modelWith({ note: text({ label: 'Note', sensitivity: 'public' }), strand }), PREFIX);
    expect(await grantsOf('note')).toContain('visitor');
    expect(await grantsOf('note', 'things_past')).toEqual(['member', 'own', 'steward', 'worker']);
    await applySchema(owner, modelWith({ note: text({ label: 'Note', sensitivity: 'restricted' }), strand }), PREFIX);
    await applySchema(owner, modelWith({ note: text({ label: 'Note', sensitivity: 'public' }), strand }), PREFIX);
    expect(await grantsOf('note', 'things_past')).toEqual(['own', 'steward', 'worker']);
  });

  it('refuses what is not an addition, by name, and changes nothing', async () => {
    const before = await owner.query("select count(*) from information_schema.columns where table_schema = 'register'");
    await expect(applySchema(owner, modelWith({}), PREFIX)).rejects.toThrow(/things has columns that are no longer declared \(note\)/);
    const after = await owner.query("select count(*) from information_schema.columns where table_schema = 'register'");
    expect(after.rows).toEqual(before.rows);
  });
});
