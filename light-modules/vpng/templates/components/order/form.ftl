[#ftl output_format="HTML"]
[#import "/vpng/templates/site/text.ftl" as text]
[#import "/vpng/templates/order/parts.ftl" as parts]
<section class="vpng-order">
[#if model.thanks??]
  [@parts.thanks /]
[#elseif !model.form??]
  <p class="vpng-note">${i18n['order.none']}</p>
[#else]
  <h2 class="vpng-heading">${model.form.title()}</h2>
  [@text.rich text=model.intro /]
  [#if !model.form.open()]
  <p class="vpng-note">${i18n['order.closed']}</p>
  [#elseif !model.offers?has_content]
  <p class="vpng-note">${i18n['order.nothing']}</p>
  [#else]
  [#if model.problems?has_content]
  [@parts.problems /]
  [/#if]
  <form class="vpng-form" method="post" action="#uitkomst" novalidate>
    <input type="hidden" name="mgnlModelExecutionUUID" value="${model.node.identifier}">
    <input type="hidden" name="csrf" value="${model.token}">
    <input type="hidden" name="${model.keyField}" value="${model.key}">
    <p class="vpng-form__trap" aria-hidden="true"><label>${i18n['order.trap']} <input name="${model.hiddenField}" tabindex="-1" autocomplete="off"></label></p>
    <p class="vpng-form__note">${i18n['order.required']}</p>
    [@cms.area name="fieldsets" /]
    <div class="vpng-form__end">
      [#if model.total?has_content]
      <p class="vpng-form__total">${i18n.get('order.total', [model.total])}</p>
      [/#if]
      [#if model.form.priceNote()?has_content]
      <p class="vpng-form__note">${model.form.priceNote()}</p>
      [/#if]
      <p class="vpng-form__buttons">
        <button class="vpng-button" type="submit">${i18n['order.send']}</button>
        [#if (model.offers?size > 1)]
        <button class="vpng-button vpng-button--quiet" type="submit" name="field" value="price">${i18n['order.price.show']}</button>
        [/#if]
      </p>
    </div>
  </form>
  [/#if]
[/#if]
</section>
