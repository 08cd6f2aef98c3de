[#ftl output_format="HTML"]
[#-- One edition: `item` is a nl.vpng.publication.EditionView, `title` the title of the publication. --]
[#macro facts item title]
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
  <p><a class="vpng-button" href="${item.pdf().link()}" type="${item.pdf().mediaType()}">${i18n.get('publication.download', [item.pdf().type(), item.pdf().size()])}<span class="vpng-hidden"> ${title} ${item.date()}</span></a></p>
  [#else]
  <p class="vpng-edition__none">${i18n['publication.noPdf']}</p>
  [/#if]
  [#if item.paperKey()?has_content]
  <p class="vpng-edition__paper">${i18n[item.paperKey()]}[#if item.price()?has_content]: ${i18n.get('publication.costs', [item.price()])}[/#if]</p>
  [/#if]
  [#if item.order()?has_content]
  <p><a class="vpng-button vpng-button--quiet" href="${item.order()}">${i18n['publication.order']}<span class="vpng-hidden"> ${title}</span></a></p>
  [/#if]
</div>
[/#macro]
