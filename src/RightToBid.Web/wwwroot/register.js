// "Use where I am": the browser is asked only when the button is pressed, and what it says goes into the field and no further.
const button = document.querySelector('[data-near-me]')

if (button && 'geolocation' in navigator) {
  const said = document.querySelector('[data-near-said]')
  const near = document.getElementById('near')
  button.hidden = false
  button.addEventListener('click', () => {
    said.textContent = 'Asking your browser where you are.'
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        near.value = `${coords.latitude.toFixed(4)}, ${coords.longitude.toFixed(4)}`
        said.textContent = ''
        near.form.requestSubmit()
      },
      () => { said.textContent = 'Your browser did not say where you are. Type latitude and longitude instead, or search for your town or parish by its name.' },
      { maximumAge: 600000, timeout: 10000 })
  })
}
