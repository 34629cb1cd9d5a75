import { parse, Resource, Visitor } from '@fluent/syntax'
import { describe, expect, it } from 'vitest'

const messages = import.meta.glob<string>(
  '../../../src-tauri/core/src/l10n/*/{screens,slips,closing,paying,costing,dashboard,exports,ease,counter,stall,till,orders,ways,terms,errors}.ftl',
  { eager: true, query: '?raw', import: 'default' },
)
const sources = import.meta.glob<string>('../**/*.{svelte,ts}', { eager: true, query: '?raw', import: 'default' })

/** Keys that are put together: what may stand after the beginning. */
const families: Record<string, string[]> = {
  'back-': ['cash', 'yape', 'plin'],
  'check-intro-': ['check', 'hand_over'],
  'check-title-': ['check', 'hand_over'],
  'closed-': ['alone', 'alone-selling', 'own', 'unsaved'],
  'close-intro-': ['count', 'compare', 'wallets', 'table', 'finish'],
  'close-step-': ['count', 'compare', 'wallets', 'table', 'finish'],
  'close-title-': ['count', 'compare', 'wallets', 'table', 'finish'],
  'clue-': [
    'note_mistaken',
    'wallet_as_cash',
    'cash_as_wallet',
    'refund_kept',
    'advance_kept',
    'rung_twice',
    'change_forgotten',
    'change_twice',
    'digits_swapped',
    'pile_miscounted',
  ],
  'code-': ['code128', 'qr'],
  'color-': ['red', 'orange', 'amber', 'green', 'teal', 'blue', 'indigo', 'violet', 'pink', 'brown'],
  'difference-': [
    'wrong_change',
    'note_mistaken',
    'not_rung_up',
    'rung_twice',
    'wrong_means',
    'not_arrived',
    'mistyped',
    'unknown',
    'unsaid',
  ],
  'earned-': ['sold', 'materials', 'fund', 'profit', 'paid', 'payable'],
  'entry-': [
    'session_opened',
    'session_closed',
    'session_reopened',
    'sale_made',
    'given_back',
    'order_taken',
    'order_cancelled',
    'cash_moved',
    'payout_made',
    'payout_taken_back',
  ],
  'export-': ['donors', 'sales', 'earnings', 'stock', 'movements', 'cash_book', 'journal'],
  'export-about-': ['donors', 'sales', 'earnings', 'stock', 'movements', 'cash_book', 'journal'],
  'export-holds-': ['donors', 'sales', 'earnings', 'stock', 'movements', 'cash_book', 'journal'],
  'format-': ['pdf', 'xlsx', 'csv', 'jsonl'],
  'import-columns-': ['participants', 'products', 'sales'],
  'jar-': ['reinvest', 'save', 'spend', 'reinvest-hint', 'save-hint', 'spend-hint'],
  'kind-of-': ['standard', 'large-print', 'easy-read'],
  'kind-': ['stocked', 'made_to_order', 'service'],
  'materials-by-': ['participant', 'fund'],
  'means-': ['cash', 'yape', 'plin', 'mixed'],
  'method-': ['cash', 'savings', 'advance', 'advance_fund'],
  'move-reason-': ['change', 'supplies', 'other'],
  'nav-': ['sell', 'waiting', 'sales', 'till', 'products', 'people', 'earnings', 'fair'],
  'off-in-': ['soles', 'percent'],
  'other-misses-': ['name', 'whose', 'price'],
  'off-why-': ['quantity', 'flaw', 'last_ones', 'promotion', 'other'],
  'order-state-': ['picked_up', 'cancelled'],
  'paper-': ['open', 'save', 'choose'],
  'practice-step-': ['told', 'look-telephone', 'look-note', 'refuse-telephone', 'refuse-note', 'next'],
  'proof-': [
    'counted_cash',
    'confirmed_wallets',
    'float',
    'cash_in',
    'cash_out',
    'statements',
    'fund',
    'rounding',
    'deposits',
    'difference',
  ],
  'reason-': ['returned', 'faulty', 'changed_mind', 'mistake'],
  'reopen-': ['miscounted', 'sale_missing', 'too_early', 'other'],
  'sell-basket-': ['sale', 'order', 'pickup', 'exchange'],
  'list-': ['a4', 'a3'],
  'prices-': ['labels', 'price_tags', 'price_list', 'paper_sheet'],
  'sheet-': ['a4-3x8', 'a4-3x7', 'a4-5x13', 'letter-3x10'],
  'slip-': ['roll58', 'roll80', 'a6', 'a5'],
  'take-back-': ['not_handed', 'wrong_amount', 'wrong_person', 'other'],
  'text-': ['normal', 'large', 'very_large'],
  'turn-': ['paid', 'due', 'returned'],
  'turn-state-': ['serving', 'done', 'gone'],
  'theme-': ['system', 'everyday', 'sunlight', 'dark'],
}
/** These come from the core, whose own tests look after their words. */
const codes = ['error-', 'notice-', 'caution-', 'pictogram-']

/** Key -> the values it mentions. */
function read(lang: string, file = ''): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [path, text] of Object.entries(messages)) {
    if (!path.includes(`/l10n/${lang}/`) || !path.endsWith(`${file}.ftl`)) continue
    const resource: Resource = parse(text, {})
    for (const entry of resource.body) {
      expect(entry.type, `${path} does not parse`).not.toBe('Junk')
      if (entry.type !== 'Message') continue
      const values = new Set<string>()
      const visitor = new (class extends Visitor {
        override visitVariableReference(node: { id: { name: string } }) {
          values.add(node.id.name)
        }
      })()
      visitor.visit(entry)
      found.set(entry.id.name, [...values].sort())
    }
  }
  return found
}

/** Every key that the sources ask for; `name-${…}` stands for its family. */
function used(): Set<string> {
  const keys = new Set<string>()
  for (const [path, text] of Object.entries(sources)) {
    if (path.endsWith('.test.ts')) continue
    for (const [, asked = ''] of text.matchAll(/\bt\(((?:[^()]|\([^()]*\))*)\)/g)) {
      // Not the word that a condition compares with.
      const [key = ''] = asked.split(/,\s*\{/)
      for (const [, literal = ''] of key.matchAll(/(?<!=== )['"]([a-z][\w-]*)['"]/g)) keys.add(literal)
      for (const [, prefix = ''] of key.matchAll(/`([a-z][\w-]*)\$\{/g)) {
        if (codes.includes(prefix)) continue
        expect(families, `${path}: name the family ${prefix} in this test`).toHaveProperty(prefix)
        families[prefix]?.forEach((rest) => keys.add(prefix + rest))
      }
    }
  }
  return keys
}

describe('messages', () => {
  const [es, en] = [read('es'), read('en')]

  it('has every key that the window asks for, in both languages', () => {
    const asked = [...used()]
    expect(asked.length).toBeGreaterThan(150)
    expect(asked.filter((key) => !es.has(key))).toEqual([])
    expect(asked.filter((key) => !en.has(key))).toEqual([])
  })

  it('mentions the same values in both languages', () => {
    for (const file of ['screens', 'ease', 'counter', 'stall', 'till', 'orders', 'ways']) expect([...read('es', file)]).toEqual([...read('en', file)])
  })

  it('has no screen message that nothing asks for', () => {
    const asked = used()
    const ours = ['screens', 'ease', 'counter', 'stall', 'till', 'orders', 'ways'].flatMap((file) => [...read('es', file).keys()])
    expect(ours.filter((key) => !asked.has(key))).toEqual([])
  })
})
