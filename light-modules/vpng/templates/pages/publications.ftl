[#ftl output_format="HTML"]
[#import "/vpng/templates/site/layout.ftl" as layout]
[#import "/vpng/templates/publication/teaser.ftl" as teaser]
[@layout.page]
[@layout.intro title=model.title lead=model.lead /]
<nav class="vpng-filter" aria-label="${i18n['publication.filter']}">
  <ul class="vpng-filter__list">
    [#list model.filters as filter]
    <li><a class="vpng-filter__link ${filter.theme()}" href="${filter.address()}"[#if filter.current()] aria-current="true"[/#if]>${filter.label()?has_content?then(filter.label(), i18n['publication.filter.all'])}</a></li>
    [/#list]
  </ul>
</nav>
[#if model.unknownFilter]
<p class="vpng-note">${i18n['publication.filter.unknown']}</p>
[/#if]
<section class="vpng-section">
  <h2 class="vpng-hidden">${i18n['publication.all']}</h2>
  [#assign publications = model.publications]
  [#if publications?has_content]
  [@teaser.list items=publications wall=true /]
  [#else]
  <p class="vpng-note">${i18n['publication.empty']}</p>
  [/#if]
  [@layout.feed /]
</section>
<p class="vpng-note">${i18n['publication.catalogue']}
  <a href="${contextPath}/publicaties/onix.xml" type="application/xml">${i18n['publication.catalogue.onix']}</a>,
  <a href="${contextPath}/publicaties.csv" type="text/csv" download>${i18n['publication.catalogue.table']}</a>,
  <a href="${contextPath}/publicaties.json" type="application/json">${i18n['publication.catalogue.list']}</a>
</p>
[@cms.area name="main" /]
[/@layout.page]
