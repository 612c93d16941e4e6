/** Whom one connects as; what each may do is decided by roles and policies. */
export type Login = 'superuser' | 'owner' | 'desk' | 'public';

/** Begins the names of all roles of this installation, for roles belong to the whole cluster. */
export const PREFIX = 'throughline';

export const LOGIN_NAMES: Readonly<Record<Login, string>> = {
  superuser: 'postgres',
  owner: `${PREFIX}_owner`,
  desk: `${PREFIX}_desk`,
  public: `${PREFIX}_public`,
};

/** The database made on the first start, owned by the owner login. */
export const DATABASE = 'throughline';

export const EXTENSIONS = ['pg_trgm', 'unaccent', 'fuzzystrmatch', 'btree_gin', 'pgcrypto'] as const;
