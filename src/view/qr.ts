import { encode } from 'uqr';

/** A QR code as one path of an SVG: scalable, small, and allowed by the strictest policy. */
export interface Qr {
  /** Modules on a side, with the light border that readers need. */
  size: number;
  path: string;
  address: string;
}

const QUIET_ZONE = 4;

/** One row of modules: each run of dark ones is a stroke, then the pen goes back to the start of the next row. */
function strokes(row: readonly boolean[]): string {
  let path = '';
  let pen = 0;
  for (let start = row.indexOf(true); start >= 0; start = row.indexOf(true, pen)) {
    const end = row.indexOf(false, start);
    path += `${start > pen ? `m${start - pen} 0` : ''}h${end - start}`;
    pen = end;
  }
  return `${path}m${-pen} 1`;
}

export function qrOf(address: string): Qr {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE });
  return { size, path: `M0 .5${data.map(strokes).join('')}`, address };
}
