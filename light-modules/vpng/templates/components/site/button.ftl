[#ftl output_format="HTML"]
[#if model.address?has_content && model.label?has_content]
<p class="vpng-action"><a class="vpng-button" href="${model.address}">${model.label}</a></p>
[/#if]
