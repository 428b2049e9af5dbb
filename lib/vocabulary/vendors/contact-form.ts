/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const CONTACT_FORM = `
Airform | airform.io
Basin | usebasin.com
Bitrix24 CRM form | cdn.bitrix24.com cdn-ru.bitrix24.ru | /crm/form/loader_ | script[data-b24-form]
Caldera Forms | | /wp-content/plugins/caldera-forms/
Contact Form 7 | | /wp-content/plugins/contact-form-7/ | .wpcf7, .wpcf7-form
Elementor Forms | | | .elementor-form
Fillout | server.fillout.com
Fluent Forms | | | form.frm-fluent-form, .ffc_conv_form
Form.taxi | form.taxi
FormAssembly | tfaforms.net
FormBold | formbold.com
Formester | app.formester.com
Formidable Forms | | /wp-content/plugins/formidable/ | .frm_forms
Formrun | sdk.form.run
Formsite | formsite.com
Formstack | | | form[action*=".formstack.com/forms"]
Globo Form Builder | | /assets/globo.formbuilder.init.js
Google Forms | | | form[action*="docs.google.com/forms/"]
Gravity Forms | | /wp-content/plugins/gravityforms/ | .gform_wrapper
Heyflow | static.heyflow.app
HubSpot Forms ? | hsforms.net hsforms.com | | .hs-form-frame, .hs-form-iframe
HulkApps Form Builder | formbuilder.hulkapps.com
Interact quiz | tryinteract.com
Jotform | jotform.com | | iframe[id^="JotFormIFrame"]
Leadpages | my.leadpages.net leadpages.co
Marquiz | script.marquiz.ru
Netlify Forms | | | form[data-netlify]
Ninja Forms | | /wp-content/plugins/ninja-forms/ | .nf-form-cont
Pardot form | pardot.com
POWR ? | www.powr.io
Salesforce Web-to-Lead ? | | | form[action*="salesforce"]
Tally | tally.so | | iframe[data-tally-src]
Typeform | embed.typeform.com form.typeform.com | | [data-tf-widget], [data-tf-live]
Ucalc | ucalc.pro
Web3Forms | api.web3forms.com
Weebly lead form | | cdn-promote.weebly.com/js/dist/lead-form.js
WPForms | | /wp-content/plugins/wpforms | .wpforms-container, .wpforms-form
Wufoo | | | a[href*=".wufoo.com/forms/"]
Zoho CRM / Zoho Forms post ? | | | form[action*="zoho"]
`;
