[#ftl output_format="HTML"]
[#import "/vpng/templates/publication/teaser.ftl" as teaser]
[#assign heading = model.heading]
[#assign publications = model.publications]
<section class="vpng-section">
  <h2 class="${heading?has_content?then('vpng-heading', 'vpng-hidden')}">${heading?has_content?then(heading, i18n['publication.all'])}</h2>
  [#if publications?has_content]
  [@teaser.list items=publications /]
  [#else]
  <p class="vpng-note">${i18n['publication.empty']}</p>
  [/#if]
</section>
