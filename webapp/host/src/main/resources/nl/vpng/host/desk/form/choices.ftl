[#ftl output_format="HTML"]
[#-- What was found, as a part of a page; the script puts it into the dialog. --]
[#list found]
<ul>
[#items as choice]
<li><button type="button" class="form-choice" data-value="${choice.value}" data-label="${choice.label}" data-detail="${choice.detail}" data-image="${choice.image}" data-address="${choice.address}">[#if choice.image?has_content]<img src="${contextPath}${choice.image}" alt="" width="48" height="48" loading="lazy"> [/#if]<span><strong>${choice.label}</strong> <span class="muted">${choice.detail}</span></span></button></li>
[/#items]
</ul>
[#else]
<p>${text("form.choose.empty")}</p>
[/#list]
[#if more]<p class="muted">${text("form.choose.more")}</p>[/#if]
