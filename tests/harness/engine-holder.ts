// A program that opens an engine, says so on standard output in one JSON line, and holds it until it is killed or its input ends.
// Arguments: data folder, lease.
import { openEngine } from '../../src/database/engine/engine.ts';
import { Refusal } from '../../src/kernel/refusal.ts';

const [data = '', lease = 'command'] = process.argv.slice(2);
try {
  const engine = await openEngine({ data, keys: `${data}-keys`, lease: lease === 'server' ? 'server' : 'command' });
  process.stdout.write(`${JSON.stringify({ isNew: engine.isNew, connection: engine.connection('owner', 'throughline') })}\n`);
  process.stdin.resume().on('end', () => process.exit(0));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stdout.write(`${JSON.stringify({ refused: error.code, params: error.params })}\n`);
}
