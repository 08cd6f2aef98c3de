[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[@desk.page title=text("page.delete.title") app={"label": text("page.app"), "link": "/app/pages-app"}]
<h1>${text("page.delete.title")}</h1>
<form method="post" action="${base}/page/delete" class="card">
[@desk.csrf /]
<input type="hidden" name="path" value="${path}">
<p>${text("page.delete.sure", component)}</p>
<p class="buttons"><button class="button button-danger" name="confirmed" value="true">${text("page.delete")}</button> <a class="button" href="${base}${back.path()}">${text("page.cancel")}</a></p>
</form>
[/@desk.page]
