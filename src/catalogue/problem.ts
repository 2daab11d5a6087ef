/** Something wrong in a file of the catalogue: where, what, and what to do about it. Lines and columns count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** Everything that is wrong at once, so that a contributor mends it in one round. */
export class CatalogueError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'CatalogueError';
    this.problems = problems;
  }
}

export const formatProblem = ({ file, line, column, message }: Problem): string =>
  `${file}:${line}:${column}: ${message}`;

/** The form in which GitHub Actions shows an error beside its line. */
export const formatAnnotation = ({ file, line, column, message }: Problem): string =>
  `::error file=${file},line=${line},col=${column}::${message.replaceAll('%', '%25').replaceAll('\n', '%0A')}`;
