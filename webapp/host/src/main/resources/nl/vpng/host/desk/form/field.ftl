[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[#-- A macro for each kind of field. Every field has its label, its help and, where something is wrong, how to repair it. --]

[#macro all fields]
[#list fields as field]
[@one field /]
[/#list]
[/#macro]

[#macro one field]
[#switch field.kind]
[#case "hidden"]
<input type="hidden" name="${field.parameter}" value="${field.value}">
[#break]
[#case "static"]
<p class="form-static">${field.value}</p>
[#break]
[#case "many"]
[@many field /]
[#break]
[#case "rows"]
[@rows field /]
[#break]
[#case "radio"]
[@group field]
[#list field.options as option]
<div class="form-option"><input type="radio" name="${field.parameter}" value="${option.value}" id="${field.name}[#if option?index gt 0].${option?index}[/#if]"[#if option.value == field.value] checked[/#if]> <label for="${field.name}[#if option?index gt 0].${option?index}[/#if]">${option.label}</label></div>
[/#list]
[/@group]
[#break]
[#case "check"]
<div class="form-field[#if field.error?has_content] form-field-wrong[/#if]">
<div class="form-option"><input type="checkbox" name="${field.parameter}" value="true" id="${field.name}"[#if field.checked] checked[/#if][@described field /]> <label for="${field.name}">${field.button}</label></div>
[@help field /][@wrong field /]
</div>
[#break]
[#default]
<div class="form-field[#if field.error?has_content] form-field-wrong[/#if]" data-kind="${field.kind}">
[@labelled field /]
[@help field /][@wrong field /]
[@control field /]
</div>
[/#switch]
[/#macro]

[#macro labelled field]
[#if field.kind == "link" || field.kind == "asset"]
<span class="form-label" id="${field.name}-label">${field.label}[@mark field /]</span>
[#else]
<label class="form-label" for="${field.name}">${field.label}[@mark field /]</label>
[/#if]
[/#macro]

[#macro mark field][#if field.required]<span class="form-mark" aria-hidden="true"> *</span><span class="visually-hidden"> (${text("form.required")})</span>[/#if][/#macro]

[#macro help field][#if field.help?has_content]<p class="form-help" id="${field.name}-help">${field.help}</p>[/#if][/#macro]

[#macro wrong field][#if field.error?has_content]<p class="form-error" id="${field.name}-error"><span class="visually-hidden">${text("form.error")}</span> ${field.error}</p>[/#if][/#macro]

[#macro described field][#if field.help?has_content || field.error?has_content] aria-describedby="[#if field.error?has_content]${field.name}-error [/#if][#if field.help?has_content]${field.name}-help[/#if]"[/#if][#if field.error?has_content] aria-invalid="true"[/#if][/#macro]

[#macro group field]
<fieldset class="form-field form-group[#if field.error?has_content] form-field-wrong[/#if]"[@described field /]>
<legend class="form-label">${field.label}[@mark field /]</legend>
[@help field /][@wrong field /]
[#nested]
</fieldset>
[/#macro]

[#macro attributes field]id="${field.name}" name="${field.parameter}"[#if field.readOnly] readonly[/#if][#if field.required] aria-required="true"[/#if][@described field /][#if focus == field.name] autofocus[/#if][/#macro]

[#-- The control itself, without label. --]
[#macro control field]
[#switch field.kind]
[#case "text"]
<input type="text" [@attributes field /] value="${field.value}"[#if field.numeric] inputmode="decimal" class="form-number"[/#if] autocomplete="off">
[#break]
[#case "area"]
<textarea [@attributes field /] rows="${field.rows}">
${field.value}</textarea>
[#break]
[#case "rich"]
<textarea [@attributes field /] rows="10" class="form-rich">
${field.value}</textarea>
<p class="form-help form-rich-plain">${text("form.rich.plain")}</p>
[#break]
[#case "date"]
<input type="date" class="form-date" [@attributes field /] value="${field.value}">
[#break]
[#case "moment"]
<input type="datetime-local" class="form-date" [@attributes field /] value="${field.value}">
[#break]
[#case "select"]
<select [@attributes field /]>
<option value="">[#if field.required]${text("form.select")}[#else]${text("form.none")}[/#if]</option>
[#list field.options as option]
<option value="${option.value}"[#if option.value == field.value] selected[/#if]>${option.label}</option>
[/#list]
</select>
[#break]
[#case "link"]
[@chosen field /]
[#break]
[#case "asset"]
[@chosen field /]
[@upload field /]
[#break]
[/#switch]
[/#macro]

[#-- What is chosen, and the way to choose another. --]
[#macro chosen field]
<div class="form-link" id="${field.name}" tabindex="-1" role="group" aria-labelledby="${field.name}-label"[@described field /] data-link="${field.workspace}" data-types="${field.types}">
<input type="hidden" name="${field.parameter}" value="${field.value}">
<div class="form-chosen" aria-live="polite">
[#if field.chosen??]
[#if field.chosen.image?has_content]<img src="${contextPath}${field.chosen.image}" alt="" width="64" height="64">[/#if]
<span><strong>${field.chosen.label}</strong><br><span class="muted">${field.chosen.detail}</span></span>
[#else]
<span class="muted">${text("form.nothing")}</span>
[/#if]
</div>
<div class="buttons">
<button class="button" name="do" value="choose|${field.name}" data-choose[#if focus == field.name] autofocus[/#if]>${text((field.chosen??)?then("form.choose.other", "form.choose"))}<span class="visually-hidden">: ${field.label}</span></button>
<button class="button" name="do" value="clear|${field.name}" data-clear[#if !field.chosen??] hidden[/#if]>${text("form.clear")}<span class="visually-hidden">: ${field.label}</span></button>
</div>
[#if field.search??]
<div class="form-choices card">
<label for="search:${field.name}">${text("form.choose.search")}</label>
<div class="form-search"><input type="search" id="search:${field.name}" name="search:${field.name}" value="${field.search}"> <button class="button" name="do" value="choose|${field.name}">${text("form.choose.find")}</button></div>
[#list field.found]
<ul>
[#items as choice]
<li><button class="form-choice" name="do" value="pick|${field.name}|${choice.value}"><strong>${choice.label}</strong> <span class="muted">${choice.detail}</span></button></li>
[/#items]
</ul>
[#else]
<p>${text("form.choose.empty")}</p>
[/#list]
[#if field.more]<p class="muted">${text("form.choose.more")}</p>[/#if]
</div>
[/#if]
</div>
[/#macro]

[#macro upload field]
<div class="form-upload">
<label for="${field.part}">${text("form.upload")}<span class="visually-hidden">: ${field.label}</span></label>
<input type="file" id="${field.part}" name="${field.part}">
<button class="button form-attach" name="do" value="attach|${field.name}">${text("form.attach")}</button>
<progress max="100" value="0" hidden aria-label="${text("form.uploading")}"></progress>
<p class="form-error form-upload-error" role="alert" hidden></p>
</div>
[/#macro]

[#macro many field]
[@group field]
[#list field.values as value]
<div class="form-many">
<div class="form-many-control">
[#if value.kind == "link" || value.kind == "asset"]
<span class="visually-hidden" id="${value.name}-label">${field.label} ${value.index + 1}</span>
[#else]
<label class="visually-hidden" for="${value.name}">${field.label} ${value.index + 1}</label>
[/#if]
[@wrong value /]
[@control value /]
</div>
[@order field=field.name key=value.index first=(value.index == 0) last=value.last what="${field.label} ${value.index + 1}" /]
</div>
[/#list]
<button class="button" name="do" value="add|${field.name}"><span aria-hidden="true">+</span> ${text("form.add")}<span class="visually-hidden">: ${field.label}</span></button>
[/@group]
[/#macro]

[#macro rows field]
<fieldset class="form-field form-rows[#if field.error?has_content] form-field-wrong[/#if]" id="${field.name}" tabindex="-1"[@described field /]>
<legend class="form-label">${field.label}[@mark field /]</legend>
[@help field /][@wrong field /]
[#list field.rows as row]
<fieldset class="form-row">
<legend>${text("form.row", field.label, row.number, field.rows?size)}</legend>
<input type="hidden" name="${field.name}" value="${row.key}">
[@order field=field.name key=row.key first=(row.number == 1) last=row.last what=text("form.row", field.label, row.number, field.rows?size) /]
[@all row.fields /]
</fieldset>
[#else]
<p class="muted">${text("form.noRows")}</p>
[/#list]
<button class="button" name="do" value="add|${field.name}"[#if focus == field.name] autofocus[/#if]><span aria-hidden="true">+</span> ${text("form.add")}<span class="visually-hidden">: ${field.label}</span></button>
</fieldset>
[/#macro]

[#macro order field key first last what]
<div class="form-order buttons">
<button class="button" name="do" value="up|${field}|${key}" title="${text("form.up")}"[#if first] disabled[/#if]>↑<span class="visually-hidden"> ${text("form.up")}: ${what}</span></button>
<button class="button" name="do" value="down|${field}|${key}" title="${text("form.down")}"[#if last] disabled[/#if]>↓<span class="visually-hidden"> ${text("form.down")}: ${what}</span></button>
<button class="button" name="do" value="remove|${field}|${key}">${text("form.remove")}<span class="visually-hidden">: ${what}</span></button>
</div>
[/#macro]
