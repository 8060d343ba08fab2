/** Where a reader of the pages finds the connector. */
export interface ConnectorPlace {
  /** What a program imports its client from. */
  readonly module: string
  /** What the command line is given for it: a bundled name, or the path of a manifest. */
  readonly argument: string
  /** Where the examples are to be run. */
  readonly preparation: string
}

/** The place of a connector that comes with the package. */
export function bundledPlace(name: string): ConnectorPlace {
  return {
    module: `@patchbay/sdk/connectors/${name}`,
    argument: name,
    preparation: 'Work in a checkout of this repository; `npm ci` prepares it once.',
  }
}

/** The place of a connector in a project of its own, its generated files beside its manifest. */
export function projectPlace(manifest = 'connector.yaml'): ConnectorPlace {
  return {
    module: './client.gen.js',
    argument: `./${manifest}`,
    preparation: 'Work in the folder of this page, in a project that has `@patchbay/sdk`.',
  }
}
