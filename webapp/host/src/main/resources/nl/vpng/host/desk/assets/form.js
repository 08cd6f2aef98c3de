// Makes forms more comfortable: tabs, choosing and uploading in place, no lost work. Without it everything is done by buttons.
const form = document.getElementById('form');
document.documentElement.classList.add('js');

// --- Tabs ---------------------------------------------------------------------------------------------------------------

function tabs() {
  const panels = [...form.querySelectorAll('.form-tab')];
  if (panels.length < 2) {
    return;
  }
  const list = document.createElement('div');
  list.className = 'form-tabs';
  list.setAttribute('role', 'tablist');
  const buttons = panels.map(panel => {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = panel.id + '-tab';
    button.setAttribute('role', 'tab');
    button.setAttribute('aria-controls', panel.id);
    button.textContent = panel.querySelector('h2')?.textContent ?? panel.getAttribute('aria-label');
    button.classList.toggle('form-tab-wrong', panel.querySelector('.form-error:not([hidden])') !== null);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', button.id);
    button.addEventListener('click', () => select(button));
    list.append(button);
    return button;
  });
  function select(chosen, focus) {
    buttons.forEach((button, i) => {
      const on = button === chosen;
      button.setAttribute('aria-selected', on);
      button.tabIndex = on ? 0 : -1;
      panels[i].hidden = !on;
    });
    if (focus) {
      chosen.focus();
    }
    sessionStorage.setItem('form-tab:' + location.pathname, chosen.id);
  }
  list.addEventListener('keydown', event => {
    const at = buttons.indexOf(document.activeElement);
    const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1}[event.key];
    if (to !== undefined) {
      event.preventDefault();
      select(buttons[(to + buttons.length) % buttons.length], true);
    }
  });
  panels[0].before(list);
  const focus = form.querySelector('[autofocus]')?.closest('.form-tab');
  const wrong = panels.find(panel => panel.querySelector('.form-error:not([hidden])'));
  const last = form.dataset.dirty === 'true' && buttons.find(b => b.id === sessionStorage.getItem('form-tab:' + location.pathname));
  const first = focus ?? wrong;
  select(first ? buttons[panels.indexOf(first)] : last || buttons[0]);
  form.revealField = element => {
    const panel = element.closest('.form-tab');
    if (panel) {
      select(buttons[panels.indexOf(panel)]);
    }
  };
}

// The links of the error summary lead to the field, also on another tab and also inside the rich text editor.
document.querySelector('.form-errors')?.addEventListener('click', event => {
  const link = event.target.closest('a');
  const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (field) {
    event.preventDefault();
    form.revealField?.(field);
    const editor = window.tinymce?.get(field.id);
    if (editor) {
      editor.focus();
    } else {
      (field.matches('input, select, textarea, [tabindex]') ? field : field.querySelector('button, input')).focus();
    }
    field.scrollIntoView({block: 'center'});
  }
});

// --- Unsaved work -------------------------------------------------------------------------------------------------------

let dirty = form.dataset.dirty === 'true';
let leaving = false;
form.addEventListener('input', () => { dirty = true; });
form.addEventListener('change', () => { dirty = true; });
form.markDirty = () => { dirty = true; };
window.addEventListener('beforeunload', event => {
  if (dirty && !leaving) {
    event.preventDefault();
    event.returnValue = form.dataset.leave;
  }
});

// A second press on a button while the first is on its way does nothing.
form.addEventListener('submit', event => {
  if (leaving) {
    event.preventDefault();
    return;
  }
  if (uploads > 0) {
    event.preventDefault();
    form.querySelector('progress:not([hidden])')?.closest('.form-upload').querySelector('input').focus();
    return;
  }
  window.tinymce?.triggerSave();
  leaving = true;
});
window.addEventListener('pageshow', event => {
  if (event.persisted) {
    leaving = false;
  }
});

// --- Choosing -----------------------------------------------------------------------------------------------------------

const dialog = document.createElement('dialog');
dialog.className = 'form-dialog';
dialog.setAttribute('aria-labelledby', 'form-dialog-title');
dialog.innerHTML = '<header><h2 id="form-dialog-title"></h2><button type="button" class="button"></button></header>'
  + '<label for="form-dialog-search"></label><input type="search" id="form-dialog-search" autocomplete="off"><div aria-live="polite"></div>';
