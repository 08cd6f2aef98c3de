[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[@desk.page title=text("error.title")]
<h1>${text("error.title")}</h1>
<p>${message}</p>
[@desk.problems list=problems /]
<p><a href="${base}">${text("error.back")}</a></p>
[/@desk.page]
