[#ftl output_format="HTML"]
[#-- How far an upload is; the script shows it. --]
[#macro progress]
<div class="file-progress" hidden data-sending="${text("file.upload.sending")}" data-looking="${text("file.upload.looking")}" data-failed="${text("file.upload.failed")}" data-large="${text("file.upload.large", most / 1048576)}" data-most="${most}">
<progress max="100" value="0" aria-label="${text("file.upload.sending")}"></progress>
<span role="status"></span>
</div>
[/#macro]
