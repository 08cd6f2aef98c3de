[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[#-- What goes on in the background for this user, and what did. --]
[@desk.page title=text("work")]
<h1>${text("work")}</h1>
<p>${text("work.hint")}</p>
[#if all?has_content]
<p><a class="button" href="${base}/work">${text("work.refresh")}</a> <a class="button" href="${base}/messages">${text("messages")}</a></p>
<ol class="work-list">
[#list all as one]
<li class="notice notice-${one.level()}">
<h2>${one.title()}</h2>
<p>[@desk.progress one /] <strong>${one.stage()}</strong> · ${text("work.begun", one.begun())}</p>
[@desk.lines of=one.failures()?has_content?then(one.failures(), one.subjects()) /]
</li>
[/#list]
</ol>
[#else]
<p>${text("work.none")}</p>
[/#if]
[/@desk.page]
