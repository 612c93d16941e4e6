/** Values a message may name; never a restricted value of a record. */
export type RefusalParams = Record<string, string | number>;

/**
 * Something asked for that cannot be done, and that the asker can mend.
 * `code` is stable (kebab-case) and doubles as message key `refusal.<code>`; `where` points at the field, row or option.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly where: string | undefined;
  readonly params: RefusalParams;
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503;

  constructor(code: string, options: { where?: string; params?: RefusalParams; status?: Refusal['status'] } = {}) {
    super(options.where === undefined ? code : `${code} at ${options.where}`);
    this.code = code;
    this.where = options.where;
    this.params = options.params ?? {};
    this.status = options.status ?? 422;
  }

  get messageKey(): string {
    return `refusal.${this.code}`;
  }
}

/** One thing wrong with one input, collected so that a form or a row can show all of them at once. */
export interface Problem {
  /** Path inside the input: `place.country`, `steps.2.date`. */
  readonly where: string;
  readonly code: string;
  readonly params?: RefusalParams;
}

/** Several problems of one input; nothing of it was written. */
export class Invalid extends Refusal {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('invalid', { status: 422 });
    this.problems = problems;
  }
}
