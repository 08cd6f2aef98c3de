// Shows how far an upload is, and warns who leaves before its end. Without it the browser sends the file as any other form.
for (const form of document.querySelectorAll('form[data-upload]')) {
  const box = form.querySelector('.file-progress');
  const progress = box.querySelector('progress');
  const status = box.querySelector('[role="status"]');
  let request = null;

  window.addEventListener('beforeunload', event => {
    if (request) {
      event.preventDefault();
      event.returnValue = '';
    }
  });

  const fail = message => {
    request = null;
    progress.hidden = true;
    status.className = 'file-failed';
    status.textContent = message;
  };

  form.addEventListener('submit', event => {
    const files = [...form.querySelector('input[type="file"]').files];
    if (files.length === 0) {
      return; // the author says what is missing
    }
    event.preventDefault();
    if (request) {
      return;
    }
    box.hidden = false;
    if (files.some(file => file.size > box.dataset.most)) {
      fail(box.dataset.large); // the author would break off the connection before it can say so
      return;
    }
    request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('X-CSRF-Token', form.elements.csrf.value);
    request.setRequestHeader('X-Requested-With', 'fetch');
    request.upload.addEventListener('progress', sent => {
      if (sent.lengthComputable) {
        progress.value = 100 * sent.loaded / sent.total;
      }
    });
    request.upload.addEventListener('load', () => {
      progress.removeAttribute('value');
      status.textContent = box.dataset.looking;
    });
    request.addEventListener('load', () => {
      const next = request.getResponseHeader('Location');
      if (next) {
        request = null;
        window.location.assign(next);
      } else {
        fail(request.status === 413 ? box.dataset.large : box.dataset.failed);
      }
    });
    request.addEventListener('error', () => fail(box.dataset.failed));
    progress.hidden = false;
    progress.value = 0;
    status.className = '';
    status.textContent = box.dataset.sending;
    request.send(new FormData(form));
  });
}
