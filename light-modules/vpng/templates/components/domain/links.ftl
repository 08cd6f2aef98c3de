[#ftl output_format="HTML"]
[#assign heading = model.heading]
[#assign domains = model.domains]
[#if domains?has_content]
<section class="vpng-section">
  <h2 class="${heading?has_content?then('vpng-heading', 'vpng-hidden')}">${heading?has_content?then(heading, i18n['domain.all'])}</h2>
  <ul class="vpng-cards">
    [#list domains as domain]
    <li class="vpng-card ${domain.theme()}">
      <h3 class="vpng-card__title"><a class="vpng-card__link" href="${domain.address()}">${domain.title()}</a></h3>
      [#if domain.strapline()?has_content]
      <p class="vpng-card__text">${domain.strapline()}</p>
      [/#if]
      <p class="vpng-card__label">${domain.principle()?then(i18n['domain.label.principle'], i18n['domain.label.way'])}</p>
    </li>
    [/#list]
  </ul>
</section>
[/#if]