const [dialogTitle, dialogClose, dialogLabel, dialogSearch, dialogFound] =
  ['h2', 'button', 'label', 'input', 'div'].map(name => dialog.querySelector(name));
dialogClose.textContent = form.dataset.chooseClose;
dialogLabel.textContent = form.dataset.chooseSearch;
dialogClose.addEventListener('click', () => dialog.close());
document.body.append(dialog);
let chooseFrom = '';
let chosen = () => {};
let asked = 0;

async function search() {
  const turn = ++asked;
  const answer = await fetch(chooseFrom + '&search=' + encodeURIComponent(dialogSearch.value));
  const html = await answer.text();
  if (turn === asked && answer.ok) {
    dialogFound.innerHTML = html;
  }
}
let pause;
dialogSearch.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(search, 200);
});
dialogFound.addEventListener('click', event => {
  const choice = event.target.closest('.form-choice');
  if (choice) {
    dialog.close();
    chosen(choice.dataset);
  }
});

// Opens the dialog; calls back with value, label, detail, image and address of what is chosen.
form.choose = (workspace, types, title, callback) => {
  chooseFrom = document.body.dataset.base + '/choose/' + workspace + '?types=' + encodeURIComponent(types);
  chosen = callback;
  dialogTitle.textContent = title;
  dialogSearch.value = '';
  dialogFound.innerHTML = '';
  dialog.showModal();
  dialogSearch.focus();
  search();
};

function show(link, choice) {
  link.querySelector('input[type="hidden"]').value = choice.value;
  const box = link.querySelector('.form-chosen');
  box.replaceChildren();
  if (choice.image) {
    const image = document.createElement('img');
    image.src = document.body.dataset.base.replace(/\/\.magnolia\/.*$/, '') + choice.image;
    image.alt = '';
    box.append(image);
  }
  const words = document.createElement('span');
  const label = document.createElement('strong');
  label.textContent = choice.label;
  const detail = document.createElement('span');
  detail.className = 'muted';
  detail.textContent = choice.detail;
  words.append(label, document.createElement('br'), detail);
  box.append(words);
  link.querySelector('[data-clear]').hidden = choice.value === '';
  dirty = true;
}

form.addEventListener('click', event => {
  const button = event.target.closest('[data-choose], [data-clear]');
  if (!button) {
    return;
  }
  event.preventDefault();
  const link = button.closest('.form-link');
  if (button.matches('[data-clear]')) {
    show(link, {value: '', label: '', detail: ''});
    link.querySelector('[data-choose]').focus();
  } else {
    form.choose(link.dataset.link, link.dataset.types, form.dataset.chooseTitle, choice => {
      show(link, choice);
      button.focus();
    });
  }
});

// --- Uploading ----------------------------------------------------------------------------------------------------------

let uploads = 0;
form.addEventListener('change', event => {
  const input = event.target;
  if (input.type !== 'file' || input.files.length === 0) {
    return;
  }
  const box = input.closest('.form-upload');
  const link = input.closest('.form-field, .form-many-control').querySelector('.form-link');
  const progress = box.querySelector('progress');
  const problem = box.querySelector('.form-upload-error');
  const data = new FormData();
  data.append('csrf', form.elements.csrf.value);
  data.append('file', input.files[0]);
  const request = new XMLHttpRequest();
  request.open('POST', form.dataset.upload + '?csrf=' + encodeURIComponent(form.elements.csrf.value));
  request.upload.addEventListener('progress', sent => {
    if (sent.lengthComputable) {
      progress.value = 100 * sent.loaded / sent.total;
    }
  });
  request.addEventListener('loadend', () => {
    uploads--;
    progress.hidden = true;
    input.value = '';
    let answer = {};
    try {
      answer = JSON.parse(request.responseText);
    } catch (noJson) {
      answer = {message: form.dataset.uploadFailed};
    }
    if (request.status === 200 && answer.value) {
      show(link, answer);
    } else {
      problem.textContent = answer.message ?? form.dataset.uploadFailed;
      problem.hidden = false;
    }
  });
  problem.hidden = true;
  progress.value = 0;
  progress.hidden = false;
  uploads++;
  request.send(data);
});

tabs();
const first = document.querySelector('.form-errors, .form-conflict') ?? form.querySelector('[autofocus]');
first?.focus();
