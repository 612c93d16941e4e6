const TINY = 1e-7;

/** Smallest and largest value of each wanted variable over { x ≥ 0, A x = b }, by the simplex method with Bland's rule (cannot cycle). For small tables. */
export function linearBounds(
  rows: readonly (readonly number[])[],
  right: readonly number[],
  wanted: readonly number[],
): { from: number; to: number }[] {
  const variables = rows[0]?.length ?? 0;
  const width = variables + rows.length;
  const table = rows.map((row, r) => {
    const sign = right[r]! < 0 ? -1 : 1;
    return [...row.map((value) => value * sign), ...rows.map((_, other) => (other === r ? 1 : 0)), right[r]! * sign];
  });
  const basis = rows.map((_, r) => variables + r);
  const artificial = Array.from({ length: width }, (_, v) => (v >= variables ? -1 : 0));
  if (maximum(table, basis, artificial, width) < -TINY) throw new Error('No table fits these margins');
  driveOut(table, basis, variables, width);
  return wanted.map((variable) => {
    const goal = Array.from({ length: width }, (_, v) => (v === variable ? 1 : 0));
    const to = maximum(table, basis, goal, variables);
    const from = -maximum(
      table,
      basis,
      goal.map((value) => -value),
      variables,
    );
    return { from, to };
  });
}

function pivot(table: number[][], basis: number[], row: number, column: number): void {
  const by = table[row]![column]!;
  table[row] = table[row]!.map((value) => value / by);
  for (let r = 0; r < table.length; r++) {
    const factor = table[r]![column]!;
    if (r === row || Math.abs(factor) < 1e-12) continue;
    for (let c = 0; c < table[r]!.length; c++) table[r]![c]! -= factor * table[row]![c]!;
  }
  basis[row] = column;
}

/** Artificial variables still in the basis at zero are exchanged, and rows that say nothing new dropped. */
function driveOut(table: number[][], basis: number[], variables: number, width: number): void {
  for (let r = table.length - 1; r >= 0; r--) {
    if (basis[r]! < variables) continue;
    const column = table[r]!.findIndex((value, c) => c < variables && Math.abs(value) > TINY);
    if (column >= 0) pivot(table, basis, r, column);
    else {
      table.splice(r, 1);
      basis.splice(r, 1);
    }
  }
  for (const row of table) row.fill(0, variables, width);
}

function maximum(table: number[][], basis: number[], goal: readonly number[], usable: number): number {
  for (let step = 0; step < 100_000; step++) {
    let entering = -1;
    for (let c = 0; c < usable && entering < 0; c++) {
      let gain = goal[c]!;
      for (const [r, variable] of basis.entries()) gain -= goal[variable]! * table[r]![c]!;
      if (gain > TINY) entering = c;
    }
    if (entering < 0) return basis.reduce((sum, variable, r) => sum + goal[variable]! * table[r]!.at(-1)!, 0);
    let leaving = -1;
    let smallest = Number.POSITIVE_INFINITY;
    for (const [r, row] of table.entries()) {
      if (row[entering]! <= TINY) continue;
      const ratio = row.at(-1)! / row[entering]!;
      if (ratio < smallest - TINY || (ratio < smallest + TINY && leaving >= 0 && basis[r]! < basis[leaving]!)) {
        smallest = Math.min(ratio, smallest);
        leaving = r;
      }
    }
    if (leaving < 0) return Number.POSITIVE_INFINITY;
    pivot(table, basis, leaving, entering);
  }
  throw new Error('The simplex method did not end within its limit');
}
