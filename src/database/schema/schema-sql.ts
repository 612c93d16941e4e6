import type { Model } from '../../model/compile-model.ts';
import { accessSql } from './access-sql.ts';
import { planTables } from './table-plan.ts';
import { createTableSql, indexSql } from './table-sql.ts';

/** The whole generated schema as text, for `generated/schema.sql`: reviewed like code, and a difference fails the check. */
export function schemaSql(model: Model, prefix: string): string {
  return model.registers
    .flatMap((register) => [
      `-- ${register.name} (${register.family}, ${register.publication})`,
      ...planTables(register).flatMap((table) => [
        createTableSql(table),
        ...indexSql(register, table).values(),
        accessSql(register, table, prefix, {}),
      ]),
    ])
    .join('\n')
    .concat('\n');
}
