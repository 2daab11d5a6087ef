/** Cuts a stream of bytes at newlines. A line longer than `limit` ends in an error, so that memory is bounded. */
export function lineSplitter(limit: number, onLine: (line: Buffer) => void, onTooLong: () => void) {
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    parts.push(part);
    length += part.length;
    if (length > limit) onTooLong();
  };
  return (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end));
      onLine(parts.length === 1 ? parts[0]! : Buffer.concat(parts));
      parts = [];
      length = 0;
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  };
}
