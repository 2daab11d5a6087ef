import { createHash } from 'node:crypto';

const longest = 80;

/**
 * A tool's part of its URL: kebab-case of its name. `sendMessage`, `send_message` and `TwilioApi--SendMessage` give
 * `send-message`, `send-message`, `twilio-api-send-message`.
 */
export function slugOf(name: string): string {
  const words = name
    .slice(0, 4 * longest)
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1-$2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words === '') return `tool-${digest(name)}`;
  return name.length <= longest && words.length <= longest
    ? words
    : `${words.slice(0, longest).replace(/-+$/, '')}-${digest(name)}`;
}

/** Slugs for the tools of one server, unique among them; names that collide all carry a hash, so that order decides nothing. */
export function uniqueSlugs(names: string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(slugOf(name), (counts.get(slugOf(name)) ?? 0) + 1);
  return new Map(
    names.map((name) => {
      const slug = slugOf(name);
      return [name, counts.get(slug) === 1 ? slug : `${slug}-${digest(name)}`];
    }),
  );
}

const digest = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 8);
