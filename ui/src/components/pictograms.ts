const files = import.meta.glob<string>('../../../src-tauri/core/assets/pictograms/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
})

const byName = new Map(
  Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1, -'.svg'.length), url]),
)

/** Where the picture of a name is; an unknown one shows a label. */
export const pictogramUrl = (name: string): string | undefined => byName.get(name) ?? byName.get('label')
