import { encode } from 'uqr';

/** A QR code as one path of an SVG: scalable, small, and allowed by the strictest policy. */
export interface Qr {
  /** Modules on a side, with the light border that readers need. */
  size: number;
  /** To and fro over the rows of modules. */
  path: string;
  /** Lengths of dark and light along the path, in turn, as `stroke-dasharray` has them. */
  dashes: string;
  address: string;
}

const QUIET_ZONE = 4;
/** Fewer modules, so each is larger: phones of the old see them from further away. Paper on a wall loses little of them. */
const CORRECTION = 'L';

/** Modules in the order of the path; from one row to the next it goes down by one module, light. */
const alongPath = (rows: readonly boolean[][]): boolean[] =>
  rows.flatMap((row, index) => [...(index % 2 === 0 ? row : row.toReversed()), false]);

/** Lengths of runs; the first one is dark, as the corner of every code is. */
function runLengths(modules: readonly boolean[]): number[] {
  const lengths: number[] = [];
  modules.forEach((dark, index) => {
    if (index > 0 && dark === modules[index - 1]) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    else lengths.push(1);
  });
  return lengths;
}

/** A third less than a stroke for each run would take: pages are to be light. */
export function qrOf(address: string): Qr {
  const { data, size } = encode(address, { ecc: CORRECTION, border: 0 });
  const rows = data.map((_, index) => `h${index % 2 === 0 ? size : -size}v1`);
  return {
    size: size + 2 * QUIET_ZONE,
    path: `M${QUIET_ZONE} ${QUIET_ZONE}.5${rows.join('')}`,
    dashes: runLengths(alongPath(data)).join(' '),
    address,
  };
}
