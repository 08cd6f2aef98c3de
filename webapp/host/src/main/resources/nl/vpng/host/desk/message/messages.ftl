[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[#-- The messages of the user. --]
[#macro button operation ids label]
<form method="post" action="${base}/messages/${operation}" class="desk-inline">
[@desk.csrf /]
[#list ids as id]
<input type="hidden" name="id" value="${id}">
[/#list]
<button class="button">${label}[#nested]</button>
</form>
[/#macro]
[@desk.page title=text("messages") class="messages"]
<h1>${text("messages")}</h1>
[#if messages?has_content]
[#assign unread = messages?filter(message -> !message.read())]
[#if unread?size gt 1]
[@button operation="read" ids=unread?map(message -> message.id()) label=text("message.readAll") /]
[/#if]
<ul class="message-list">
[#list messages as message]
<li class="notice notice-${message.level().key()}">
<h2>${message.subject()}</h2>
<p>[#if !message.read()]<strong>${text("message.new")}</strong> [/#if]<time datetime="${message.moment()}">${message.date()}</time></p>
[#if message.lines()?has_content][@desk.lines of=message.lines() /][/#if]
[#if !message.read()]
[@button operation="read" ids=[message.id()] label=text("message.read")]<span class="visually-hidden">: ${message.subject()}</span>[/@button]
[/#if]
[@button operation="remove" ids=[message.id()] label=text("message.remove")]<span class="visually-hidden">: ${message.subject()}</span>[/@button]
</li>
[/#list]
</ul>
[#else]
<p>${text("message.none")}</p>
[/#if]
[/@desk.page]
