import type { MastraModelConfig } from '@mastra/core/llm'
import { scriptedModel } from './ai-sdk.ts'
import { exampleScript } from './script.ts'

/** The model of the example: a true one when there is a key of OpenAI. */
export const model: MastraModelConfig =
  process.env['OPENAI_API_KEY'] === undefined ? scriptedModel(exampleScript()) : 'openai/gpt-5-mini'
