/** Whoever reads what a command prints may have seen enough, as `head` has: no fault, and nothing more to do. */
export function endWithReader() {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
