[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[#import "progress.ftl" as upload]
[@desk.page title=text("file.app") app={"label": text("file.app"), "link": "/files"} styles=["file.css"] scripts=["file.js"]]
<div class="file-head">
<h1>[#if search?has_content]${text("file.found", search)}[#elseif folder?has_content]${folder}[#else]${text("file.app")}[/#if]</h1>
<form role="search" method="get" action="${base}/files" class="file-search">
<label for="q">${text("file.search")}</label>
<input id="q" type="search" name="q" value="${search}">
<button class="button">${text("file.search.do")}</button>
</form>
</div>
[#if search?has_content]
<p><a href="${base}/files?path=${path?url("UTF-8")}">${text("file.search.end")}</a></p>
[#else]
[@desk.breadcrumb items=way /]
<div class="file-work">
<form method="post" action="${base}/files/upload" enctype="multipart/form-data" data-upload class="card file-upload">
[@desk.csrf /]
<input type="hidden" name="path" value="${path}">
<label for="upload">${text("file.upload.label")}</label>
<input id="upload" type="file" name="file" multiple aria-describedby="upload-help">
<span id="upload-help" class="muted">${text("file.upload.help", known)}</span>
<button class="button button-primary">${text("file.upload.do")}</button>
[@upload.progress /]
</form>
<form method="post" action="${base}/files/folder" class="card file-upload">
[@desk.csrf /]
<input type="hidden" name="path" value="${path}">
<label for="folder">${text("file.folder.label")}</label>
<input id="folder" type="text" name="title" required maxlength="100">
<button class="button">${text("file.folder.do")}</button>
</form>
</div>
[/#if]
[#if rows?has_content]
<div class="table-wrap" tabindex="0" role="region" aria-label="${text("file.app")}">
<table class="table file-table">
<thead><tr>
<td></td><th scope="col">${text("file.title")}</th><th scope="col">${text("file.type")}</th><th scope="col">${text("file.size")}</th><th scope="col">${text("file.status")}</th><th scope="col">${text("file.changed")}</th>
</tr></thead>
<tbody>
[#list rows as row]
<tr>
<td class="file-thumb">[#if row.image()]<img src="${contextPath}${row.address()}" alt="" width="48" height="48" loading="lazy">[#else][@desk.icon name=row.folder()?then("icon-folder", "icon-files") /][/#if]</td>
<th scope="row">[#if row.folder()]<a href="${base}/files?path=${row.path()?url("UTF-8")}">${row.title()}</a>[#else]<a href="${base}/files/file?path=${row.path()?url("UTF-8")}">${row.title()}</a><span class="file-name muted">${row.fileName()}</span>[/#if]</th>
<td>[#if row.folder()]${text("file.type.folder")}[#else]${row.type()}[/#if]</td>
<td>${row.size()}</td>
<td>[@desk.status value=row.status() /]</td>
<td>${row.changed()}</td>
</tr>
[/#list]
</tbody>
</table>
</div>
[@desk.pager summary=summary previous=previous next=next /]
[#else]
<p>[#if search?has_content]${text("file.found.none")}[#else]${text("file.none")}[/#if]</p>
[#if !search?has_content && path != "/"]
<form method="post" action="${base}/files/delete">
[@desk.csrf /]
<input type="hidden" name="path" value="${path}">
<button class="button" name="folder" value="true">${text("file.folder.delete")}</button>
</form>
[/#if]
[/#if]
[/@desk.page]
