[#ftl output_format="HTML"]
[#import "/vpng/templates/site/picture.ftl" as picture]
[#assign image = model.image!""]
[#if image?is_hash]
<figure class="vpng-figure">
  [@picture.show image=image class="vpng-figure__image" alternative=model.alternative sizes="(min-width: 71rem) 68rem, 94vw" /]
  [#if model.caption?has_content]
  <figcaption class="vpng-figure__caption">${model.caption}</figcaption>
  [/#if]
</figure>
[/#if]
