import type { APIRoute } from 'astro';
import { attacksSchema } from '../site/attack-data.ts';

export const GET: APIRoute = () => Response.json(attacksSchema());
