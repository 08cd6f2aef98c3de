[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[@desk.page title=heading app={"label": appLabel, "link": appLink} styles=["browser.css"]]
<div class="card confirm">
<h1>${heading}</h1>
[#if message?has_content]<p>${message}</p>[/#if]
<ul>
[#list labels as label]
<li>${label}</li>
[/#list]
</ul>
<form method="post" action="${base}${next}" class="buttons">
[@desk.csrf /]
[#list paths as path]
<input type="hidden" name="path" value="${path}">
[/#list]
<button class="button button-danger">${proceed}</button>
<a class="button" href="${base}${back}">${cancel}</a>
</form>
</div>
[/@desk.page]
