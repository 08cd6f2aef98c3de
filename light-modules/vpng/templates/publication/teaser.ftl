[#ftl output_format="HTML"]
[#import "/vpng/templates/site/picture.ftl" as picture]
[#-- Publications in a list below an h2: `items` are nl.vpng.publication.PublicationTeaser; as a wall, covers come first. --]
[#macro list items wall=false]
<ul class="vpng-teasers[#if wall] vpng-teasers--wall[/#if]">
  [#list items as item]
  <li class="vpng-teaser ${item.theme()}">
    [@cover image=item.cover()!"" sizes=wall?then("(min-width: 48rem) 13rem, 45vw", "6rem") lazy=item?index gt wall?then(3, 0) /]
    <div class="vpng-teaser__text">
      <h3 class="vpng-teaser__title"><a class="vpng-teaser__link" href="${item.address()}">${item.title()}</a></h3>
      [#if item.subtitle()?has_content]
      <p class="vpng-teaser__subtitle">${item.subtitle()}</p>
      [/#if]
      <p class="vpng-teaser__facts">[#if item.domain()?has_content]<span class="vpng-teaser__domain">${item.domain()}</span>[/#if] <span>${item.date()?has_content?then(item.date(), i18n['publication.undated'])}</span></p>
    </div>
  </li>
  [/#list]
</ul>
[/#macro]

[#-- A cover, or a plain board in the colour of the domain where there is none. --]
[#macro cover image="" alternative="" sizes="(min-width: 48rem) 18rem, 13rem" lazy=false]
[#if !image?is_hash]
<span class="vpng-cover vpng-cover--none" aria-hidden="true">${i18n['site.name']}</span>
[#else]
[@picture.show image=image class="vpng-cover" alternative=alternative sizes=sizes lazy=lazy /]
[/#if]
[/#macro]
