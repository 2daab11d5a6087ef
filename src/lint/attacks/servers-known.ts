import type { AttackFinding, AttackRule } from './rule.ts';

export const serversKnown: AttackRule = {
  name: 'servers-known',
  description: 'Servers and tools that a case names are in the catalogue',
  check({ entry }, { servers }) {
    if (!servers) return [];
    const { replay } = entry.prevention;
    const unknown = (path: PropertyKey[], id: string | undefined): AttackFinding[] =>
      id === undefined || servers.has(id)
        ? []
        : [{ path, message: `the catalogue has no server "${id}"; correct it or remove it` }];
    const tools = new Set(
      replay?.server ? servers.get(replay.server)?.tools.map(({ definition }) => definition.name) : [],
    );
    const strange =
      replay?.server && servers.has(replay.server)
        ? replay.calls.flatMap(({ tool }, at): AttackFinding[] =>
            tools.has(tool)
              ? []
              : [
                  {
                    path: ['prevention', 'replay', 'calls', at, 'tool'],
                    message: `"${tool}" is no tool of ${replay.server}; use its real name, or leave "server" out`,
                  },
                ],
          )
        : [];
    return [
      ...entry.affected.flatMap(({ server }, at) => unknown(['affected', at, 'server'], server)),
      ...unknown(['prevention', 'replay', 'server'], replay?.server),
      ...strange,
    ];
  },
};
