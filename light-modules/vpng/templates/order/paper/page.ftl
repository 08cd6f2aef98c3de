[#ftl output_format="HTML"]
[#-- The shell of what editors read and print about orders. --]
[#macro page title]
<!DOCTYPE html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${title}</title>
  <link rel="icon" type="image/svg+xml" href="${contextPath}/.resources/vpng/webresources/favicon.svg">
  <link rel="stylesheet" href="${contextPath}/.resources/vpng/webresources/paper.css">
</head>
<body>
  <main>
    [#nested]
  </main>
</body>
</html>
[/#macro]
