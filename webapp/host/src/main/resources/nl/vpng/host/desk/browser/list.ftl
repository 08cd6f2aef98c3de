[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[#macro bar buttons class]
<div class="buttons ${class}">
[#list buttons as button]
[#if button.link()?has_content]
<a class="button button-primary" href="${base}${button.link()}">[@desk.icon name=button.icon()?has_content?then(button.icon(), "icon-app") /]${button.label()}</a>
[#else]
<button class="button" form="items" formaction="${base}${action}/action/${button.name()}" data-action="${button.name()}" data-multiple="${button.multiple()?c}"[#if button.own()] data-own[/#if]>[#if button.icon()?has_content][@desk.icon name=button.icon() /][/#if]${button.label()}</button>
[/#if]
[/#list]
</div>
[/#macro]
[@desk.page title=appLabel app={"label": appLabel, "link": action} class="browser" styles=["browser.css"] scripts=["browser.js"]]
<div class="browser-head">
<h1>${appLabel}</h1>
[@bar buttons=rootActions class="browser-root" /]
<form class="browser-search" role="search" method="get" action="${base}${action}">
[#if views?size gt 1]<input type="hidden" name="view" value="${viewName}">[/#if]
[#if sort?has_content]<input type="hidden" name="sort" value="${sort}"><input type="hidden" name="dir" value="${descending?then("descending", "")}">[/#if]
[#list filters as filter]
<span class="browser-field">
<label for="${filter.name()}">${filter.label()}</label>
[#if filter.options()?has_content]
<select id="${filter.name()}" name="${filter.name()}">
<option value="">${text("browser.filter.all")}</option>
[#list filter.options() as option]
<option value="${option.value()}"[#if option.value() == filter.value()] selected[/#if]>${option.label()}</option>
[/#list]
</select>
[#else]
<input id="${filter.name()}" type="text" name="${filter.name()}" value="${filter.value()}">
[/#if]
</span>
[/#list]
<span class="browser-field">
<label for="q">${text("browser.search")}</label>
<input id="q" type="search" name="q" value="${search}">
</span>
<button class="button">${text("browser.search.go")}</button>
[#if narrowed]<a href="${base}${all}">${text("browser.search.all")}</a>[/#if]
</form>
[#if views?size gt 1]
<nav class="browser-views" aria-label="${text("browser.views")}">
[#list views as name, link]
<a class="button" href="${base}${link}"[#if name == viewName] aria-current="true"[/#if]>${text("browser.view." + name)}</a>
[/#list]
</nav>
[/#if]
</div>
[#if rows?has_content]
<form id="items" method="post" action="${base}${action}" class="browser-items">
[@desk.csrf /]
[#if itemActions?has_content]
<div class="browser-bar" role="group" aria-label="${text("browser.bar")}">
<p class="browser-count" data-none="${text("browser.chosen.none")}" data-one="${text("browser.chosen.one")}" data-many="${text("browser.chosen.many")}" aria-live="polite">${text("browser.chosen.none")}</p>
[@bar buttons=itemActions class="browser-actions" /]
</div>
[/#if]
<div class="table-wrap" tabindex="0" role="region" aria-label="${appLabel}">
<table class="table browser-table">
<thead>
<tr>
<th scope="col" class="browser-choose"><span class="visually-hidden">${text("browser.choose")}</span></th>
[#list columns as column]
<th scope="col"[#if column.width()?has_content] style="width: ${column.width()}"[/#if][#if column.sorted()?has_content] aria-sort="${column.sorted()}"[/#if]>[#if column.link()?has_content]<a href="${base}${column.link()}">${column.label()}<span class="sort" aria-hidden="true">[#if column.sorted() == "ascending"]▲[#elseif column.sorted() == "descending"]▼[#else]↕[/#if]</span></a>[#else]${column.label()}[/#if]</th>
[/#list]
</tr>
</thead>
<tbody>
[#list rows as row]
<tr data-actions="${row.actions()}">
<td class="browser-choose"><input type="checkbox" name="path" value="${row.path()}" aria-label="${text("browser.chooseThis", row.label())}"></td>
[#list row.cells() as cell]
[#if cell?is_first]
<th scope="row" class="browser-title"[#if row.level() gt 0] style="padding-left: ${0.75 + row.level() * 1.5}rem"[/#if]>
[#if tree]
[#if row.toggle()?has_content]<a class="toggle" href="${base}${row.toggle()}" aria-expanded="${row.open()?c}" aria-label="${text(row.open()?then("browser.close", "browser.open"), row.label())}">${row.open()?then("▾", "▸")}</a>[#else]<span class="toggle"></span>[/#if]
[/#if]
[#if row.link()?has_content]<a href="${base}${row.link()}">${cell.text()?has_content?then(cell.text(), row.label())}</a>[#else]${cell.text()?has_content?then(cell.text(), row.label())}[/#if]
[#if row.level() gt 0]<span class="visually-hidden">${text("browser.level", row.level() + 1)}</span>[/#if]
</th>
[#else]
<td class="cell-${cell.kind()}">[#if cell.kind() == "status"][@desk.status value=cell.text() /][#else]${cell.text()}[/#if]</td>
[/#if]
[/#list]
</tr>
[#if row.more()?has_content]
<tr><td></td><td colspan="${columns?size}" style="padding-left: ${0.75 + row.level() * 1.5}rem"><a href="${base}${row.more()}">${text("browser.more")}</a></td></tr>
[/#if]
[/#list]
</tbody>
</table>
</div>
</form>
[#if more?has_content]<p class="browser-more"><a class="button" href="${base}${more}">${text("browser.more")}</a></p>[/#if]
[#if previous?has_content || next?has_content]
[@desk.pager summary=text("browser.shown", first, first + rows?size - 1) previous=previous next=next /]
[/#if]
[#elseif narrowed]
<p class="card browser-empty">${filters?has_content?then(text("browser.none.filtered"), text("browser.none.found", search))} <a href="${base}${all}">${text("browser.search.all")}</a></p>
[#else]
<p class="card browser-empty">${text("browser.none")}</p>
[/#if]
[/@desk.page]
