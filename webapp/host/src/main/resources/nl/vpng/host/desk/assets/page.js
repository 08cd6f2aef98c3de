// Draws the bars of the page editor into the framed page. They press the buttons of the outline, so there is one set of operations.

const frame = document.querySelector('.page-frame-edit');
const MARK = /^\s*(\/?)cms:(area|component)\b([^]*)$/;
let after = null; // what to do when the frame has loaded again: {scroll, path, tool}

const outline = () => document.querySelector('.outline');
const found = (attribute, path) => outline().querySelector(`[data-${attribute}="${CSS.escape(path)}"]`);

/** The path in a mark such as content="website:/home/main/0". */
function pathOf(attributes) {
  const quoted = /\bcontent="[^:"]*:([^"]*)"/.exec(attributes)?.[1] ?? '';
  return quoted
    .replace(/&#45;/g, '-').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
}

function marks(page) {
  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_COMMENT);
  const all = [];
  while (walker.nextNode()) {
    const [, end, kind, attributes] = MARK.exec(walker.currentNode.data) ?? [];
    if (kind) {
      all.push({node: walker.currentNode, end: end === '/', kind, path: pathOf(attributes)});
    }
  }
  return all;
}

function bar(page, styles, kind, label) {
  const host = page.createElement('div');
  host.style.cssText = 'all: initial; display: block; flex-basis: 100%; grid-column: 1 / -1;';
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [styles];
  const group = page.createElement('div');
  group.className = `bar bar-${kind}`;
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  const name = group.appendChild(page.createElement('span'));
  name.textContent = label;
  const tools = group.appendChild(page.createElement('span'));
  tools.className = 'tools';
  root.append(group);
  return {host, group, tools};
}

function button(page, text, name, press) {
  const made = page.createElement('button');
  made.type = 'button';
  made.textContent = text;
  if (name) {
    made.setAttribute('aria-label', name);
  }
  made.addEventListener('click', press);
  return made;
}

/** A bar with the same tools as the component has in the outline. */
function componentBar(page, styles, item) {
  const drawn = bar(page, styles, 'component', item.querySelector('.outline-label').textContent);
  drawn.host.dataset.bar = item.dataset.component;
  for (const tool of item.querySelector('.outline-tools').querySelectorAll('[data-tool]')) {
    const copy = button(page, tool.textContent.trim(), tool.getAttribute('aria-label'), () => tool.click());
    copy.dataset.tool = tool.dataset.tool;
    copy.disabled = tool.disabled === true;
    drawn.tools.append(copy);
  }
  return drawn.host;
}

/** The bar at the end of an area, which opens to the components that can be added. */
function addBar(page, styles, area) {
  const form = area.querySelector(':scope > .outline-add');
  if (!form) {
    return null;
  }
  const drawn = bar(page, styles, 'area bar-add', area.querySelector('h3, h4, h5, h6').textContent);
  drawn.host.dataset.bar = area.dataset.area;
  const list = page.createElement('ul');
  list.hidden = true;
  const opener = button(page, `+ ${form.querySelector('button').textContent.trim()}`,
    form.querySelector('button').getAttribute('aria-label'), () => {
      list.hidden = !list.hidden;
      opener.setAttribute('aria-expanded', String(!list.hidden));
    });
  opener.setAttribute('aria-expanded', 'false');
  opener.dataset.tool = 'add';
  drawn.tools.append(opener);
  for (const option of form.elements.template.options) {
    list.appendChild(page.createElement('li')).append(button(page, option.text, '', () => {
      form.elements.template.value = option.value;
      form.requestSubmit();
    }));
  }
  drawn.group.append(list);
  return drawn.host;
}

function draw(page, styles) {
  const open = [];
  for (const mark of marks(page)) {
    if (mark.end) {
      const begun = open.pop();
      const area = mark.kind === 'area' && begun && found('area', begun.path);
      const added = area && addBar(page, styles, area);
      if (added) {
        mark.node.before(added);
      }
    } else {
      open.push(mark);
      const item = mark.kind === 'component' && found('component', mark.path);
      if (item) {
        mark.node.after(componentBar(page, styles, item));
      }
    }
  }
}

/** Links in the page lead to the editor of the page that they name, or to a new tab. */
function follow(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || link.getAttribute('href').startsWith('#')) {
    return;
  }
  event.preventDefault();
  const address = new URL(link.href);
  const context = frame.getAttribute('src').match(/^\/[^/]*/)[0];
  const page = address.origin === location.origin && address.pathname.match(`^${context}(/.*)\\.html$`);
  if (page) {
    const editor = new URL(`${document.body.dataset.base}/page`, location.href);
    editor.searchParams.set('path', decodeURIComponent(page[1]));
    location.assign(editor);
  } else {
    window.open(address, '_blank', 'noopener');
  }
}

async function loaded() {
  const page = frame.contentDocument;
  if (!page?.documentElement || page.documentElement.dataset.bars) {
    return;
  }
  page.documentElement.dataset.bars = 'drawn';
  const styles = new frame.contentWindow.CSSStyleSheet();
  styles.replaceSync(await (await fetch(outline().dataset.bars)).text());
  draw(page, styles);
  page.addEventListener('click', follow);
  comeBack(page);
  document.body.dataset.editor = 'ready';
}

/** Goes back to where the user was: after an operation to its button, after a dialog to the component. */
function comeBack(page) {
  const path = after?.path ?? outline().dataset.at;
  const host = path && [...page.querySelectorAll('[data-bar]')].find(one => one.dataset.bar === path);
  if (after?.scroll !== undefined) {
    frame.contentWindow.scrollTo(0, after.scroll);
  }
  if (host) {
    const focus = host.shadowRoot.querySelector(`[data-tool="${after?.tool ?? 'edit'}"]:not([disabled])`)
      ?? host.shadowRoot.querySelector('button:not([disabled])');
    if (after?.inFrame !== false) {
      focus?.focus({preventScroll: after !== null});
    }
    if (after === null) {
      host.scrollIntoView({block: 'center'});
    }
  }
  after = null;
}

/** Carries an operation of the outline out without leaving the page. */
async function operate(form, pressed) {
  const inFrame = document.activeElement === frame;
  const fields = new URLSearchParams(new FormData(form));
  const tool = pressed.dataset.tool;
  if (tool === 'delete') {
    fields.set('confirmed', 'true');
  }
  const answer = await fetch(pressed.formAction, {method: 'POST', body: fields});
  if (!answer.ok) {
    location.reload();
    return;
  }
  const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const at = now.querySelector('.outline').dataset.at;
  document.querySelector('.outline').replaceWith(now.querySelector('.outline'));
  document.querySelector('.page-head').replaceWith(now.querySelector('.page-head'));
  after = {scroll: frame.contentWindow.scrollY, path: at, tool, inFrame};
  if (!inFrame) {
    const item = found('component', at) ?? found('area', at);
    (item?.querySelector(`[data-tool="${tool}"]:not([disabled])`) ?? item?.querySelector('a, button:not([disabled])'))?.focus();
  }
  delete document.body.dataset.editor;
  frame.contentWindow.location.reload();
}

if (frame) {
  frame.addEventListener('load', loaded);
  if (frame.contentDocument?.readyState === 'complete' && frame.contentWindow.location.href !== 'about:blank') {
    loaded();
  }
  document.addEventListener('submit', event => {
    if (!event.defaultPrevented && event.target.matches('.outline-tools')) {
      event.preventDefault();
      operate(event.target, event.submitter);
    }
  });
}
