import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { attacks } from '../site/attack-base.ts';
import { attackUrl } from '../site/urls.ts';

/** A case dated by month or year stands at the beginning of it. */
const day = (date: string) => new Date(`${date}${'-01-01'.slice((date.length - 4) as 0 | 3)}T00:00:00Z`);

export const GET: APIRoute = ({ site }) =>
  rss({
    title: 'MCP Policy Catalogue: attacks',
    description: 'Documented attacks on MCP servers and on agents that call tools.',
    site: site!,
    items: attacks.map((attack) => ({
      title: attack.entry.title,
      description: attack.entry.summary,
      link: attackUrl(attack),
      pubDate: day(attack.entry.disclosed ?? attack.entry.date),
      categories: [attack.entry.kind, attack.entry.technique],
    })),
  });
