// What was found, on a map. It stands before the drawing, which it replaces; the list below it has everything that the map has.
for (const frame of document.querySelectorAll('[data-register-map]')) show(frame)

function show(frame) {
  const canvas = document.createElement('div')
  canvas.className = 'rtb-map__canvas rtb-map__canvas--found'
  canvas.setAttribute('role', 'application')
  canvas.setAttribute('aria-label', 'Map of the entries found. They are in the list below as well.')
  const said = document.createElement('p')
  said.className = 'govuk-body-s'
  said.setAttribute('role', 'status')
  frame.append(canvas, said)
  const drawing = frame.nextElementSibling
  if (drawing?.matches('figure')) drawing.hidden = true

  const map = L.map(canvas, { scrollWheelZoom: false })
  L.tileLayer(frame.dataset.tiles, { attribution: frame.dataset.attribution, maxZoom: 19, referrerPolicy: 'origin' }).addTo(map)
  map.attributionControl.setPrefix(false)
  const marks = L.layerGroup().addTo(map)
  let latest = 0

  map.on('moveend', load)
  const [south, west, north, east] = frame.dataset.bounds.split(',').map(Number)
  map.fitBounds([[south, west], [north, east]], { maxZoom: 15, padding: [24, 24] })

  async function load() {
    const mine = ++latest
    const bounds = map.getBounds()
    const box = [
      Math.max(bounds.getWest(), -180), Math.max(bounds.getSouth(), -85), Math.min(bounds.getEast(), 180), Math.min(bounds.getNorth(), 85)]
    const address = new URL(frame.dataset.features, document.baseURI)
    address.searchParams.set('bbox', box.map(degree => degree.toFixed(5)).join(','))
    try {
      const answer = await fetch(address)
      if (!answer.ok) throw new Error(answer.statusText)
      const found = await answer.json()
      if (mine === latest) draw(found)
    } catch {
      if (mine === latest) said.textContent = 'The map could not be filled. The list below has every entry.'
    }
  }

  function draw(found) {
    marks.clearLayers()
    const placed = found.features.filter(feature => feature.geometry)
    for (const cell of cells(placed)) cell.length === 1 ? single(cell[0]) : several(cell)
    said.textContent = found.more
      ? `More than ${placed.length} entries are here: the first ${placed.length} are shown. Move closer to see the others.`
      : placed.length === 1 ? '1 entry is here.' : `${placed.length} entries are here.`
  }

  // Marks that would lie on each other are one mark with their number.
  function cells(features) {
    const groups = new Map()
    for (const feature of features) {
      const point = map.project(at(feature))
      const key = `${Math.floor(point.x / 44)} ${Math.floor(point.y / 44)}`
      groups.set(key, [...(groups.get(key) ?? []), feature])
    }
    return groups.values()
  }

  function single(feature) {
    L.circleMarker(at(feature), { radius: 8, weight: 2, fillOpacity: .8, className: 'rtb-map__found' }).bindPopup(() => words([feature])).addTo(marks)
  }

  function several(features) {
    const box = L.latLngBounds(features.map(at))
    const mark = L.marker(box.getCenter(), {
      icon: L.divIcon({ className: 'rtb-map__cluster', html: String(features.length), iconSize: [36, 36] }),
      title: `${features.length} entries`,
      alt: `${features.length} entries`
    })
    mark.on('click', () => {
      if (map.getZoom() < 17 && !box.getNorthEast().equals(box.getSouthWest())) map.fitBounds(box, { maxZoom: 18, padding: [36, 36] })
      else mark.unbindPopup().bindPopup(words(features)).openPopup()
    })
    mark.addTo(marks)
  }

  function words(features) {
    const list = document.createElement('ul')
    list.className = 'rtb-map__words'
    for (const { properties } of features.slice(0, 20)) {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = properties.page
      link.textContent = properties.asset
      item.append(link, document.createElement('br'), `${properties.address}. ${properties.standing}.`)
      list.append(item)
    }
    return list
  }
}

function at(feature) {
  const [east, north] = feature.geometry.coordinates
  return L.latLng(north, east)
}
