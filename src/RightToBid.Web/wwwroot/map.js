// A map on which the corners of a boundary are set. The points in the box below it are the answer: without scripts they are typed.
const corner = { radius: 7, weight: 2, fillOpacity: 1, className: 'rtb-map__corner' }

for (const around of document.querySelectorAll('[data-outline-map]')) {
  enhance(around)
}

function enhance(around) {
  const typed = around.querySelector('textarea')
  const map = L.map(place(around, typed), { scrollWheelZoom: false })
  L.tileLayer(around.dataset.tiles, { attribution: around.dataset.attribution, maxZoom: 19, referrerPolicy: 'origin' }).addTo(map)
  map.attributionControl.setPrefix(false)

  const land = L.polygon([], { className: 'rtb-map__land' }).addTo(map)
  const corners = L.layerGroup().addTo(map)
  const said = around.querySelector('[role=status]')

  function draw(points) {
    land.setLatLngs(points)
    corners.clearLayers()
    for (const [place, point] of points.entries()) {
      L.circleMarker(point, corner)
        .on('click', event => { L.DomEvent.stop(event); keep(read(typed).filter((_, index) => index !== place)) })
        .addTo(corners)
    }
    said.textContent = points.length === 0 ? 'Nothing is drawn.' : points.length === 1 ? '1 corner.' : `${points.length} corners.`
  }

  function keep(points) {
    typed.value = points.map(([north, east]) => `${north.toFixed(6)}, ${east.toFixed(6)}`).join('\n')
    draw(points)
  }

  map.on('click', event => {
    const points = read(typed)
    if (points.length < Number(around.dataset.most)) keep([...points, [event.latlng.lat, event.latlng.lng]])
  })
  typed.addEventListener('input', () => draw(read(typed)))
  around.querySelector('[data-outline-undo]').addEventListener('click', () => keep(read(typed).slice(0, -1)))
  around.querySelector('[data-outline-clear]').addEventListener('click', () => keep([]))

  const points = read(typed)
  if (points.length > 0) map.fitBounds(L.latLngBounds(points), { maxZoom: 18, padding: [24, 24] })
  else {
    const [north, east, zoom] = around.dataset.centre.split(',').map(Number)
    map.setView([north, east], zoom)
  }
  draw(points)
}

// The map stands before the box, with what it says and its two buttons. Typing is the way without a mouse.
function place(around, typed) {
  const frame = document.createElement('div')
  frame.className = 'rtb-map'
  frame.innerHTML = `
    <p class="govuk-body-s">Click the corners of the land in order, or type them below. Click a corner again to take it away.</p>
    <div class="rtb-map__canvas" role="application" aria-label="Map for drawing the boundary. The points can be typed below it instead."></div>
    <p class="govuk-body-s" role="status"></p>
    <div class="govuk-button-group">
      <button type="button" class="govuk-button govuk-button--secondary" data-outline-undo>Take away the last corner</button>
      <button type="button" class="govuk-button govuk-button--secondary" data-outline-clear>Start again</button>
    </div>`
  typed.before(frame)
  return frame.querySelector('.rtb-map__canvas')
}

function read(typed) {
  return typed.value.split('\n')
    .map(line => line.trim().split(/[\s,;]+/).map(Number))
    .filter(pair => pair.length === 2 && pair.every(Number.isFinite))
}
