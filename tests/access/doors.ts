/**
 * Every door and who may go through it, written down a second time and apart from the routes themselves: a door that is added or opened
 * wider fails the matrix until somebody has looked at it and said so here.
 */
export const DOORS = `
GET /set-up: everyone
POST /set-up: everyone
GET /api: everyone
GET /: everyone
GET /about: everyone
GET /data: everyone
GET /data/:file: everyone
GET /feeds/:file: everyone
GET /sitemap.xml: everyone
GET /sitemaps/:file: everyone
GET /robots.txt: everyone
GET /sign-in: everyone
POST /sign-in: everyone
POST /sign-in/passkey: everyone
POST /sign-out: volunteer, signed-in
GET /join/:token: everyone
POST /join/:token: everyone
GET /enrol/:token: everyone
POST /enrol/:token: everyone
GET /me: volunteer, signed-in
POST /me: signed-in
POST /me/password: signed-in
POST /me/passkeys: signed-in
POST /me/passkeys/remove: signed-in
POST /me/recovery-codes: signed-in
GET /sessions: signed-in
POST /sessions/end: signed-in
POST /sessions/end-others: signed-in
GET /network: everyone
GET /network/:shortName: everyone
GET /my-organisation: member-administrator
POST /my-organisation: member-administrator
POST /my-organisation/volunteers: member-administrator
POST /my-organisation/volunteers/withdraw: member-administrator
POST /my-organisation/people: member-administrator
POST /my-organisation/people/change: member-administrator
GET /administration: administrator
GET /administration/people: administrator
POST /administration/people: administrator
GET /administration/people/:id: administrator
POST /administration/people/:id/grant: administrator
POST /administration/people/:id/revoke: administrator
POST /administration/people/:id/membership: administrator
POST /administration/people/:id/account: administrator
GET /administration/organisations: administrator, secretariat
POST /administration/organisations: administrator, secretariat
GET /administration/organisations/:id: administrator, secretariat
POST /administration/organisations/:id: administrator, secretariat
GET /administration/audit: administrator
GET /administration/registers: administrator
POST /administration/registers: administrator
GET /counts: member, steward, editor, secretariat
POST /counts/save: editor, secretariat
GET /counts/new: member, steward, editor, secretariat
GET /counts/:file: member, steward, editor, secretariat
GET /figures: everyone
POST /figures/:slug/freeze: editor, secretariat
POST /figures/:slug/propose: editor, secretariat
POST /figures/:slug/publish: editor, secretariat
POST /figures/:slug/verify: editor, secretariat
POST /figures/:slug/texts: editor, secretariat
POST /figures/:slug/withdraw: editor, secretariat
GET /figures/:slug/:edition/:file: everyone
GET /figures/:slug: everyone
GET /figures/:slug/:part: everyone
GET /registers/:register/:reference/figures: everyone
GET /registers/:register/map: everyone
GET /registers/:register/map/:file: everyone
GET /registers/:register/timeline: everyone
GET /registers/:register/timeline/:file: everyone
GET /import: steward
POST /import: steward
GET /import/:batch/events: steward
GET /import/:batch/refusals.csv: steward
GET /import/:batch: steward
POST /import/:batch/reading: steward
POST /import/:batch/columns: steward
POST /import/:batch/check: steward
POST /import/:batch/run: steward
POST /import/:batch/go-on: steward
POST /import/:batch/cancel: steward
GET /import/:batch/undo: steward
POST /import/:batch/undo: steward
GET /registers/:register/export/:format: member, steward, editor, secretariat
GET /me/keys: steward, administrator
POST /me/keys: steward
POST /me/keys/make: steward
POST /me/keys/remove: steward
GET /today: signed-in
GET /tell-us: volunteer, member
POST /tell-us/discard: volunteer, member
GET /tell-us/what: volunteer, member
POST /tell-us/what: everyone
GET /tell-us/where: volunteer, member
POST /tell-us/where: everyone
GET /tell-us/when: volunteer, member
POST /tell-us/when: everyone
GET /tell-us/who: volunteer, member
POST /tell-us/who: everyone
GET /tell-us/contact: volunteer, member
POST /tell-us/contact: everyone
GET /tell-us/check: volunteer, member
POST /tell-us/check: everyone
GET /my-report: everyone
POST /my-report: everyone
GET /my-reports: volunteer, member
GET /my-reports/:id: volunteer, member
POST /my-reports/:id: everyone
GET /report: member
GET /report/:register: member
POST /report/:register: everyone
GET /report/:register/check: member
POST /report/:register/check: everyone
POST /report/:register/discard: member
GET /review/reports: steward
GET /review/reports/:id: steward
POST /review/reports/:id/ask: steward
POST /review/reports/:id/close: steward
GET /review/reports/:id/record/:register: steward
POST /review/reports/:id/record/:register: steward
GET /registers: everyone
GET /review: steward
GET /registers/:register/new: steward
POST /registers/:register/new: steward
POST /registers/:register/:reference/review: steward
GET /registers/:register/:reference/edit: steward
POST /registers/:register/:reference/edit: steward
GET /registers/:register/:reference/files/:id/original: member, steward
GET /registers/:register/:reference/files/:id: everyone
GET /registers/:register/:reference/redact: steward
POST /registers/:register/:reference/redact: steward
GET /registers/:register/:reference/sealed: steward
GET /registers/:register/:reference/translations: steward
POST /registers/:register/:reference/translations: steward
GET /registers/:register/:reference/history: member, steward
GET /registers/:register/:reference: everyone
GET /registers/:register: everyone
POST /registers/:register/views: member
GET /search: everyone
`;

/** As the list above names a route: without the patterns of its parameters. */
export const doorOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method.toUpperCase()} ${path.replaceAll(/\{[^/]*\}/g, '')}`;

export const doors = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    DOORS.trim()
      .split('\n')
      .map((line) => {
        const [door, who] = line.split(': ') as [string, string];
        return [door, who.split(', ')];
      }),
  );
