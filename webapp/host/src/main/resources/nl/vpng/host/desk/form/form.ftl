[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[#import "field.ftl" as field]
[#-- A form: what is wrong, what others changed, the fields on their tabs, and the buttons. --]
[@desk.page title=title class="form-page" styles=["form.css"] scripts=rich?then(["editor.js", "form.js"], ["form.js"])]
[#assign heading = fresh?then(text("form.new", title), item?has_content?then("${title}: ${item}", title))]
[#if back?has_content]
[@desk.breadcrumb items=[{"label": from, "link": back}, {"label": heading, "link": ""}] /]
[/#if]
<h1>${heading}</h1>
[#if failure?has_content]
[@desk.notice level="error" message=failure /]
[/#if]
[#if gone]
[@desk.notice level="error" message=text("form.gone") /]
[/#if]
[#if errors?has_content]
<div class="notice notice-error form-errors" role="alert" tabindex="-1" autofocus>
<h2>${text("form.errors", errors?size)}</h2>
<ul>
[#list errors as error]
<li><a href="#${error.id}">${error.label}: ${error.message}</a></li>
[/#list]
</ul>
</div>
[/#if]
<form method="post" action="${base}${here}" enctype="multipart/form-data" class="form" id="form" novalidate
 data-dirty="${dirty?c}" data-leave="${text("form.leave")}" data-choose-title="${text("form.choose")}" data-choose-close="${text("form.choose.close")}"
 data-choose-search="${text("form.choose.search")}" data-upload="${base}/upload" data-uploading="${text("form.uploading")}" data-upload-failed="${text("form.upload.failed")}"
 [#if rich]data-editor="${base}/editor/${editorVersion}" data-editor-pages="${text("form.choose.pages")}" data-editor-files="${text("form.choose.files")}"[/#if]>
[#-- Enter in a field presses the first button, so this one is first. --]
<button class="visually-hidden" name="do" value="save" tabindex="-1" aria-hidden="true">${text("form.save")}</button>
[@desk.csrf /]
<input type="hidden" name="key" value="${key}">
<input type="hidden" name="opened" value="${opened}">
[#if conflict??]
[@changes conflict /]
[/#if]
[#list tabs as tab]
<section class="card form-tab" id="tab-${tab.name}"[#if tab.label?has_content] aria-labelledby="tab-${tab.name}-label"[#else] aria-label="${title}"[/#if]>
[#if tab.label?has_content]
<h2 id="tab-${tab.name}-label">${tab.label}</h2>
[/#if]
[@field.all tab.fields /]
</section>
[/#list]
<input type="hidden" name="complete" value="1">
<div class="form-buttons buttons">
[#if !gone]
<button class="button button-primary" name="do" value="save">${text((conflict??)?then("form.save.mine", "form.save"))}</button>
[#if !conflict??]
<button class="button" name="do" value="stay">${text("form.stay")}</button>
[/#if]
[/#if]
[#if back?has_content]
<a class="button" href="${base}${back}">${text("form.cancel")}</a>
[/#if]
<span class="form-required-note muted"><span class="form-mark" aria-hidden="true">*</span> ${text("form.required.note")}</span>
</div>
</form>
[/@desk.page]

[#macro changes conflict]
<div class="notice notice-warning form-conflict" role="alert" tabindex="-1" autofocus>
<h2>${text("form.conflict")}</h2>
<p>${(conflict.by?has_content && conflict.when?has_content)?then(text("form.conflict.who", conflict.by, conflict.when), text("form.conflict.somebody"))}</p>
<div class="table-wrap">
<table class="table">
<thead><tr><th scope="col">${text("form.conflict.field")}</th><th scope="col">${text("form.conflict.before")}</th><th scope="col">${text("form.conflict.now")}</th><th scope="col">${text("form.conflict.mine")}</th></tr></thead>
<tbody>
[#list conflict.changes as change]
<tr><th scope="row">${change.label}</th><td class="form-value">${change.before}</td><td class="form-value">${change.now}</td><td class="form-value">${change.mine}</td></tr>
[/#list]
</tbody>
</table>
</div>
<p>${text("form.conflict.choose")}</p>
<input type="hidden" name="theirs" value="[#list conflict.changes as change]${change.name}[#sep],[/#list]">
<div class="buttons">
<button class="button" name="do" value="theirs">${text("form.conflict.theirs")}</button>
<button class="button" name="do" value="save">${text("form.save.mine")}</button>
</div>
</div>
[/#macro]
