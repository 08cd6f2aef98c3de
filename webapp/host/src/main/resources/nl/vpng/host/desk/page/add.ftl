[#ftl output_format="HTML"]
[#import "/page/form.ftl" as form]
[@form.ask operation="add" heading=(path == "/")?then(text("page.add.root"), text("page.add.below", title))]
[@form.input id="title" value=newTitle required=true /]
[@form.input id="name" value=name /]
<p>
<label for="template">${text("page.field.template")}</label>
<select id="template" name="template">
[#list templates as one]
<option value="${one.template()}"[#if one.template() == template] selected[/#if]>${one.label()}</option>
[/#list]
</select>
</p>
[/@form.ask]
