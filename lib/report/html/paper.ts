/** More sides than these need the paper's long edge. */
const MOST_UPRIGHT = 3;

/** Whether the report of so many sides is printed on paper that lies. */
export function isLying(sides: number): boolean {
  return sides > MOST_UPRIGHT;
}
