[#ftl output_format="HTML"]
[#import "/vpng/templates/search/form.ftl" as search]
[#-- The shell around every page. Reads `model`, a nl.vpng.site.PageModel; the page's own content is nested. --]
[#macro page title=model.title]
<!DOCTYPE html>
<html lang="${model.language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>[#if title != i18n['site.name']]${title} – [/#if]${i18n['site.name']}</title>
  [#if model.description?has_content]
  <meta name="description" content="${model.description}">
  [/#if]
  <link rel="canonical" href="${model.canonical}">
  [#if !model.findable]
  <meta name="robots" content="noindex">
  [/#if]
  <meta property="og:title" content="${model.title}">
  <meta property="og:url" content="${model.canonical}">
  <meta property="og:site_name" content="${i18n['site.name']}">
  <meta property="og:locale" content="nl_NL">
  [#if model.description?has_content]
  <meta property="og:description" content="${model.description}">
  [/#if]
  [#assign siteName = i18n['site.name']]
  [#list model.metaTags(siteName) as tag]
  <meta ${tag.attribute()}="${tag.key()}" content="${tag.content()}">
  [/#list]
  <script type="application/ld+json">[#outputformat "JSON"]${model.linkedData(siteName)}[/#outputformat]</script>
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" content="#17497f">
  [#list model.feeds as feed]
  <link rel="alternate" type="application/atom+xml" href="${feed.address()}" title="[#if feed.domain()?has_content]${i18n.get('feed.title.domain', [siteName, feed.domain()])}[#else]${i18n.get('feed.title', [siteName])}[/#if]">
  [/#list]
  <link rel="icon" type="image/svg+xml" href="${contextPath}/.resources/vpng/webresources/favicon.svg">
  <link rel="stylesheet" href="${model.styleLink}">
  [@cms.page /]
</head>
<body class="vpng-page ${model.theme}">
  <a class="vpng-skip-link" href="#inhoud">${i18n['site.skip']}</a>
  <header class="vpng-header">
    <a class="vpng-brand" href="${model.home}"><span class="vpng-brand__name">${i18n['site.name']}</span> <span class="vpng-brand__line">${i18n['site.tagline']}</span></a>
    [#if model.search?has_content]
    [@search.field address=model.search searched=model.searched place="header" /]
    <a class="vpng-header__search" href="${model.search}">${i18n['search.button']}</a>
    [/#if]
    <button class="vpng-menu-button" type="button" popovertarget="menu">${i18n['site.menu']}</button>
    <div class="vpng-menu" id="menu" popover>
      [@navigation links=model.header label=i18n['site.navigation.header'] /]
      [#if model.loginUrl?has_content]
      <a class="vpng-login" href="${model.loginUrl}">${i18n['site.login']}</a>
      [/#if]
    </div>
  </header>
  <main class="vpng-main" id="inhoud" tabindex="-1">
    [#nested]
  </main>
  <footer class="vpng-footer">
    [#if model.footerText?has_content]
    <p class="vpng-footer__text">${model.footerText}</p>
    [/#if]
    [@navigation links=model.footer label=i18n['site.navigation.footer'] /]
  </footer>
</body>
</html>
[/#macro]

[#macro navigation links label]
[#if links?has_content]
<nav class="vpng-nav" aria-label="${label}">
  <ul class="vpng-nav__list">
    [#list links as link]
    <li><a class="vpng-nav__link" href="${link.address()}"[#if link.current()?has_content] aria-current="${link.current()}"[/#if]>${link.label()}</a></li>
    [/#list]
  </ul>
</nav>
[/#if]
[/#macro]

[#-- The head of a page: its one h1 and what introduces it. --]
[#macro intro title strapline="" lead=""]
<div class="vpng-intro">
  <h1 class="vpng-intro__title">${title}</h1>
  [#if strapline?has_content]
  <p class="vpng-intro__strapline">${strapline}</p>
  [/#if]
  [#if lead?has_content]
  <p class="vpng-lead">${lead}</p>
  [/#if]
</div>
[/#macro]

[#-- A visible link to the feed that fits the page best. --]
[#macro feed]
[#assign best = model.feeds?last]
<p class="vpng-feed"><a href="${best.address()}" type="application/atom+xml">[#if best.domain()?has_content]${i18n.get('feed.link.domain', [best.domain()])}[#else]${i18n['feed.link']}[/#if]</a></p>
[/#macro]
