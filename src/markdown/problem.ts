/** Why a text is refused, and where in it. */
export interface MarkdownProblem {
  line: number;
  column: number;
  message: string;
}
