// Copies the GOV.UK Design System into wwwroot/lib, without what only GOV.UK may use: its font and its crown. And Leaflet, as it is.
import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const web = dirname(fileURLToPath(import.meta.url))
const from = join(web, '..', '..', 'node_modules', 'govuk-frontend', 'dist', 'govuk')
const to = join(web, 'wwwroot', 'lib', 'govuk-frontend')
const systemFonts = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif'

const css = readFileSync(join(from, 'govuk-frontend.min.css'), 'utf8')
  .replace(/@font-face\{[^}]*\}/g, '')
  .replaceAll('GDS Transport,arial,sans-serif', systemFonts)
  .replace(/url\([^)]*govuk-crest\.svg\)/g, 'none')
  .replace(/\n?\/\*# sourceMappingURL=.*$/s, '')
if (css.includes('GDS Transport') || css.includes('url(')) throw new Error('govuk-frontend has changed: its font or its crest is still named in the styles.')

mkdirSync(to, { recursive: true })
const written = join(to, `.${process.pid}.css`)
writeFileSync(written, css)
renameSync(written, join(to, 'govuk-frontend.min.css'))
const script = readFileSync(join(from, 'govuk-frontend.min.js'), 'utf8').replace(/\n?\/\/# sourceMappingURL=.*$/s, '\n')
writeFileSync(join(to, 'govuk-frontend.min.js'), script)

const leaflet = join(web, '..', '..', 'node_modules', 'leaflet', 'dist')
const map = join(web, 'wwwroot', 'lib', 'leaflet')
mkdirSync(map, { recursive: true })
copyFileSync(join(leaflet, 'leaflet.css'), join(map, 'leaflet.css'))
writeFileSync(join(map, 'leaflet.js'), readFileSync(join(leaflet, 'leaflet.js'), 'utf8').replace(/\n?\/\/# sourceMappingURL=.*$/s, '\n'))
