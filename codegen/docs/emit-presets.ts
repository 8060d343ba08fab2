import { presets, type Preset, type Presets } from '../../manifest/presets.ts'
import { writeYaml } from '../../manifest/yaml/compose-yaml.ts'
import { codeBlock } from './code-block.ts'
import { markdownPage, type Block } from './markdown-page.ts'

/** Writes the page that lists every preset a manifest may name. */
export function emitPresets(): string {
  return markdownPage([
    '<!-- Generated from manifest/presets.ts. Do not edit. -->',
    '# Presets',
    introduction,
    codeBlock('yaml', example),
    changes,
    ...(Object.keys(titles) as (keyof Presets)[]).flatMap(sectionOf),
  ])
}

const introduction =
  'What many APIs have in common has a name, which a manifest writes instead of the thing itself: alone, or with what is different.'

const example = `pagination:
  pages: link_header
  found: { preset: cursor, next: meta.next, max: 50 }
failures: graphql
retry: { preset: x_ratelimit_reset, attempts: 5 }`

const changes =
  'Changes go key by key, to any depth; `null` removes a key, and a list replaces the whole list. Where a preset stands for several rules, each gets the changes. Parameters that a pagination sends are declared by its actions, as always. `patchbay explain` tells which settings of an action come from a preset.'

const titles: Readonly<Record<keyof Presets, string>> = {
  pagination: 'Pagination',
  failures: 'Failures',
  retry: 'Retry',
  limits: 'Limits',
}

function sectionOf(section: keyof Presets): readonly Block[] {
  return [`## ${titles[section]}`, ...Object.entries<Preset<unknown>>(presets[section]).flatMap(presetText)]
}

function presetText([name, { description, value }]: readonly [string, Preset<unknown>]): readonly Block[] {
  const yaml = writeYaml(value, { isFlow: (path) => path.length > 1, isApart: () => false })
  return [`### \`${name}\``, description, codeBlock('yaml', yaml.trimEnd())]
}
