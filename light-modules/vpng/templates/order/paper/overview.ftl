[#ftl output_format="HTML"]
[#import "/vpng/templates/order/paper/page.ftl" as paper]
[@paper.page title=title]
[#list orders as order]
<section class="paper">
  <h1>${order.heading()}</h1>
  <dl>
    [#list order.facts() as fact]
    <div><dt>${fact.name()}</dt><dd>${fact.value()}</dd></div>
    [/#list]
  </dl>
</section>
[/#list]
[/@paper.page]
