[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[#function named state][#return (state == "present")?then(text("version.present"), text("version.numbered", state))][/#function]
[@desk.page title=text("version.compare.title", title) styles=["version.css"]]
<p><a href="${base}/versions?workspace=${workspace?url("UTF-8")}&amp;path=${path?url("UTF-8")}&amp;return=${back?url("UTF-8")}">${text("version.compare.back")}</a></p>
<h1>${text("version.compare.title", title)}</h1>
<p>${text("version.compare.what", named(from), named(to))} <del>${text("version.gone")}</del> <ins>${text("version.new")}</ins></p>
[#if !sections?has_content]
<p>${text("version.compare.same")}</p>
[/#if]
[#list sections as section]
<section class="card version-section">
<h2>[#if section.kind() == "order"]${text("version.order")}[#elseif section.label()?has_content]${section.label()}[#else]${text("version.itself")}[/#if][#if section.kind() == "added" || section.kind() == "removed"] <span class="version-kind">${text("version." + section.kind())}</span>[/#if]</h2>
[#list section.fields() as field]
[#if field.label()?has_content]<h3>${field.label()}</h3>[/#if]
<p class="version-text">[#list field.pieces() as piece][#if piece.kind().key() == "deleted"]<del><span class="visually-hidden">${text("version.gone.begin")}</span>${piece.text()}</del>[#elseif piece.kind().key() == "inserted"]<ins><span class="visually-hidden">${text("version.new.begin")}</span>${piece.text()}</ins>[#else]${piece.text()}[/#if][/#list]</p>
[/#list]
</section>
[/#list]
[/@desk.page]
