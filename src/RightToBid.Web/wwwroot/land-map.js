// The land on a map, beside the drawing of its boundary. Without scripts, or without a base map, the drawing and the point stand alone.
for (const frame of document.querySelectorAll('[data-land-map]')) {
  show(frame)
}

function show(frame) {
  frame.hidden = false
  const map = L.map(frame, { scrollWheelZoom: false })
  L.tileLayer(frame.dataset.tiles, { attribution: frame.dataset.attribution, maxZoom: 19, referrerPolicy: 'origin' }).addTo(map)
  map.attributionControl.setPrefix(false)

  const corners = read(frame.dataset.outline ?? '')
  if (corners.length > 0) {
    const land = L.polygon(corners, { className: 'rtb-map__land' }).addTo(map)
    map.fitBounds(land.getBounds(), { maxZoom: 18, padding: [24, 24] })
  } else {
    const point = frame.dataset.point.split(',').map(Number)
    L.circleMarker(point, { radius: 9, weight: 3, fillOpacity: 1, className: 'rtb-map__corner' }).addTo(map)
    map.setView(point, 16)
  }
}

// Well-known text has longitude first, a map latitude first.
function read(outline) {
  return [...outline.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, east, north]) => [Number(north), Number(east)])
}
