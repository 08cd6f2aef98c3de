// The rich text editor on top of the plain text area; without it, people write HTML there.
const form = document.getElementById('form');
const base = form.dataset.editor;
const dutch = document.documentElement.lang === 'nl';

function load(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });
}

await load(base + '/tinymce.min.js');
if (dutch) {
  await load(document.body.dataset.base + '/assets/editor-nl.js');
}

function label(area) {
  return document.querySelector(`label[for="${CSS.escape(area.id)}"]`)?.textContent ?? '';
}

for (const area of form.querySelectorAll('textarea.form-rich')) {
  window.tinymce.init({
    target: area,
    base_url: base,
    suffix: '.min',
    license_key: 'gpl',
    language: dutch ? 'nl' : 'en',
    iframe_aria_text: label(area),
    menubar: false,
    branding: false,
    promotion: false,
    help_accessibility: true,
    plugins: 'link lists autolink code wordcount',
    toolbar: 'blocks | bold italic | bullist numlist blockquote | link unlink | removeformat | undo redo | code',
    block_formats: dutch
      ? 'Alinea=p; Kop 3=h3; Kop 4=h4'
      : 'Paragraph=p; Heading 3=h3; Heading 4=h4',
    valid_elements: 'p,br,h2,h3,h4,ul,ol[start],li,strong/b,em/i,a[href|title],blockquote,sub,sup,table,thead,tbody,tr,th[scope],td',
    convert_urls: false,
    entity_encoding: 'raw',
    link_target_list: false,
    link_title: false,
    link_assume_external_targets: 'https',
    link_context_toolbar: true,
    file_picker_types: 'file',
    file_picker_callback: (callback, value, meta) => choose(callback),
    contextmenu: false,
    browser_spellcheck: true,
    min_height: 300,
    resize: false,
    content_css: base + '/skins/content/default/content.min.css',
    content_style: 'body { font-family: system-ui, sans-serif; max-width: 42rem; }',
    setup: editor => editor.on('dirty input change', () => {
      if (editor.isDirty()) {
        form.markDirty?.();
      }
    }),
  });
}

// Pages and files share one button: the dialog of the editor has only one place for it.
function choose(callback) {
  const kinds = document.createElement('dialog');
  kinds.className = 'form-dialog';
  kinds.setAttribute('aria-label', form.dataset.chooseTitle);
  const buttons = [['website', 'mgnl:page', form.dataset.editorPages], ['dam', 'mgnl:asset', form.dataset.editorFiles]]
    .map(([workspace, types, title]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.textContent = title;
      button.addEventListener('click', () => {
        kinds.close();
        form.choose(workspace, types, title, choice => callback(choice.address, {text: choice.label}));
      });
      return button;
    });
  const row = document.createElement('div');
  row.className = 'buttons';
  row.append(...buttons);
  kinds.append(row);
  kinds.addEventListener('close', () => kinds.remove());
  document.body.append(kinds);
  kinds.showModal();
}
