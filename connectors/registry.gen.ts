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
  github: {
    name: 'github',
    title: 'GitHub',
    description:
      'Code hosting: repositories with their commits, branches and releases, issues, pull requests and workflow runs.',
    id: 'ef69ef6e-aa7f-4af1-a01d-ef775033524e',
    load: async () => (await import('./github/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./github/validate.gen.ts')).validators,
  },
  greenhouse: {
    name: 'greenhouse',
    title: 'Greenhouse',
    description:
      'Applicant tracking and recruiting, by the Harvest API: candidates, their applications, jobs, offers and the people who hire.',
    id: '59f1e50a-331f-4f09-b3e8-2e8d4d355f44',
    load: async () => (await import('./greenhouse/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./greenhouse/validate.gen.ts')).validators,
  },
  hubspot: {
    name: 'hubspot',
    title: 'HubSpot',
    description:
      'Customer relations: contacts, companies, deals and tickets, and what people noted and have to do about them.',
    id: '36c891d9-4bd9-43ac-bad2-10e12756272c',
    load: async () => (await import('./hubspot/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./hubspot/validate.gen.ts')).validators,
  },
  linear: {
    name: 'linear',
    title: 'Linear',
    description: 'Issue tracking for software teams: issues, projects, cycles and the people who work on them.',
    id: '1c5d8316-ed42-4473-8fbc-2626f03f070c',
    load: async () => (await import('./linear/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./linear/validate.gen.ts')).validators,
  },
  notion: {
    name: 'notion',
    title: 'Notion',
    description:
      'Documents and databases of a team: pages, their content, the data sources that hold them, comments and users.',
    id: '6e00b415-b02e-4160-bf02-58176a0ae687',
    load: async () => (await import('./notion/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./notion/validate.gen.ts')).validators,
  },
  slack: {
    name: 'slack',
    title: 'Slack',
    description: 'Team messaging: channels, the messages and files in them, and the people of a workspace.',
    id: 'c2281cee-86f9-4a86-bb48-d23286b4c7bd',
    load: async () => (await import('./slack/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./slack/validate.gen.ts')).validators,
  },
  stripe: {
    name: 'stripe',
    title: 'Stripe',
    description: 'Payments: customers, what they are sold, how they pay, and what is paid out.',
    id: 'e094cb9a-26de-4645-8761-65c0c425d1de',
    load: async () => (await import('./stripe/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./stripe/validate.gen.ts')).validators,
  },
  'zendesk-support': {
    name: 'zendesk-support',
    title: 'Zendesk Support',
    description:
      'Customer support: tickets with their conversations, the people who ask and answer, and how satisfied they are.',
    id: '79c1aa37-dae3-42ae-b333-d1c105477715',
    load: async () => (await import('./zendesk-support/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./zendesk-support/validate.gen.ts')).validators,
  },
}
