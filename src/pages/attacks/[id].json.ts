import type { APIRoute } from 'astro';
import type { Attack } from '../../catalogue/attack.ts';
import { attacks } from '../../site/attack-base.ts';
import { attackData } from '../../site/attack-data.ts';

export const getStaticPaths = () =>
  attacks.map((attack) => ({ params: { id: attack.id }, props: { attack } }));

export const GET: APIRoute<{ attack: Attack }> = ({ props }) => Response.json(attackData(props.attack));
