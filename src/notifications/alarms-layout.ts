// Made by bin/mail-layouts.ts out of alarms.mjml; change that.
export const ALARMS_LAYOUT = `<!doctype html>
<html lang="{{language}}" dir="ltr" xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<title>{{subject}}</title>
<!--[if !mso]><!-->
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<!--<![endif]-->
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style type="text/css">
#outlook a { padding:0; }
body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; }
table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }
img { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; }
p { display:block;margin:13px 0; }
</style>
<!--[if mso]>
<noscript>
<xml>
<o:OfficeDocumentSettings>
<o:AllowPNG/>
<o:PixelsPerInch>96</o:PixelsPerInch>
</o:OfficeDocumentSettings>
</xml>
</noscript>
<![endif]-->
<!--[if lte mso 11]>
<style type="text/css">
.mj-outlook-group-fix { width:100% !important; }
</style>
<![endif]-->
<style type="text/css">
@media only screen and (min-width:600px) {
.mj-column-per-100 { width:100% !important; max-width: 100%; }
}
</style>
<style media="screen and (min-width:600px)">
.moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; }
</style>
<style type="text/css">
:root {
color-scheme: light dark;
supported-color-schemes: light dark;
}
.pad div {
word-break: break-word;
}
@media (max-width: 599px) {
.pad {
padding-left: 20px !important;
padding-right: 20px !important;
}
.big {
font-size: 20px !important;
}
.heads {
display: none !important;
}
.row {
display: block !important;
padding: 0 !important;
border: 0 !important;
}
.first {
padding-top: 9px !important;
border-top: 1px solid #e3e0db !important;
}
.last {
padding-bottom: 9px !important;
}
.narrow {
display: inline !important;
font: 400 14px/21px sans-serif !important;
}
}
@media (prefers-color-scheme: dark) {
.out,
.out > div {
background: #17161a !important;
}
.card,
.card > table,
.card > table > tbody > tr > td {
background: #212025 !important;
border-color: #3a3840 !important;
}
.row,
.narrow {
color: #b3afb9 !important;
border-color: #3a3840 !important;
}
.ink,
.ink div {
color: #ece9ef !important;
}
.dim,
.dim div {
color: #b3afb9 !important;
}
.box {
background: #17161a !important;
border-color: #55525c !important;
}
.act td,
.act a {
background: #96468e !important;
border-color: #96468e !important;
color: #ffffff !important;
}
.lnk {
color: #e29bdc !important;
}
}
@media (prefers-color-scheme: dark) {
.critical {
color: #ff9a8a !important;
}
.warning {
color: #f0b65a !important;
}
.info {
color: #b3afb9 !important;
}
}
</style>
<meta name="color-scheme" content="light dark"/>
<meta name="supported-color-schemes" content="light dark"/>
<meta name="x-apple-disable-message-reformatting"/>
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no"/>
<!--[if mso]><style>div,h1,a,th{font-family:"Segoe UI",Arial,sans-serif!important}</style><![endif]-->
</head>
<body class="out" style="word-spacing:normal;background-color:#f6f5f2;">
<div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">{{preheader}}&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div>
<div aria-label="{{subject}}" aria-roledescription="email" role="article" lang="{{language}}" dir="ltr" style="word-spacing:normal;background-color:#f6f5f2;">
<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" class="" role="presentation" style="width:584px;" width="584"><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<div style="margin:0px auto;max-width:584px;">
<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;">
<tbody>
<tr>
<td style="direction:ltr;font-size:0px;padding:24px 12px;text-align:center;">
<!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="card-outlook" width="584px"><table align="center" border="0" cellpadding="0" cellspacing="0" class="card-outlook" role="presentation" style="width:560px;" width="560" bgcolor="#ffffff"><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<div class="card" style="background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:560px;border-radius:10px;overflow:hidden;">
<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:#ffffff;background-color:#ffffff;width:100%;border-collapse:separate;">
<tbody>
<tr>
<td style="border:1px solid #e3e0db;border-radius:10px;direction:ltr;font-size:0px;padding:8px 0 28px;text-align:center;">
<!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="" style="vertical-align:top;width:558px;"><![endif]-->
<div class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" style="vertical-align:top;" width="100%">
<tbody>
<!--each alarms-->
<tr>
<td align="left" class="pad" style="font-size:0px;padding:0 36px;padding-top:24px;word-break:break-word;">
<div style="font-family:{{sans}};font-size:14px;font-weight:600;line-height:20px;text-align:left;color:#544e47;"><span class="{{tone}}" style="color:{{color}};">{{severity}}</span></div></td>
</tr>
<tr>
<td align="left" class="pad ink" style="font-size:0px;padding:0 36px;word-break:break-word;">
<div style="font-family:{{sans}};font-size:22px;font-weight:600;line-height:28px;text-align:left;color:#26221e;"><h1 style="margin:0;font:inherit;letter-spacing:{{tracking}};word-break:auto-phrase;">
{{name}}
</h1></div></td>
</tr>
<tr>
<td align="left" class="pad dim" style="font-size:0px;padding:0 36px;padding-top:8px;word-break:break-word;">
<div style="font-family:{{sans}};font-size:16px;line-height:25px;text-align:left;color:#544e47;">{{text}}</div></td>
</tr>
<tr>
<td align="left" class="pad" style="font-size:0px;padding:16px 36px 0;word-break:break-word;">
<table cellpadding="0" cellspacing="0" role="presentation" width="100%" border="0" style="color:#544e47;font-family:{{sans}};font-size:16px;line-height:25px;table-layout:auto;width:100%;border:none;">
<tr>
<td style="padding: 0">
<table class="box" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style=" width: 100%; border-collapse: separate; background: #faf9f7; border: 1px solid #8d877f; border-radius: 8px; ">
<tr>
<td class="dim" style="padding:12px 20px 0;font:400 14px/20px {{sans}};color:#544e47;">{{remedyTitle}}</td>
</tr>
<tr>
<td class="ink" style="padding:0 20px 14px;font:400 16px/24px {{sans}};color:#26221e;word-break:break-word;">{{remedy}}</td>
</tr>
<!--if note-->
<tr>
<td class="ink" style="padding:0 20px 14px;font:400 16px/24px {{sans}};color:#26221e;word-break:break-word;white-space:pre-line;">{{note}}</td>
</tr>
<!--end-->
</table></td>
</tr>
</table></td>
</tr>
<tr>
<td align="left" class="pad dim" style="font-size:0px;padding:0 36px;padding-top:10px;word-break:break-word;">
<div style="font-family:{{sans}};font-size:14px;line-height:21px;text-align:left;color:#544e47;">{{times}}</div></td>
</tr>
<tr>
<td align="left" class="pad act" style="font-size:0px;padding:22px 36px 0;word-break:break-word;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" style="border-collapse:separate;line-height:100%;">
<tbody>
<tr>
<td align="center" bgcolor="#732a70" role="presentation" style="border:1px solid #732a70;border-radius:6px;cursor:auto;mso-padding-alt:12px 22px;background:#732a70;" valign="middle">
<a href="{{address}}" style="display:inline-block;background:#732a70;color:#ffffff;font-family:{{sans}};font-size:16px;font-weight:600;line-height:20px;margin:0;text-decoration:none;text-transform:none;padding:12px 22px;mso-padding-alt:0px;border-radius:6px;" target="_blank">
{{button}}
</a></td>
</tr>
</tbody>
</table></td>
</tr>
<!--end-->
<tr>
<td align="left" class="pad dim" style="font-size:0px;padding:0 36px;padding-top:28px;word-break:break-word;">
<div style="font-family:{{sans}};font-size:14px;line-height:21px;text-align:left;color:#544e47;">{{footer}}</div></td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]--></td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table></td></tr></table><![endif]--></td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</div>
</body>
</html>`;
