[#ftl output_format="HTML"]
[#-- What was found: `items` are nl.vpng.search.SearchResult. --]
[#macro list items]
<ol class="vpng-hits__list">
  [#list items as item]
  <li class="vpng-hit">
    <h3 class="vpng-hit__title"><a href="${item.address()}">[@passage words=item.title() /]</a></h3>
    <p class="vpng-hit__place">${i18n['site.name']}[#list item.place() as above] › ${above}[/#list]</p>
    [#if item.passage().parts()?has_content]
    <p class="vpng-hit__text">[@passage words=item.passage() /]</p>
    [/#if]
    [#list item.files() as file]
    <div class="vpng-hit__file">
      <p><a href="${file.address()}">[#if file.edition() == 0]${i18n['search.inPdf']}[#else]${i18n.get('search.inPdfOf', [file.edition()?c])}[/#if]<span class="vpng-hidden"> – [@passage words=item.title() /]</span></a>[#if file.earlier()] <span class="vpng-badge">${i18n['publication.earlier.label']}</span>[/#if]</p>
      [#if file.passage().parts()?has_content]
      <p class="vpng-hit__text">[@passage words=file.passage() /]</p>
      [/#if]
    </div>
    [/#list]
  </li>
  [/#list]
</ol>
[/#macro]

[#macro passage words][#list words.parts() as part][#if part.hit()]<mark>${part.text()}</mark>[#else]${part.text()}[/#if][/#list][/#macro]
