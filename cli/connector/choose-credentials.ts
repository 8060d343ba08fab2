import type { Connector } from '../../manifest/connector.ts'
import { environmentVariable } from '../../manifest/environment-variable.ts'
import { isBlank } from '../../runtime/check-fields.ts'
import type { OfferedScheme } from '../../runtime/auth/resolve-scheme.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { describeVariables } from './describe-variables.ts'
import { readVariables } from './read-variables.ts'

/** A way to authenticate, with the credentials the environment has for it. */
export interface ChosenCredentials {
  readonly scheme: OfferedScheme
  readonly authConfig: Readonly<Record<string, unknown>>
}

/** Chooses, of the schemes a connector offers, the first whose required variables are set, else the one most set. */
export function chooseCredentials({ name, auth }: Connector, env: Io['env']): ChosenCredentials | undefined {
  const offered = auth.filter((scheme) => scheme.available)
  const choices = offered.map((scheme) => ({ scheme, authConfig: readVariables(name, scheme.credentials, env) }))
  const given = ({ authConfig }: ChosenCredentials): number =>
    Object.values(authConfig).filter((value) => !isBlank(value)).length
  return (
    choices.find((choice) => missingFields(choice).length === 0) ?? choices.toSorted((a, b) => given(b) - given(a))[0]
  )
}

/** The required fields that the environment has no value for. */
export function missingFields({ scheme, authConfig }: ChosenCredentials): readonly string[] {
  return (scheme.credentials.required ?? []).filter((field) => isBlank(authConfig[field]))
}

/** Says which variables to set, and how to do it without leaving a secret in the shell's history. */
export function missingCredentials(
  { name, title }: Connector,
  chosen: ChosenCredentials,
  { sandbox, login }: { readonly sandbox?: string; readonly login?: string },
): UsageError {
  const missing = missingFields(chosen)
  const variables = missing.map((field) => environmentVariable(name, field))
  return new UsageError(`${title} needs credentials: set ${variables.join(' and ')}`, {
    code: 'credentials_missing',
    advice: [
      ...describeVariables(name, chosen.scheme.credentials, missing),
      ...(chosen.scheme.help === undefined ? [] : [chosen.scheme.help]),
      'To set it without leaving it in the history of the shell:',
      ...variables.map((variable) => `  read -rs ${variable} && export ${variable}`),
      'Or keep the credentials as JSON in a file and give --auth-config @FILE.',
      ...(login === undefined ? [] : [`${login} shows how to get tokens by OAuth.`]),
      ...(sandbox === undefined ? [] : [`No account? ${sandbox} starts a local stand-in.`]),
    ],
  })
}
