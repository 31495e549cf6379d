// Asks the browser for a passkey and sends what it says with the form. What goes wrong is said by the page that answers.
const ask = {
  create: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const { Credential: credential, __RequestVerificationToken: token } = form.elements
    try {
      const answer = await fetch(form.dataset.options, { method: 'POST', body: new URLSearchParams({ [token.name]: token.value }) })
      credential.value = JSON.stringify(await ask[form.dataset.passkey](await answer.json()))
    } catch {
      credential.value = 'none'
    }
    HTMLFormElement.prototype.submit.call(form)
  })
}
