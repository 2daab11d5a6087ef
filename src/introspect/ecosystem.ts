import type { Ecosystem } from '../catalogue/server.ts';
import { npm } from './npm.ts';

/** A release as its registry knows it. */
export interface Resolved {
  name: string;
  version: string;
  /** The registry's hash of the archive. */
  integrity: string;
}

export interface Installed extends Resolved {
  /** The folder of this machine that the sandbox shows read-only. */
  folder: string;
}

/** One registry: finds a release, installs it without running any of it, and says how it starts. */
export interface EcosystemDoor {
  /** @throws IntrospectionFailure `not in registry` */
  resolve(name: string, version?: string): Promise<Resolved>;
  /** @throws IntrospectionFailure `does not install` */
  install(release: Resolved): Promise<Installed>;
  /** The command inside the sandbox, without the server's own arguments. @throws IntrospectionFailure */
  command(installed: Installed, bin?: string): string[];
}

/** A new ecosystem is a file beside `npm.ts` and a line here. */
export const ecosystemDoors: Partial<Record<Ecosystem, EcosystemDoor>> = { npm };
