[#ftl output_format="HTML"]
[#import "/vpng/templates/order/paper/page.ftl" as paper]
[@paper.page title=title]
<form class="question" method="post" novalidate>
  <h1>${title}</h1>
  [#if problem?has_content]
  <p class="problem" id="problem" role="alert">${problem}</p>
  [/#if]
  <p id="help">${texts.help}</p>
  [@field name="from" type="date" label=texts.from value=wanted.from() days=true /]
  [@field name="to" type="date" label=texts.to value=wanted.to() days=true /]
  [@field name="email" type="email" label=texts.email value=wanted.email() /]
  <p><button>${texts.get}</button></p>
</form>
[/@paper.page]

[#-- A field; what is wrong is always about the days. --]
[#macro field name type label value days=false]
<p>
  <label for="${name}">${label}</label>
  <input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="off" aria-describedby="help[#if days && problem?has_content] problem[/#if]"[#if days && problem?has_content] aria-invalid="true"[/#if]>
</p>
[/#macro]
