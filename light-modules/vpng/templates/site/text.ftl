[#ftl output_format="HTML"]
[#-- The only place that prints HTML as it is: `text` is a nl.vpng.site.CleanHtml, which RichText has cleaned. --]
[#macro rich text]
[#if text.present()]
<div class="vpng-text">${text.html()?no_esc}</div>
[/#if]
[/#macro]
