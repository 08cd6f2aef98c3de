[#ftl output_format="HTML"]
[#import "/page/form.ftl" as form]
[@form.ask operation="rename" heading=text("page.rename.heading", title)]
<p>${text("page.rename.warning")}</p>
[@form.input id="name" value=name required=true /]
[/@form.ask]
