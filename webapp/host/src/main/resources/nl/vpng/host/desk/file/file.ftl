[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[#import "progress.ftl" as upload]
[@desk.page title=file.title() app={"label": text("file.app"), "link": folder} styles=["file.css"] scripts=["file.js"]]
<p><a href="${base}${folder}">${text("file.back")}</a></p>
<h1>${file.title()}</h1>
<div class="file-columns">
<section class="card" aria-labelledby="file-heading">
<h2 id="file-heading">${text("file.heading")}</h2>
[#if file.address()?has_content]
[#if file.image()]<p class="file-preview"><img src="${contextPath}${file.address()}" alt="${text("file.preview", file.title())}"></p>[/#if]
<p><a href="${contextPath}${file.address()}">${file.fileName()}</a><br><span class="muted">${file.type()} · ${file.size()}[#if file.pixels()?has_content] · ${file.pixels()}[/#if]</span></p>
[#else]
<p>${text("file.missing")}</p>
[/#if]
<p>[@desk.status value=file.status() /]</p>
<p class="muted">${text("file.changed.by", file.changed(), file.changedBy())}</p>
<form method="post" action="${base}/files/publish" class="buttons">
[@desk.csrf /]
<input type="hidden" name="path" value="${file.path()}">
<button class="button button-primary">${text("file.publish")}</button>
[#if file.status() != 0]<button class="button" formaction="${base}/files/unpublish" data-confirm="${text("file.unpublish.sure")}">${text("file.unpublish")}</button>[/#if]
<a class="button" href="${base}/versions?workspace=dam&amp;path=${file.path()?url("UTF-8")}&amp;return=${("/files/file?path=" + file.path()?url("UTF-8"))?url("UTF-8")}">${text("file.versions")}</a>
</form>
<form method="post" action="${base}/files/replace" enctype="multipart/form-data" data-upload class="file-upload file-part">
[@desk.csrf /]
<input type="hidden" name="path" value="${file.path()}">
<label for="replace">${text("file.replace.label")}</label>
<input id="replace" type="file" name="file" required aria-describedby="replace-help">
<span id="replace-help" class="muted">${text("file.replace.help")}</span>
<button class="button">${text("file.replace")}</button>
[@upload.progress /]
</form>
</section>
<section class="card" aria-labelledby="about-heading">
<h2 id="about-heading">${text("file.about")}</h2>
<form method="post" action="${base}/files/save" class="file-form">
[@desk.csrf /]
<input type="hidden" name="path" value="${file.path()}">
<input type="hidden" name="seen" value="${seen}">
<p><label for="title">${text("file.field.title")}</label> <input id="title" name="title" type="text" value="${values.title}" maxlength="200"></p>
<p><label for="language">${text("file.field.language")}</label> <select id="language" name="language">
[#list ["", "nl", "en", "de", "fr"] as one]
<option value="${one}"[#if one == values.language] selected[/#if]>${text("file.language." + one)}</option>
[/#list]
</select></p>
<p><label for="copyright">${text("file.field.copyright")}</label> <input id="copyright" name="copyright" type="text" value="${values.copyright}" maxlength="200"></p>
<p><label for="description">${text("file.field.description")}</label> <textarea id="description" name="description" rows="3">${values.description}</textarea></p>
<p><button class="button button-primary">${text("file.save")}</button></p>
</form>
<form method="post" action="${base}/files/rename" class="file-form file-part">
[@desk.csrf /]
<input type="hidden" name="path" value="${file.path()}">
<p><label for="name">${text("file.field.name")}</label> <input id="name" name="name" type="text" value="${name}" required maxlength="100"></p>
<p><button class="button">${text("file.rename")}</button></p>
</form>
</section>
<section class="card" aria-labelledby="uses-heading">
<h2 id="uses-heading">${text("file.uses")}</h2>
[#if uses?has_content]
<ul>
[#list uses as use]
<li>[#if use.workspace() == "website"]<a href="${base}/page?path=${use.path()?url("UTF-8")}">${use.title()}</a>[#else]${use.title()}[/#if] <span class="muted">${use.workspace()}:${use.path()}</span></li>
[/#list]
</ul>
<p class="muted">${text("file.uses.keep")}</p>
[#else]
<p>${text("file.uses.none")}</p>
<form method="post" action="${base}/files/delete">
[@desk.csrf /]
<input type="hidden" name="path" value="${file.path()}">
<button class="button button-danger" data-confirm="${text("file.delete.sure", file.title())}">${text("file.delete")}</button>
</form>
[/#if]
</section>
</div>
[/@desk.page]
