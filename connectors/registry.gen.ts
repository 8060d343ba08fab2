// Generated from the manifests in this folder. Do not edit.

import type { BundledConnector } from './bundled-connector.ts'

/** The connectors that come with the package, by name. */
export const bundledConnectors: Readonly<Record<string, BundledConnector>> = {
  ashby: {
    name: 'ashby',
    title: 'Ashby',
    description:
      'Applicant tracking and recruiting: candidates, their applications, jobs, postings and the people who hire.',
    id: '4e8c9fa0-3634-499b-b948-11581b5c3efa',
    load: async () => (await import('./ashby/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./ashby/validate.gen.ts')).validators,
  },
}
