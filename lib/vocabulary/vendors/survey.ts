/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const SURVEY = `
Appzi | app.appzi.io
AskNicely | static.asknice.ly
Crowdsignal | secure.polldaddy.com
Doorbell | embed.doorbell.io
Feedbackify | | feedbackify.com/f.js
Guest Suite | js.guestapp.me
Hotjar ? | static.hotjar.com
Hotjar Incoming Feedback | | .hotjar.com/preact-incoming-feedback
Informizely | | | script[id*="_informizely_script_tag"]
InMoment | inmoment.com
iPerceptions | iperceptions.com
Iterate | iteratehq.com
KnoCommerce | www.knocdn.com
Medallia ? | cf.kampyle.com
Mopinion | deploy.mopinion.com
Opinion Stage | opinionstage.com
OpinionLab | foresee.com
Poll Everywhere | www.polleverywhere.com
Pulse Insights | js.pulseinsights.com
Qualaroo | qualaroo.com
Qualtrics ? | qualtrics.com
Refiner | js.refiner.io
SimpleSat | simplesat.io
Sprig | cdn.userleap.com
SurveyGizmo / Alchemer | surveygizmo.com
SurveyMonkey | surveymonkey.com
Survicate | survicate.com
Usersnap ? | usersnap.com
UserVoice | uservoice.com
Interact | tryinteract.com
Marquiz | marquiz.ru mrqz.me
Outgrow | outgrow.us
Riddle | riddle.com
`;
