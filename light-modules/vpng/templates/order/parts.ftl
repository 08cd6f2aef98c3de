[#ftl output_format="HTML"]
[#-- Parts of the order form. They read `model`, a nl.vpng.order.OrderFormModel. --]
[#import "/vpng/templates/site/text.ftl" as text]

[#-- What is to be repaired, with links to the fields. The form leads to `uitkomst`, so a browser puts the focus here. --]
[#macro problems]
<div class="vpng-alert" id="uitkomst" role="alert" tabindex="-1">
  <h3 class="vpng-alert__title">${i18n['order.problems']}</h3>
  <ul class="vpng-alert__list">
    [#list model.problems as problem]
    <li>[#if problem.field()?has_content]<a href="#order-${problem.field()}">${problem.text()}</a>[#else]${problem.text()}[/#if]</li>
    [/#list]
  </ul>
  [#if model.gone && model.digital?has_content]
  <p><a href="${model.digital}">${i18n['order.digital']}</a></p>
  [/#if]
</div>
[/#macro]

[#-- What the visitor sees once the order is stored. --]
[#macro thanks]
<h2 class="vpng-heading" id="uitkomst" tabindex="-1">${model.confirmationTitle}</h2>
<p class="vpng-lead">${i18n['order.thanks.reference']} <strong class="vpng-order__reference">${model.thanks.reference()}</strong></p>
[@text.rich text=model.confirmationText /]
<p>${i18n['order.thanks.next']}</p>
[#if model.digital?has_content]
<p class="vpng-action"><a class="vpng-button" href="${model.digital}">${i18n['order.digital']}</a></p>
[/#if]
[/#macro]
