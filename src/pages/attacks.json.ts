import type { APIRoute } from 'astro';
import { allAttacks } from '../site/attack-data.ts';

export const GET: APIRoute = () => Response.json(allAttacks());
