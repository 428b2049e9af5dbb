/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const BOOKING = `
Acuity Scheduling | acuityscheduling.com
Appointy | | | iframe[src*=".appointy.com/"], a[href*=".appointy.com/"]
Bookeo | | | iframe[src*="bookeo.com/"], a[href*="//bookeo.com/"]
Bookero | cdn.bookero.pl
Bookitit | app.bookitit.com
Bookly | | /wp-content/plugins/bookly-responsive-appointment-booking-tool/
Booksy | booksy.com
Boulevard | joinboulevard.com | | iframe[src*=".boulevard.io"]
Cal.com | cal.com
Calendly | calendly.com | | [class*="calendly"]
Checkfront | checkfront.com
Chili Piper | js.chilipiper.com
Cloudbeds | cloudbeds.com
CoverManager | covermanager.com
DIKIDI | dikidi.net dikidi.ru
Doctoralia / DocPlanner widget | doctoralia.es doctoralia.com.br doctoralia.cl znanylekarz.pl doktortakvimi.com | | #zl-url, .zl-url, #zl-widget, [data-zlw-doctor]
EasyWeek | easyweek.io
Eveve | | | iframe[src*=".eveve.com"]
FareHarbor | fareharbor.com
Formitable | cdn.formitable.com
Fresha | fresha.com | | [data-href*=".fresha.com/"]
GBooking | cdn.gbooking.ru
Google appointment schedules | | calendar.google.com/calendar/appointments | a[href*="calendar.google.com/calendar/appointments"], iframe[src*="calendar.google.com/calendar/appointments"]
Guestonline | | | iframe[src*="ib.guestonline."]
Housecall Pro | housecallpro.com
HubSpot Meetings | meetings.hubspot.com meetings-eu1.hubspot.com | | .meetings-iframe-container, [data-meetings-iframe-url]
Jameda | cdn1.jameda-elements.de
Mews | mews.li
Microsoft Bookings | | outlook.office365.com/owa/calendar/ | a[href*="outlook.office365.com/owa/calendar/"][href*="/bookings"]
MindBody | healcode.com mindbodyonline.com mindbody.io | | healcode-widget
OpenTable | | | iframe[src*=".opentable.com/"], form[action*=".opentable.com/"]
Peek | | js.peek.
Quandoo | quandoo.com quandoo.de
Reservio | reservio.com
Resmio | | static.resmio.
Resy | | widgets.resy.
Setmore | setmore.com
SevenRooms | | sevenrooms.
Shore | connect.shore.com
SimplyBook.me | simplybook.me simplybook.it simplybook.asia
SiteMinder | widget.siteminder.com
Sonline | sonline.su
TheFork | | | iframe[src*="lafourchette"]
Timify | timify.com
TuCalendi | tucalendi.com
TuoTempo | app.tuotempo.com
vcita | www.vcita.com widgets.vcdnita.com
Witbooking | www.witbooking.com
WuBook | wubook.net
YCLIENTS | yclients.com | .yclients.com/widgetJS
Zenchef | sdk.zenchef.com
Zocdoc | offsiteschedule.zocdoc.com
Appointlet | appointlet.com
Availpro / D-EDGE | availpro.com d-edge-hotels.com secure-hotel-booking.com
Avirato | avirato.com
Bnovo | bnovo.ru reservationsteps.ru
Bookafy | bookafy.com
BookingKit | bookingkit.de
Bookwhen | bookwhen.com
Dirs21 | dirs21.de
Doctolib | doctolib.fr doctolib.de doctolib.it
eTermin | etermin.net
freetobook | freetobook.com
Glofox | app.glofox.com
HotelRunner | hotelrunner.com
Koalendar | koalendar.com
LocalMed | localmed.com
Mero | mero.ro
MioDottore | miodottore.it
Momence | momence.com
Noona | noona.app
Omnibees | omnibees.com
OnceHub | oncehub.com
Phorest | phorest.com
Picktime | picktime.com
Planity | planity.com
ProDoctorov | prodoctorov.ru
Regiondo | regiondo.com regiondo.de
Reservit | reservit.com
Restoplace | restoplace.cc
Salonized | salonized.com
Samedi | samedi.de
SavvyCal | savvycal.com
Square Appointments | square.site book.squareup.com
Stailer | stailer.ro
SynXis | synxis.com
Terminland | terminland.de
TheFork / LaFourchette | module.thefork.com module.lafourchette.com
TidyCal | tidycal.com
Timely | gettimely.com
TravelLine | travelline.ru
Treatwell | treatwell.co.uk treatwell.de treatwell.fr treatwell.it treatwell.es
YouCanBook.me | youcanbook.me
zcal | zcal.co
Zenoti | zenoti.com
`;
