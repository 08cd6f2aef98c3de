// In a list: only what can be done with all that is chosen stays enabled, and a click on a row chooses it.
const items = document.getElementById('items');
if (items) {
  const boxes = [...items.querySelectorAll('input[name="path"]')];
  const buttons = [...document.querySelectorAll('button[form="items"][data-action]')]
    .filter(button => !button.closest('.browser-root'));
  const count = items.querySelector('.browser-count');
  const refresh = () => {
    const chosen = boxes.filter(box => box.checked);
    for (const box of boxes) {
      box.closest('tr').classList.toggle('chosen', box.checked);
    }
    for (const button of buttons) {
      const possible = chosen.length > 0
        && (chosen.length === 1 || button.dataset.multiple === 'true')
        && chosen.every(box => box.closest('tr').dataset.actions.split(' ').includes(button.dataset.action));
      button.disabled = !possible;
    }
    if (count) {
      count.textContent = chosen.length === 0 ? count.dataset.none
        : chosen.length === 1 ? count.dataset.one : count.dataset.many.replace('#', chosen.length);
    }
  };
  items.addEventListener('change', refresh);
  items.addEventListener('click', event => {
    const row = event.target.closest('tbody tr');
    const box = row?.querySelector('input[name="path"]');
    if (box && !event.target.closest('a, button, input')) {
      box.checked = !box.checked;
      refresh();
    }
  });
  // What an action of the plugin's own opens gets a tab of its own, where the browser allows it.
  items.addEventListener('submit', async event => {
    const button = event.submitter;
    if (!button?.hasAttribute('data-own')) {
      return;
    }
    event.preventDefault();
    const answer = await fetch(button.formAction, {
      method: 'POST',
      body: new URLSearchParams(new FormData(items)),
      headers: {'X-Requested-With': 'fetch'}
    });
    const address = answer.headers.get('Location');
    if (!address) { // refused: the browser shows the page that says why
      button.removeAttribute('data-own');
      items.requestSubmit(button);
    } else if (!answer.headers.has('X-New-Tab') || !window.open(address, '_blank')) {
      window.location.assign(address);
    }
  });
  // Going back in the browser may keep boxes ticked.
  window.addEventListener('pageshow', refresh);
  refresh();
}
