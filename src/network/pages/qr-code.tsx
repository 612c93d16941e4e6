import QRCode from 'qrcode';

const MARGIN = 4;

/** A QR code as one path, black on white in light and dark alike, with its own words for those who do not see it. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const size = modules.size + 2 * MARGIN;
  const path: string[] = [];
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column) !== 0) path.push(`M${column + MARGIN} ${row + MARGIN}h1v1h-1z`);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width="232" height="232" role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path.join('')} fill="#000" />
    </svg>
  );
};
