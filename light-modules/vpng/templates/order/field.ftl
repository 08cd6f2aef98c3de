[#ftl output_format="HTML"]
[#-- One question of the order form. Reads `model`, a nl.vpng.order.OrderFieldModel that knows what it asks. --]
[#import "/vpng/templates/site/text.ftl" as text]
[#macro field]
[#assign key = model.control.key() kind = model.control.kind() wrong = model.problem?has_content helped = model.describedBy?has_content]
<div class="vpng-field[#if wrong] vpng-field--wrong[/#if]">
  [#if kind == "CONSENT"]
  [@text.rich text=model.privacyText /]
  [@problem /]
  <label class="vpng-field__consent" for="order-${key}"><input type="checkbox" id="order-${key}" name="${key}" value="true"[#if model.value?has_content] checked[/#if][#if model.control.required()] required[/#if][#if wrong] aria-invalid="true"[/#if][#if helped] aria-describedby="${model.describedBy}"[/#if]> <span>${model.label}</span></label>
  [#else]
  <label class="vpng-field__label" for="order-${key}">${model.label}[#if !model.control.required()] <span class="vpng-field__optional">${i18n['order.optional']}</span>[/#if]</label>
  [#if model.hint?has_content]
  <p class="vpng-field__hint" id="order-${key}-hint">${model.hint}</p>
  [/#if]
  [@problem /]
  [#if model.choices?has_content]
  <select class="vpng-field__input" id="order-${key}" name="${key}"[#if kind == "CHOICE"] required[/#if][#if wrong] aria-invalid="true"[/#if][#if helped] aria-describedby="${model.describedBy}"[/#if]>
    [#if kind == "CHOICE"]
    <option value="">${i18n['order.choose']}</option>
    [/#if]
    [#list model.choices as choice]
    <option value="${choice.value()}"[#if choice.value() == model.value] selected[/#if]>${choice.label()}</option>
    [/#list]
  </select>
  [#elseif kind == "TEXT"]
  <textarea class="vpng-field__input" id="order-${key}" name="${key}" rows="4"[#if model.control.required()] required[/#if][#if wrong] aria-invalid="true"[/#if][#if helped] aria-describedby="${model.describedBy}"[/#if]>${model.value}</textarea>
  [#else]
  <input class="vpng-field__input" type="${(kind == "EMAIL")?then('email', 'text')}" id="order-${key}" name="${key}" value="${model.value}"[#if kind == "NUMBER"] inputmode="numeric"[/#if][#if model.control.autocomplete()?has_content] autocomplete="${model.control.autocomplete()}"[/#if][#if model.control.required()] required[/#if][#if wrong] aria-invalid="true"[/#if][#if helped] aria-describedby="${model.describedBy}"[/#if]>
  [/#if]
  [/#if]
</div>
[/#macro]

[#macro problem]
[#if model.problem?has_content]
<p class="vpng-field__problem" id="order-${model.control.key()}-problem">${model.problem}</p>
[/#if]
[/#macro]
