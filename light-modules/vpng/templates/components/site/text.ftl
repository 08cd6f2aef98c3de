[#ftl output_format="HTML"]
[#import "/vpng/templates/site/text.ftl" as text]
[@text.rich text=model.text /]
