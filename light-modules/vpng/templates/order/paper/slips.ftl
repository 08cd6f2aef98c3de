[#ftl output_format="HTML"]
[#import "/vpng/templates/order/paper/page.ftl" as paper]
[@paper.page title=title]
[#list slips as slip]
<section class="paper">
  <h1>${title}</h1>
  <p>${slip.reference()}<br>${slip.placed()}</p>
  <address>[#list slip.address() as line]${line}[#sep]<br>[/#list]</address>
  <p>${slip.article()}</p>
</section>
[/#list]
[/@paper.page]
