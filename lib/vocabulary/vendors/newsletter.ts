/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const NEWSLETTER = `
ActiveCampaign ? | activehosted.com app-us1.com
Aweber | aweber.com
Brevo (Sendinblue) forms | sibforms.com sibautomation.com | | .sib-form
Campaign Monitor | createsend1.com
Constant Contact | ctctcdn.com | | form[action*=".constantcontact.com/"]
ConvertKit | convertkit.com
Doppler | hub.fromdoppler.com cdn.fromdoppler.com
Drip ? | getdrip.com
e-goi ? | e-goi.com
Emma (e2ma) | signup.e2ma.net embed.e2ma.net
FeedBlitz | feedblitz.com
follow.it | | | .followit--follow-form-container
GetResponse ? | getresponse.com
Jetpack subscriptions | | | .jetpack_subscription_widget, .widget_blog_subscription
Klaviyo ? | klaviyo.com | | .klaviyo-form
KlickTipp | assets.klicktipp.com | | form[action*="app.klicktipp.com/api"]
Loops | | | form[action*="app.loops.so/"]
Mad Mimi | | madmimi.com/signups/
Mailchimp ? | chimpstatic.com list-manage.com mailchimp.com | | #mc_embed_signup, form#mc-embedded-subscribe-form
MailerLite ? | mailerlite.com
Mailjet widget | | mailjet.com/widget/ mailjet.com/statics/js/widget.modal.js
MailOptin | | /wp-content/plugins/mailoptin/
MailPoet | | | .mailpoet_form, .mailpoet_form_popup_overlay
MC4WP | | /wp-content/plugins/mailchimp-for-wp/
MDirector | app.mdirector.com
Newsletter2Go | newsletter2go.com
NewsMan ? | retargeting.newsmanapp.com
Omnisend ? | omnisrc.com omnisnippet1.com
RD Station ? | d335luupugsy2.cloudfront.net
Robly | | | form[action*="list.robly.com/"]
Sailthru ? | ak.sail-horizon.com sailthru.com
SendPulse ? | sendpulse.com
Smaily | | | form[action*=".sendsmaily.net/api/"]
Squarespace newsletter popup | | | .sqs-popup-overlay
UniSender | cp.unisender.com
`;
