[#ftl output_format="HTML"]
[#-- One edition: `item` is a nl.vpng.publication.EditionView, `title` the title of the publication,
    `accessibleVersion` where to ask for a version that everybody can read. --]
[#macro facts item title accessibleVersion=""]
[#assign edition = item.edition()]
<div class="vpng-edition[#if item.earlier()] vpng-edition--earlier[/#if]">
  <p class="vpng-edition__when">
    <strong>${item.date()?has_content?then(item.date(), i18n['publication.undated'])}</strong>
    [#if edition.printing()?has_content]<span class="vpng-edition__detail">${edition.printing()}</span>[/#if]
    [#if edition.pages()??]<span class="vpng-edition__detail">${i18n.get('publication.edition.pageCount', [edition.pages()?c])}</span>[/#if]
    [#if edition.isbn()?has_content]<span class="vpng-edition__detail">${i18n.get('publication.edition.isbnNumber', [edition.isbn()])}</span>[/#if]
    [#if item.earlier()]<span class="vpng-badge">${i18n['publication.earlier.label']}</span>[/#if]
  </p>
  [#if edition.changeNote()?has_content]
  <p>${edition.changeNote()}</p>
  [/#if]
  [#if item.pdf()??]
  <p class="vpng-edition__file"><a class="vpng-button" href="${item.pdf().link()}" type="${item.pdf().mediaType()}">${i18n.get('publication.download', [item.pdf().type(), item.pdf().size()])}<span class="vpng-hidden"> ${title} ${item.date()}</span></a>
  [#if item.pdf().accessible()]
  <span class="vpng-badge">${i18n['publication.accessible']}</span>
  [#elseif accessibleVersion?has_content]
  <a class="vpng-edition__ask" href="${accessibleVersion}">${i18n['publication.accessible.ask']}<span class="vpng-hidden"> ${title} ${item.date()}</span></a>
  [/#if]
  </p>
  [#else]
  <p class="vpng-edition__none">${i18n['publication.noPdf']}</p>
  [/#if]
  [#if item.paperKey()?has_content]
  <p class="vpng-edition__paper">${i18n[item.paperKey()]}[#if item.price()?has_content]: ${i18n.get('publication.costs', [item.price()])}[/#if]</p>
  [/#if]
  [#if item.order()?has_content]
  <p><a class="vpng-button vpng-button--quiet" href="${item.order()}">${i18n['publication.order']}<span class="vpng-hidden"> ${title}</span></a></p>
  [/#if]
  [@cite citation=item.citation() title=title date=item.date() /]
</div>
[/#macro]

[#-- How to cite it: `citation` is a nl.vpng.publication.CitationView. --]
[#macro cite citation title date]
[#assign reference = citation.reference()]
<details class="vpng-cite">
  <summary class="vpng-cite__summary">${i18n['publication.cite']}<span class="vpng-hidden"> ${title} ${date}</span></summary>
  <p class="vpng-cite__reference">${reference.before()}<cite>${reference.title()}</cite>${reference.after()}<a href="${reference.address()}">${reference.address()}</a></p>
  <p class="vpng-cite__files">${i18n['publication.cite.files']}:
    [#list citation.files() as file]
    <a href="${file.address()}" download>${i18n.get('publication.cite.file', [file.label()])}</a>[#sep],[/#sep]
    [/#list]
  </p>
</details>
[/#macro]
