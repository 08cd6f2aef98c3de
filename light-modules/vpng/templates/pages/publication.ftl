[#ftl output_format="HTML"]
[#import "/vpng/templates/site/layout.ftl" as layout]
[#import "/vpng/templates/publication/edition.ftl" as edition]
[#import "/vpng/templates/publication/teaser.ftl" as teaser]
[#-- A book may have the title of its domain; in the browser's title they differ. --]
[@layout.page title=i18n.get('publication.windowTitle', [model.title])]
[#assign publication = model.publication]
[#assign accessibleVersion = model.accessibleVersion(i18n.get('publication.accessible.subject', [publication.title()]))]
<article class="vpng-publication">
  <div class="vpng-publication__head">
    [#if model.overview?has_content]
    <p class="vpng-publication__back"><a href="${model.overview}">${i18n['publication.overview']}</a></p>
    [/#if]
    <h1 class="vpng-intro__title">${publication.title()}</h1>
    [#if publication.subtitle()?has_content]
    <p class="vpng-intro__strapline">${publication.subtitle()}</p>
    [/#if]
    <dl class="vpng-facts">
      [#if publication.authors()?has_content]
      <div><dt>${i18n['publication.by']}</dt><dd>${publication.authors()?join(", ")}</dd></div>
      [/#if]
      [#if model.domain??]
      <div><dt>${i18n['publication.about']}</dt><dd>[#if model.domain.address()?has_content]<a href="${model.domain.address()}">${model.domain.title()}</a>[#else]${model.domain.title()}[/#if]</dd></div>
      [/#if]
    </dl>
  </div>
  <div class="vpng-publication__cover">
    [@teaser.cover image=model.cover!"" alternative=i18n.get('publication.cover.alternative', [publication.title()]) /]
  </div>
  <div class="vpng-publication__body">
    [#if publication.summary()?has_content]
    <p class="vpng-lead">${publication.summary()}</p>
    [/#if]
    [#if publication.reach()?has_content]
    <p class="vpng-publication__reach">${publication.reach()}</p>
    [/#if]
    [#list model.editions as item]
    [#if item?is_first]
    <section class="vpng-section">
      <h2 class="vpng-heading">${i18n['publication.newest']}</h2>
      [@edition.facts item=item title=publication.title() accessibleVersion=accessibleVersion /]
    </section>
    [#else]
    [#if item?index == 1]
    <section class="vpng-section">
      <h2 class="vpng-heading">${i18n['publication.earlier']}</h2>
    [/#if]
      [@edition.facts item=item title=publication.title() accessibleVersion=accessibleVersion /]
    [#if item?is_last]
    </section>
    [/#if]
    [/#if]
    [#else]
    <p class="vpng-note">${i18n['publication.unpublished']}</p>
    [/#list]
  </div>
</article>
[@cms.area name="main" /]
[/@layout.page]
