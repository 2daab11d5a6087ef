import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServerEntry } from '../catalogue/server.ts';
import { type Snapshot, snapshotSchema } from '../catalogue/snapshot.ts';
import { writeWhole } from '../system/write-whole.ts';
import { type EcosystemDoor, ecosystemDoors, type Installed } from './ecosystem.ts';
import { IntrospectionFailure } from './failure.ts';
import { generator } from './generator.ts';
import { packageLaunch, startProfile } from './launch.ts';
import type { Limits } from './limits.ts';
import { listedSnapshot } from './listed.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { makeSnapshot, sameSnapshot, snapshotText } from './snapshot.ts';
import { introspectLaunch, type Listing } from './start.ts';

export interface Context {
  sandbox: () => Sandbox;
  limits: Limits;
  /** The day, as in 2026-11-24. */
  today: string;
}

/**
 * Introspects one server and rewrites its `tools.json` if anything but the day differs. Returns how many tools it lists
 * and whether the file changed. The old snapshot stays when anything fails. @throws IntrospectionFailure
 */
export async function introspectServer(folder: string, entry: ServerEntry, context: Context) {
  const snapshot = entry.listed ? listedSnapshot(folder, entry) : await takeSnapshot(entry, context);
  const changed = writeSnapshot(path.join(folder, 'tools.json'), snapshot);
  return { tools: snapshot.tools.length, changed };
}

async function takeSnapshot(entry: ServerEntry, { sandbox, limits, today }: Context): Promise<Snapshot> {
  if (!entry.start)
    throw new IntrospectionFailure(
      'bad entry',
      'server.yaml says neither how it starts nor where its tools are listed; add "start" or "listed"',
    );
  const door = ecosystemDoors[entry.package.ecosystem];
  if (!door)
    throw new IntrospectionFailure(
      'does not install',
      `there is no way yet to start a server from ${entry.package.ecosystem}`,
    );
  const installed = await door.install(await door.resolve(entry.package.name, entry.package.version));
  const run = (profile: string) =>
    introspectLaunch(launchOf(door, installed, entry, profile), sandbox(), limits);
  const listing = await run(entry.capture);
  return makeSnapshot({
    provenance: {
      kind: 'introspected',
      package: pick(entry, installed),
      protocolVersion: listing.protocolVersion,
      server: serverInfo(listing),
      capabilities: listing.capabilities,
      ...(listing.instructions === undefined ? {} : { instructions: listing.instructions }),
      profile: entry.capture,
      args: startProfile(entry, entry.capture).args,
      sandbox: sandbox().name,
      captured: today,
      generator,
    },
    remarks: listing.remarks,
    profiles: await otherProfiles(entry, run),
    definitions: listing.definitions,
  });
}

function launchOf(door: EcosystemDoor, installed: Installed, entry: ServerEntry, profile: string) {
  const start = startProfile(entry, profile);
  return packageLaunch(installed.folder, door.command(installed, start.bin), start);
}

const pick = (entry: ServerEntry, { name, version, integrity }: Installed) => ({
  ecosystem: entry.package.ecosystem,
  name,
  version,
  integrity,
});

const serverInfo = ({ server: { name, version, title } }: Listing) => ({
  name,
  version,
  ...(title === undefined ? {} : { title }),
});

async function otherProfiles(entry: ServerEntry, run: (profile: string) => Promise<Listing>) {
  const names = ['default', ...Object.keys(entry.profiles)].filter((name) => name !== entry.capture);
  const profiles: Record<string, string[]> = {};
  for (const name of names) profiles[name] = await toolsOfProfile(name, run);
  return profiles;
}

async function toolsOfProfile(name: string, run: (profile: string) => Promise<Listing>): Promise<string[]> {
  try {
    return (await run(name)).definitions.map((tool) => tool.name).sort();
  } catch (error) {
    if (!(error instanceof IntrospectionFailure)) throw error;
    throw new IntrospectionFailure(error.kind, `profile ${name}: ${error.message}`);
  }
}

function writeSnapshot(file: string, snapshot: Snapshot): boolean {
  const old = readSnapshot(file);
  if (old && sameSnapshot(old, snapshot)) return false;
  writeWhole(file, snapshotText(snapshot));
  return true;
}

/**
 * As it stands in the file: a schema would hand it back with its keys in another order. One that is not there, torn or in
 * conflict is no snapshot: the new one replaces it.
 */
function readSnapshot(file: string): Snapshot | undefined {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8'));
    return snapshotSchema.safeParse(value).success ? value : undefined;
  } catch {
    return undefined;
  }
}
