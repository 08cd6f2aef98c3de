[#ftl output_format="HTML"]
[#-- An image: in WebP where there is one and the browser takes it, else as it was uploaded. `sizes` is how wide it is shown. --]
[#macro show image class alternative sizes lazy=true]
[#if image.renditions()?has_content]
<picture class="vpng-picture"><source type="image/webp" srcset="${image.srcset()}" sizes="${sizes}">[@element image class alternative lazy /]</picture>
[#else]
[@element image class alternative lazy /]
[/#if]
[/#macro]

[#macro element image class alternative lazy]
<img class="${class}" src="${image.link()}" alt="${alternative}"[#if image.width()??] width="${image.width()?c}" height="${image.height()?c}"[/#if][#if lazy] loading="lazy"[/#if]>[#t]
[/#macro]
