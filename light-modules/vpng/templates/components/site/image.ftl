[#ftl output_format="HTML"]
[#if model.image??]
<figure class="vpng-figure">
  <img class="vpng-figure__image" src="${model.image.link()}" alt="${model.alternative}"[#if model.image.width()??] width="${model.image.width()?c}" height="${model.image.height()?c}"[/#if] loading="lazy">
  [#if model.caption?has_content]
  <figcaption class="vpng-figure__caption">${model.caption}</figcaption>
  [/#if]
</figure>
[/#if]
