[#ftl output_format="HTML"]
[#-- The layout of the desk and the pieces that its screens share. --]

[#-- A whole page. app: link back to the app, {label, link}; styles, scripts: further files of the desk's assets. --]
[#macro page title app={} styles=[] scripts=[] class=""]
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – VPNG</title>
<link rel="icon" href="${base}/assets/favicon.svg" type="image/svg+xml">
[#list ["desk.css"] + styles as style]
<link rel="stylesheet" href="${base}/assets/${style}">
[/#list]
[#list ["desk.js"] + scripts as script]
<script src="${base}/assets/${script}" type="module"></script>
[/#list]
</head>
<body class="desk ${class}" data-base="${base}">
<a class="desk-skip" href="#main">${text("skip")}</a>
<header class="desk-top">
<a class="desk-home" href="${base}"><svg class="icon" aria-hidden="true"><use href="${base}/assets/icons.svg#apps"/></svg>${text("launcher")}</a>
[#if app?has_content]<span class="desk-app"><a href="${base}${app.link}">${app.label}</a></span>[/#if]
<div class="desk-user">
<a href="${base}/messages">${text("messages")}[#if unreadMessages gt 0] <span class="desk-count">${text("message.unread", unreadMessages)}</span>[/#if]</a>
<form method="post" action="${base}/language" class="desk-language" aria-label="${text("language")}">
[@csrf /]
<input type="hidden" name="back" value="${here}">
[#list {"nl": "Nederlands", "en": "English"} as code, name]
<button name="language" value="${code}" lang="${code}" title="${name}"[#if code == language] aria-pressed="true"[#else] aria-pressed="false"[/#if]><span aria-hidden="true">${code?upper_case}</span><span class="visually-hidden">${name}</span></button>
[/#list]
</form>
<span class="desk-name">${userName}</span>
<a href="${base}?mgnlLogout=true">${text("logout")}</a>
</div>
</header>
[#if works?has_content]
<section id="work" class="desk-work" aria-label="${text("work")}">
[@work works=works /]
</section>
[/#if]
<main id="main" tabindex="-1">
[#list notices as told]
[@notice level=told.level().key() message=told.message() details=told.details() /]
[/#list]
[#nested]
</main>
</body>
</html>
[/#macro]

[#-- Goes into every form that posts. --]
[#macro csrf]
<input type="hidden" name="csrf" value="${csrfToken}">
[/#macro]

[#-- Something to tell; level: success, info, warning or error. --]
[#macro notice level message details=[]]
<div class="notice notice-${level}" role="[#if level == "error"]alert[#else]status[/#if]">
<p><strong>${text("notice." + level)}</strong> ${message}</p>
[#if details?has_content]
[@lines of=details /]
[/#if]
[#nested]
</div>
[/#macro]

[#-- The mistakes in files of the light modules, which leave apps, dialogs and templates out; list: file, line and mistake. --]
[#macro problems list]
[#if list?has_content]
[@notice level="warning" message=text("problems") details=list /]
[/#if]
[/#macro]

[#-- Lines of a message: a list, or the one sentence that has a list below it and that list. --]
[#macro lines of]
[#local all = .data_model.lines(of)]
[#if all?size == 1 && all[0].parts()?has_content]
<p>${all[0].text()}</p>
[@parts all[0].parts() /]
[#else]
<ul>
[#list all as line]
<li>${line.text()}[@parts line.parts() /]</li>
[/#list]
</ul>
[/#if]
[/#macro]

[#macro parts of]
[#list of]
<ul>
[#items as part]
<li>${part}</li>
[/#items]
</ul>
[/#list]
[/#macro]

[#-- How far work is; where that cannot be counted, that it goes on. --]
[#macro progress work]
[#if work.running()]<progress[#if work.total() gt 0] value="${work.done()}" max="${work.total()}"[/#if] aria-label="${work.title()}"></progress>[/#if]
[/#macro]

[#-- Work in the background, a line for each. --]
[#macro work works]
[#list works as one]
<p class="work[#if one.failures()?has_content] work-failed[/#if]"[#if one.running()] data-running[/#if]>
<strong>${one.title()}[#if one.subjects()?size == 1]: ${one.subjects()[0]}[/#if]</strong>
[@progress one /]
<span>${one.stage()}</span>
<a href="${base}/work">${text("work.more")}<span class="visually-hidden">: ${text("work")}</span></a>
</p>
[/#list]
[/#macro]

[#-- The publication status as a coloured dot and a word; value: 0 not public, 1 changed since, 2 public. --]
[#macro status value]
<span class="status status-${value}"><span class="status-dot" aria-hidden="true"></span>${text("status." + value)}</span>
[/#macro]

[#-- A picture from icons.svg, for decoration only. --]
[#macro icon name]
<svg class="icon" aria-hidden="true"><use href="${base}/assets/icons.svg#${name}"/></svg>
[/#macro]

[#-- The way back up; items: [{label, link}], the last one being this page without a link. --]
[#macro breadcrumb items]
<nav class="breadcrumb" aria-label="${text("breadcrumb")}">
<ol>
[#list items as item]
<li>[#if item.link?has_content]<a href="${base}${item.link}">${item.label}</a>[#else]<span aria-current="page">${item.label}</span>[/#if]</li>
[/#list]
</ol>
</nav>
[/#macro]

[#-- Earlier and later pages; previous, next: addresses within the desk, empty where there is none. --]
[#macro pager summary previous="" next=""]
<nav class="pager" aria-label="${text("pager")}">
[#if previous?has_content]<a class="button" rel="prev" href="${base}${previous}">${text("pager.previous")}</a>[/#if]
<span>${summary}</span>
[#if next?has_content]<a class="button" rel="next" href="${base}${next}">${text("pager.next")}</a>[/#if]
</nav>
[/#macro]
