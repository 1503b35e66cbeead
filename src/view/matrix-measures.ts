/** Lengths in units of the picture. */
export interface Measures {
  width: number;
  /** Room for the names of the rows, and the characters in a line of it. */
  names: { width: number; letters: number };
  /** Columns in a block. */
  columns: number;
  /** A row is not lower than this. */
  row: number;
  /** Size of the type, and from line to line. */
  type: number;
  line: number;
}

/** Blocks as wide as the narrowest phone, on which a cell is a target of at least 44 px. */
export const ON_SCREEN: Measures = {
  width: 320,
  names: { width: 84, letters: 4 },
  columns: 5,
  row: 46,
  type: 18,
  line: 21,
};

/** One block as wide as a sheet of A4. */
export const ON_PAPER: Measures = {
  width: 848,
  names: { width: 70, letters: 5 },
  columns: Infinity,
  row: 15,
  type: 12,
  line: 13,
};
