import type { Attack } from '../catalogue/attack.ts';
import type { Tool } from '../catalogue/tool.ts';

export const toolUrl = (tool: Tool): string => `/tools/${tool.server.id}/${tool.slug}/`;
export const serverUrl = (id: string): string => `/policies/${id}/`;
export const levelUrl = (level: string): string => `/risk/${level.toLowerCase()}/`;
export const categoryUrl = (category: string): string => `/categories/${category.toLowerCase()}/`;
export const signalUrl = (id: string): string => `/signals/${id}/`;

export const attackUrl = ({ id }: Attack): string => `/attacks/${id}/`;
export const techniqueUrl = (id: string): string => `/attacks/techniques/${id}/`;

/** A policy file's address: the standard profile has the plain one. */
export const policyFileUrl = (id: string, profile: string, extension: string): string =>
  `/policies/${id}${profile === 'standard' ? '' : `.${profile}`}.${extension}`;
