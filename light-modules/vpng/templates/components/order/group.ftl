[#ftl output_format="HTML"]
[#import "/vpng/templates/site/text.ftl" as text]
<fieldset class="vpng-form__group">
  [#if model.heading?has_content]
  <legend class="vpng-form__legend">${model.heading}</legend>
  [/#if]
  [@text.rich text=model.text /]
  [@cms.area name="fields" /]
</fieldset>
