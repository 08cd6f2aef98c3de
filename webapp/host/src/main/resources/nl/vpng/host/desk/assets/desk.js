// Makes the desk more comfortable; everything works without it.

// Forms that must be confirmed say so themselves: <form data-confirm="…">.
document.addEventListener('submit', event => {
  const question = event.submitter?.dataset.confirm ?? event.target.dataset.confirm;
  if (question && !window.confirm(question)) {
    event.preventDefault();
  }
});

// While work goes on in the background, the line that says how far it is keeps up; only its end is read out.
const work = document.getElementById('work');
const follow = async () => {
  try {
    const answer = await fetch(document.body.dataset.base + '/work/strip', {headers: {'X-Requested-With': 'fetch'}});
    if (!answer.ok || answer.redirected) {
      return;
    }
    const lines = new DOMParser().parseFromString(await answer.text(), 'text/html').body;
    const goesOn = lines.querySelector('[data-running]') !== null;
    work.setAttribute('aria-live', goesOn ? 'off' : 'polite');
    work.replaceChildren(...lines.childNodes);
    if (goesOn) {
      setTimeout(follow, 1500);
    }
  } catch {
    setTimeout(follow, 10000); // the author does not answer just now
  }
};
if (work?.querySelector('[data-running]')) {
  setTimeout(follow, 1500);
}
