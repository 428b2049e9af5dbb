/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const HELP = `
AfterShip Returns Center | | | a[href*=".returnscenter.com"]
AfterShip tracking button | button.aftership.com track.aftership.com widgets.am-static.com
AnswerDash | answerdash.com
Elevio | cdn.elev.io
Freshdesk / Freshworks widget | freshworksapi.com
Happy Returns | | | a[href*=".happyreturns.com"]
HelpDocs | cdn.helpdocs.io
JustAnswer widget | components.justanswer.com
Loop Returns | | | a[href*=".loopreturns.com/"]
Malomo | gomalomo.com
Narvar | | | a[href*=".narvar.com/"]
Oracle Service Cloud (RightNow) | rightnowtech.com rnengage.com custhelp.com
ReturnGO | returngo.ai
Route | routeapp.io
Solvvy | cdn.solvvy.com
Wix Answers | wixanswers.com
Zendesk Zenbox | | zendesk.com/external/zenbox assets/zenbox
`;
