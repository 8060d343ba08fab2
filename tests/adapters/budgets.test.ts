import { measureTokens, type TokenBudget } from '../../bench/measure-tokens.ts'

let budget: TokenBudget

beforeAll(async () => {
  budget = await measureTokens()
}, 60_000)

describe('the tokens that a model pays', () => {
  it('are at most 600 for the router, whatever the connectors, output schemas and annotations included', () => {
    const [router] = budget.surfaces
    expect(router?.form).toBe('router')
    for (const encoding of ['o200k', 'cl100k'] as const) {
      expect(router?.ashby[encoding]).toBeLessThanOrEqual(600)
      expect(router?.all[encoding]).toBeLessThanOrEqual(600)
    }
  })

  it("are at most 150 for Ashby's catalogue, with 19 operations as with all", () => {
    expect(budget.catalogue.first.o200k).toBeLessThanOrEqual(150)
    expect(budget.catalogue.all.o200k).toBeLessThanOrEqual(150)
  })

  it('are at most a quarter of the raw JSON for a shaped list', () => {
    const { raw, shaped } = budget.list
    expect(shaped.o200k).toBeLessThanOrEqual(raw.o200k / 4)
    expect(shaped.cl100k).toBeLessThanOrEqual(raw.cl100k / 4)
  })
})
