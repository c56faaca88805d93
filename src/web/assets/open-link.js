// The secret stands behind the "#", which no browser sends by itself. It is taken along only when a person presses the
// button: mail scanners run scripts too, but they do not press.
for (const form of document.querySelectorAll('form[data-secret]')) {
  form.addEventListener('submit', () => {
    form.elements.secret.value = location.hash.slice(1);
  });
}
