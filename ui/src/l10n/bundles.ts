import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { Lang } from '../backend/types/Lang'

const dir = '../../../src-tauri/core/src/l10n'

/** The messages of screens, terms and errors; the core's papers speak from the same folder. */
const sources = import.meta.glob<string>(
  [
    '../../../src-tauri/core/src/l10n/*/{terms,errors,pictograms}.ftl',
    '../../../src-tauri/core/src/l10n/*/{screens,slips,closing,paying,costing,dashboard,exports,ease,counter,stall,till,orders,ways}.ftl',
  ],
  { eager: true, query: '?raw', import: 'default' },
)

function bundleOf(lang: Lang): FluentBundle {
  // Peru's Spanish: plural rules as everywhere, digits grouped as in Lima.
  const bundle = new FluentBundle(lang === 'es' ? ['es-PE'] : ['en'], { useIsolating: false })
  for (const [path, text] of Object.entries(sources)) {
    if (path.startsWith(`${dir}/${lang}/`)) bundle.addResource(new FluentResource(text))
  }
  return bundle
}

export const bundles: Record<Lang, FluentBundle> = { es: bundleOf('es'), en: bundleOf('en') }
