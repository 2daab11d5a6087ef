/** Works through a list, some at a time. */
export async function inParallel<T>(all: T[], atOnce: number, work: (one: T) => Promise<void>) {
  const waiting = [...all];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
