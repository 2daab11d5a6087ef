/** What Intercept's vendor writes in its README (github.com/PolicyLayer/Intercept at v1.1.0): theirs, not tried here. */
export const interceptInstall = {
  repository: 'https://github.com/PolicyLayer/Intercept',
  lines: ['npm install -g @policylayer/intercept', 'go install github.com/policylayer/intercept@latest'],
};

/** The line that puts the engine in front of a server. State of its own keeps its counters apart from other servers'. */
export const startThrough = (file: string, id: string, command: string): string =>
  `intercept -c ${file} --state-dir ./${id}-state -- ${command}`;

/** Whose language the policies are in. */
export const testedEngine = 'Intercept 1.1.0';

/** What our tests run, built from the vendor's public source: three commits later, which change no code of the engine. */
export const testedBuild = 'v1.1.0-3-g77f0429';
