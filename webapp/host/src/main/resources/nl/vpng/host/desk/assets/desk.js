// Makes the desk more comfortable; everything works without it.

// Forms that must be confirmed say so themselves: <form data-confirm="…">.
document.addEventListener('submit', event => {
  const question = event.submitter?.dataset.confirm ?? event.target.dataset.confirm;
  if (question && !window.confirm(question)) {
    event.preventDefault();
  }
});
