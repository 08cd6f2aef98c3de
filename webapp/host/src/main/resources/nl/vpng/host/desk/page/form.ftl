[#ftl output_format="HTML"]
[#-- What the questions of the page tree have in common. --]
[#import "/desk.ftl" as desk]

[#macro ask operation heading]
[@desk.page title=heading app={"label": text("page.app"), "link": back.path()} styles=["page.css"]]
<h1>${heading}</h1>
<form method="post" action="${base}/pages/${operation}" class="card page-question">
[@desk.csrf /]
<input type="hidden" name="path" value="${path}">
[#if problem?has_content]
[@desk.notice level="error" message=problem details=details /]
[/#if]
[#nested]
<p class="buttons"><button class="button button-primary">${text("page." + operation + ".do")}</button> <a class="button" href="${base}${back.path()}">${text("page.cancel")}</a></p>
</form>
[/@desk.page]
[/#macro]

[#macro input id value required=false]
<p>
<label for="${id}">${text("page.field." + id)}[#if required] <span class="required">${text("page.required")}</span>[/#if]</label>
<input id="${id}" name="${id}" type="text" value="${value}" aria-describedby="${id}-help"[#if required] required[/#if] maxlength="200">
<span id="${id}-help" class="muted">${text("page.field." + id + ".help")}</span>
</p>
[/#macro]
