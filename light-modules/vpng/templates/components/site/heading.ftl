[#ftl output_format="HTML"]
[#import "/vpng/templates/site/text.ftl" as text]
[#if model.heading?has_content]
<h2 class="vpng-heading">${model.heading}</h2>
[/#if]
[@text.rich text=model.text /]
