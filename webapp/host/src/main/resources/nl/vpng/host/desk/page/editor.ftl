[#ftl output_format="HTML"]
[#-- The page in a frame with its outline beside it; view: edit, desktop, tablet or phone. --]
[#import "/desk.ftl" as desk]
[@desk.page title=text("page.editor.title", title) app={"label": text("page.app"), "link": "/app/pages-app?path=" + path?url("UTF-8")} styles=["page.css"] scripts=["page.js"] class="page-editor"]
<div class="page-head">
<div class="page-bar">
<h1>${title}</h1>
<span class="page-facts">${path} · ${template}</span>
[#if properties?has_content]<a class="page-tool" href="${base}${properties}">${text("page.properties")}</a>[/#if]
</div>
<div class="page-tools">
[@desk.status value=status /]
<form method="post" action="${base}/page/publish" class="buttons">
[@desk.csrf /]
<input type="hidden" name="path" value="${path}">
<button class="button button-primary">${text("page.publish")}</button>
[#if status != 0]<button class="button" formaction="${base}/page/unpublish" data-confirm="${text("page.unpublish.sure")}">${text("page.unpublish")}</button>[/#if]
</form>
<a class="button" href="${base}/versions?workspace=website&amp;path=${path?url("UTF-8")}&amp;return=${back.path()?url("UTF-8")}">${text("page.versions")}</a>
<nav class="page-views" aria-label="${text("page.views")}">
[#list views as one]
<a class="button" href="${base}/page?path=${path?url("UTF-8")}&amp;view=${one}"[#if one == view] aria-current="page"[/#if]>${text("page.view." + one)}</a>
[/#list]
</nav>
</div>
</div>
<div class="page-work page-work-${view}">
<iframe class="page-frame page-frame-${view}" src="${contextPath}${frame}" title="${text("page.frame." + view, title)}"></iframe>
[#if view == "edit"]
<section class="outline" aria-labelledby="outline-heading" data-at="${at}" data-bars="${base}/assets/bars.css">
<h2 id="outline-heading">${text("page.outline")}</h2>
[#if areas?has_content]
[@listed areas=areas level=3 /]
[#else]
<p>${text("page.outline.empty")}</p>
[/#if]
</section>
[/#if]
</div>
[/@desk.page]

[#macro listed areas level]
[#list areas as area]
<div class="outline-area" data-area="${area.path()}">
<h${level}>${area.label()}</h${level}>
[#if area.components()?has_content]
<ol>
[#list area.components() as component]
[@item component=component level=level /]
[/#list]
</ol>
[#else]
<p class="muted">${text("page.area.empty")}</p>
[/#if]
[#if area.choices()?has_content]
<form method="post" action="${base}/page/add" class="outline-add">
[@desk.csrf /]
<input type="hidden" name="path" value="${area.path()}">
<select name="template" aria-label="${text("page.add.choice", area.label())}">
[#list area.choices() as choice]
<option value="${choice.template()}">${choice.label()}</option>
[/#list]
</select>
<button class="button" aria-label="${text("page.add.to", area.label())}">${text("page.add")}</button>
</form>
[#elseif area.full()]
<p class="muted">${text("page.area.full")}</p>
[/#if]
</div>
[/#list]
[/#macro]

[#macro item component level]
<li data-component="${component.path()}"[#if component.path() == at] class="outline-at"[/#if]>
<div class="outline-item">
<span class="outline-label">${component.label()}</span>
[#if component.excerpt()?has_content]<span class="outline-excerpt muted">${component.excerpt()}</span>[/#if]
<form method="post" action="${base}/page/down" class="outline-tools">
[@desk.csrf /]
<input type="hidden" name="path" value="${component.path()}">
[#if component.dialog()?has_content]
<a class="button" data-tool="edit" href="${base}/dialog?id=${component.dialog()?url("UTF-8")}&amp;workspace=website&amp;path=${component.path()?url("UTF-8")}&amp;return=${(back.path() + "&at=" + component.path()?url("UTF-8"))?url("UTF-8")}" aria-label="${text("page.edit.one", name(component))}">${text("page.edit")}</a>
[/#if]
<button class="button" data-tool="up" formaction="${base}/page/up" aria-label="${text("page.up", name(component))}"[#if component.first()] disabled[/#if]><span aria-hidden="true">↑</span></button>
<button class="button" data-tool="down" formaction="${base}/page/down" aria-label="${text("page.down", name(component))}"[#if component.last()] disabled[/#if]><span aria-hidden="true">↓</span></button>
<button class="button" data-tool="delete" formaction="${base}/page/delete" data-confirm="${text("page.delete.sure", name(component))}" aria-label="${text("page.delete.one", name(component))}"><span aria-hidden="true">✕</span></button>
</form>
</div>
[#if component.areas()?has_content]
[@listed areas=component.areas() level=[level + 1, 6]?min /]
[/#if]
</li>
[/#macro]

[#function name component]
[#if component.excerpt()?has_content][#return component.label() + ": " + component.excerpt()][/#if]
[#return component.label()]
[/#function]
