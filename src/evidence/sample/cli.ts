import { type Command, WrongUsage } from '../../network/command.ts';
import { fillSample } from './fill-sample.ts';
import { removeSample } from './remove-sample.ts';

const MOST_RECORDS = 10_000_000;

function wholeNumber(text: string | undefined, name: string, most: number): number {
  const number = Number(text);
  if (text === undefined || !/^\d+$/.test(text) || number > most) throw new WrongUsage(`--${name} takes a whole number from 0 to ${most}`);
  return number;
}

export const sampleCommand: Command = {
  name: 'sample',
  summary: 'Fills the network with fictional organisations, people and records, or takes them out again.',
  usage: 'sample --records N [--seed S] [--beside] | sample --remove',
  example: 'sample --records 2000 --seed 7 --json',
  options: { records: { type: 'string' }, seed: { type: 'string' }, beside: { type: 'boolean' }, remove: { type: 'boolean' } },
  run: async ({ option, has, machine, progress }) => {
    if (has('remove')) {
      const records = await removeSample(await machine());
      return { json: { records, organisations: 0 }, text: `The sample is gone: ${records} records.` };
    }
    const made = await fillSample(await machine(), {
      records: wholeNumber(option('records'), 'records', MOST_RECORDS),
      seed: wholeNumber(option('seed') ?? '1', 'seed', 2 ** 32 - 1),
      isBeside: has('beside'),
      progress: (done) => void (done % 25_000 === 0 && progress(`${done} records`)),
    });
    return {
      json: made,
      text: `${made.records} fictional records of ${made.organisations} fictional organisations. Take them out with ./throughline sample --remove`,
    };
  },
};
