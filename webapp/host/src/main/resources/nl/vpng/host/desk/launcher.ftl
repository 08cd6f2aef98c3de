[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[@desk.page title=text("launcher") class="launcher"]
<h1>${text("launcher.heading")}</h1>
[#if problems?has_content]
[@desk.notice level="error" message=text("launcher.problems") details=problems /]
[/#if]
[#if tiles?has_content]
<ul class="tiles">
[#list tiles as tile]
<li><a class="tile" href="${base}${tile.link()}">[@desk.icon name=tile.icon()!"icon-app" /]<span>${tile.label()}</span></a></li>
[/#list]
</ul>
[#else]
<p>${text("launcher.empty")}</p>
[/#if]
[/@desk.page]
