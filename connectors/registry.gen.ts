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
    load: async () => (await import('./github/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./github/validate.gen.ts')).validators,
  },
  greenhouse: {
    name: 'greenhouse',
    title: 'Greenhouse',
    description:
      'Applicant tracking and recruiting, by the Harvest API: candidates, their applications, jobs, offers and the people who hire.',
    load: async () => (await import('./greenhouse/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./greenhouse/validate.gen.ts')).validators,
  },
  hubspot: {
    name: 'hubspot',
    title: 'HubSpot',
    description:
      'Customer relations: contacts, companies, deals and tickets, and what people noted and have to do about them.',
    load: async () => (await import('./hubspot/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./hubspot/validate.gen.ts')).validators,
  },
  linear: {
    name: 'linear',
    title: 'Linear',
    description: 'Issue tracking for software teams: issues, projects, cycles and the people who work on them.',
    load: async () => (await import('./linear/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./linear/validate.gen.ts')).validators,
  },
  notion: {
    name: 'notion',
    title: 'Notion',
    description:
      'Documents and databases of a team: pages, their content, the data sources that hold them, comments and users.',
    load: async () => (await import('./notion/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./notion/validate.gen.ts')).validators,
  },
  slack: {
    name: 'slack',
    title: 'Slack',
    description: 'Team messaging: channels, the messages and files in them, and the people of a workspace.',
    load: async () => (await import('./slack/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./slack/validate.gen.ts')).validators,
  },
  stripe: {
    name: 'stripe',
    title: 'Stripe',
    description: 'Payments: customers, what they are sold, how they pay, and what is paid out.',
    load: async () => (await import('./stripe/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./stripe/validate.gen.ts')).validators,
  },
  'zendesk-support': {
    name: 'zendesk-support',
    title: 'Zendesk Support',
    description:
      'Customer support: tickets with their conversations, the people who ask and answer, and how satisfied they are.',
    load: async () => (await import('./zendesk-support/connector.gen.ts')).connector,
    loadValidators: async () => (await import('./zendesk-support/validate.gen.ts')).validators,
  },
}
