[#ftl output_format="HTML"]
[#-- The field in which a visitor types what to look for; `address` is that of the page with results. --]
[#macro field address searched place]
<form class="vpng-search vpng-search--${place}" role="search" action="${address}">
  <label class="[#if place == "header"]vpng-hidden[#else]vpng-search__label[/#if]" for="zoek-${place}">${i18n['search.label']}</label>
  <div class="vpng-search__line">
    <input class="vpng-field__input vpng-search__field" id="zoek-${place}" type="search" name="q" value="${searched}" maxlength="200" autocomplete="off"[#if place == "header"] placeholder="${i18n['search.placeholder']}"[/#if]>
    <button class="vpng-button vpng-search__button">${i18n['search.button']}</button>
  </div>
</form>
[/#macro]
