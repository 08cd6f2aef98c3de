[#ftl output_format="HTML"]
[#import "/vpng/templates/site/layout.ftl" as layout]
[#import "/vpng/templates/search/form.ftl" as form]
[#import "/vpng/templates/search/result.ftl" as result]
[@layout.page title=model.empty?then(model.title, i18n.get('search.windowTitle', [model.searched]))]
[@layout.intro title=model.title lead=model.lead /]
[@form.field address=model.address searched=model.searched place="page" /]
[#if model.cut]
<p class="vpng-note vpng-search__note">${i18n['search.cut']}</p>
[/#if]
[#if model.withoutWords]
<p class="vpng-note vpng-search__note">${i18n['search.withoutWords']}</p>
[#elseif !model.empty]
[#assign results = model.results]
<section class="vpng-section vpng-hits">
  <h2 class="vpng-hits__count">[#if results.total() == 0]${i18n.get('search.none', [model.searched])}[#elseif results.more()]${i18n.get('search.more', [results.total()?c, model.searched])}[#elseif results.total() == 1]${i18n.get('search.one', [model.searched])}[#else]${i18n.get('search.count', [results.total()?c, model.searched])}[/#if]</h2>
  [#if results.total() == 0]
  <ul class="vpng-hits__hints">
    <li>${i18n['search.hint.spelling']}</li>
    <li>${i18n['search.hint.fewer']}</li>
    <li>${i18n['search.hint.other']}</li>
  </ul>
  [#else]
  [@result.list items=results.shown() /]
  [/#if]
  [#if results.pages() gt 1]
  <nav class="vpng-pages" aria-label="${i18n['search.pages']}">
    [#if model.previous?has_content]<a class="vpng-pages__link" rel="prev" href="${model.previous}">${i18n['search.previous']}</a>[/#if]
    <span>${i18n.get('search.pageOf', [results.page()?c, results.pages()?c])}</span>
    [#if model.next?has_content]<a class="vpng-pages__link" rel="next" href="${model.next}">${i18n['search.next']}</a>[/#if]
  </nav>
  [/#if]
</section>
[/#if]
[@cms.area name="main" /]
[/@layout.page]
