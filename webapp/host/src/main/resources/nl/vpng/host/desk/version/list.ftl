[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[@desk.page title=text("version.title", title) styles=["version.css"]]
[#if back?has_content]<p><a href="${base}${back}">${text("version.back")}</a></p>[/#if]
<h1>${text("version.title", title)}</h1>
[#if rows?size == 1]
<p>${text("version.none")}</p>
[#else]
<form method="get" action="${base}/versions/compare" id="compare">
<input type="hidden" name="workspace" value="${workspace}">
<input type="hidden" name="path" value="${path}">
<input type="hidden" name="return" value="${back}">
</form>
<div class="table-wrap" tabindex="0" role="region" aria-label="${text("version.title", title)}">
<table class="table">
<thead><tr>
<th scope="col">${text("version.from")}</th><th scope="col">${text("version.to")}</th><th scope="col">${text("version.name")}</th><th scope="col">${text("version.date")}</th><th scope="col">${text("version.author")}</th><th scope="col">${text("version.comment")}</th><th scope="col">${text("version.restore.column")}</th>
</tr></thead>
<tbody>
[#list rows as row]
[#assign name = (row.name() == "present")?then(text("version.present"), row.name())]
<tr>
<td><input type="radio" form="compare" name="from" value="${row.name()}" aria-label="${text("version.from.one", name)}"[#if row?index == 1] checked[/#if]></td>
<td><input type="radio" form="compare" name="to" value="${row.name()}" aria-label="${text("version.to.one", name)}"[#if row?index == 0] checked[/#if]></td>
<th scope="row">${name}[#if row.published()] <span class="version-published">${text("version.published")}</span>[/#if]</th>
<td>${row.date()}</td>
<td>${row.author()}</td>
<td>${row.comment()}</td>
<td>[#if row.name() != "present"]
<form method="post" action="${base}/versions/restore">
[@desk.csrf /]
<input type="hidden" name="workspace" value="${workspace}">
<input type="hidden" name="path" value="${path}">
<input type="hidden" name="return" value="${back}">
<button class="button" name="version" value="${row.name()}" aria-label="${text("version.restore.one", name)}" data-confirm="${text("version.restore.sure", name)}">${text("version.restore")}</button>
</form>[/#if]</td>
</tr>
[/#list]
</tbody>
</table>
</div>
<p class="buttons version-compare"><button form="compare" class="button button-primary">${text("version.compare")}</button></p>
[/#if]
[/@desk.page]
