/** The token without which no form is accepted. */
export const Csrf = ({ token }: { token: string }) => <input type="hidden" name="csrf" value={token} />;
