[#ftl output_format="HTML"]
[#import "/vpng/templates/publication/teaser.ftl" as teaser]
<section class="vpng-section">
  <h2 class="${model.heading?has_content?then('vpng-heading', 'vpng-hidden')}">${model.heading?has_content?then(model.heading, i18n['publication.all'])}</h2>
  [#if model.publications?has_content]
  [@teaser.list items=model.publications /]
  [#else]
  <p class="vpng-note">${i18n['publication.empty']}</p>
  [/#if]
</section>
