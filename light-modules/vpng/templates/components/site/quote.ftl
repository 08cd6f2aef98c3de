[#ftl output_format="HTML"]
[#if model.quote?has_content]
<figure class="vpng-quote">
  <blockquote class="vpng-quote__text"><p>${model.quote}</p></blockquote>
  [#if model.source?has_content]
  <figcaption class="vpng-quote__source">${model.source}</figcaption>
  [/#if]
</figure>
[/#if]
