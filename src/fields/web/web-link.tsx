/** A link that leaves the site: it tells the other side nothing, search engines give it no weight, and its host stands beside it in letters that show look-alikes. */
export const WebLink = ({ address, children }: { address: string; children?: string | undefined }) => {
  const host = URL.parse(address)?.host ?? '';
  return (
    <>
      <a href={address} rel="noreferrer noopener nofollow" dir={children === undefined ? 'ltr' : 'auto'}>
        {children ?? address}
      </a>
      {children === undefined ? null : (
        <>
          {' '}
          <bdi class="quiet">({host})</bdi>
        </>
      )}
    </>
  );
};
