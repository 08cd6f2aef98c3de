[#ftl output_format="HTML"]
[#import "/page/form.ftl" as form]
[@form.ask operation="move" heading=text("page.move.heading", title)]
<fieldset>
<legend>${text("page.field.position")}</legend>
[#list ["into", "before", "after"] as one]
<label class="page-choice"><input type="radio" name="position" value="${one}"[#if one == position] checked[/#if]> ${text("page.position." + one)}</label>
[/#list]
</fieldset>
[#if targets?has_content]
<p>
<label for="target">${text("page.field.target")}</label>
<select id="target" name="target">
<option value="/">${text("page.root")}</option>
[#list targets as one]
<option value="${one.path()}"[#if one.path() == target] selected[/#if]>[#list 0..<one.depth() as i]– [/#list]${one.title()} (${one.path()})</option>
[/#list]
</select>
</p>
[#else]
[@form.input id="target" value=target required=true /]
[/#if]
[/@form.ask]
