/** A picture in a page: its own file, a narrower drawing on phones, with words for those who do not see it. */
export const PictureImage = ({ address, alt, query = '' }: { address: string; alt: string; query?: string }) => {
  const join = query === '' ? '?' : `${query}&`;
  return (
    <picture>
      <source media="(max-width: 40rem)" srcset={`${address}${join}narrow`} />
      <img src={address + query} alt={alt} loading="lazy" decoding="async" />
    </picture>
  );
};
