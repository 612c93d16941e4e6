import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { CompiledRegister, Model } from '../../model/compile-model.ts';
import { type Sensitivity, stricter } from '../../model/sensitivity.ts';
import { inTransaction } from '../migrate.ts';
import { accessSql } from './access-sql.ts';
import { planTables, type PlannedTable } from './table-plan.ts';
import { addColumnSql, createTableSql, indexSql } from './table-sql.ts';

export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

interface State {
  readonly hash: string;
  readonly strictest: Readonly<Record<string, Readonly<Record<string, Sensitivity>>>>;
}

/** What the database should look like for one register; a changed hash means there is something to do. */
function schemaHash(register: CompiledRegister, prefix: string): string {
  const tables = planTables(register);
  const text = tables
    .map((table) =>
      [createTableSql(table), accessSql(register, table, prefix, {}), [...indexSql(register, table).values()].join('\n')].join('\n'),
    )
    .join('\n');
  return createHash('sha256').update(text).digest('hex');
}

/** Registers whose tables do not match their declaration. */
export async function pendingRegisters(client: pg.ClientBase, model: Model, prefix: string): Promise<readonly CompiledRegister[]> {
  const states = await readStates(client);
  return model.registers.filter((register) => states.get(register.name)?.hash !== schemaHash(register, prefix));
}

/**
 * Makes the tables, twins, indexes, grants and policies of every register as declared. Only adds: a column that changed its type or
 * left the declaration is refused with its name, since that needs a numbered migration. One transaction per register.
 */
export async function applySchema(owner: pg.Client, model: Model, prefix: string): Promise<readonly string[]> {
  const states = await readStates(owner);
  const pending = await pendingRegisters(owner, model, prefix);
  for (const register of pending) await inTransaction(owner, () => applyRegister(owner, register, prefix, states.get(register.name)));
  return pending.map((register) => register.name);
}

async function readStates(client: pg.ClientBase): Promise<Map<string, State>> {
  const { rows } = await client.query<{ register: string } & State>('select register, hash, strictest from app.schema_state');
  return new Map(rows.map((row) => [row.register, row]));
}

async function applyRegister(owner: pg.Client, register: CompiledRegister, prefix: string, before: State | undefined): Promise<void> {
  const tables = planTables(register);
  const strictest: Record<string, Record<string, Sensitivity>> = {};
  for (const table of tables) {
    await applyTable(owner, table);
    for (const index of indexSql(register, table).values()) await owner.query(index);
    const earlier = before?.strictest[table.name] ?? {};
    strictest[table.name] = Object.fromEntries(
      table.columns.map((column) => [column.name, stricter(column.sensitivity, earlier[column.name] ?? column.sensitivity)]),
    );
    await owner.query(accessSql(register, table, prefix, strictest[table.name]!));
  }
  await owner.query(
    'insert into app.schema_state (register, hash, strictest) values ($1, $2, $3) on conflict (register) do update set hash = excluded.hash, strictest = excluded.strictest',
    [register.name, schemaHash(register, prefix), JSON.stringify(strictest)],
  );
}

async function applyTable(owner: pg.Client, table: PlannedTable): Promise<void> {
  const { rows } = await owner.query<{ column_name: string; data_type: string }>(
    "select column_name, data_type from information_schema.columns where table_schema = 'register' and table_name = $1",
    [table.name],
  );
  if (rows.length === 0) {
    await owner.query(createTableSql(table));
    return;
  }
  const present = new Map(
    rows.map((row) => [row.column_name, row.data_type === 'timestamp with time zone' ? 'timestamptz' : row.data_type]),
  );
  for (const column of table.columns) {
    const type = present.get(column.name);
    present.delete(column.name);
    if (type === undefined) await owner.query(addColumnSql(table.name, column));
    else if (type !== column.type)
      throw new SchemaError(
        `register.${table.name}.${column.name} is ${type} and declared as ${column.type}: this needs a numbered migration`,
      );
  }
  const left = [...present.keys()];
  if (left.length > 0)
    throw new SchemaError(
      `register.${table.name} has columns that are no longer declared (${left.join(', ')}): this needs a numbered migration`,
    );
}
