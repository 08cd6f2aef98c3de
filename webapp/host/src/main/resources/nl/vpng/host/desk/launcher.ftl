[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[@desk.page title=text("launcher") class="launcher"]
<h1>${text("launcher.heading")}</h1>
[@desk.problems list=problems /]
[#list groups as group]
<section class="launcher-group">
<h2>${group.label()}</h2>
<ul class="tiles">
[#list group.tiles() as tile]
<li><a class="tile" href="${base}${tile.link()}">[@desk.icon name=tile.icon()?has_content?then(tile.icon(), "icon-app") /]<span>${tile.label()}</span></a></li>
[/#list]
</ul>
</section>
[#else]
<p>${text("launcher.empty")}</p>
[/#list]
[/@desk.page]
