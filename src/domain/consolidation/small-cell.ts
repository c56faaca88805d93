/** A count below this may identify a child. */
const SMALL_CELL_BELOW = 5;

/** 1 to 4: warned of where it is given, suppressed in what is published. 0 tells of nobody. */
export function isSmallCell(n: number | null): boolean {
  return n !== null && n > 0 && n < SMALL_CELL_BELOW;
}
