[#ftl output_format="HTML"]
[#import "/desk.ftl" as desk]
[@desk.work works=works /]
