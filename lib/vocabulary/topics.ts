/** What a touchpoint is about, as its words tell: finer than a kind, for a contact form may take complaints or bookings. */
export type Topic =
  // What a customer asks for.
  | 'book'
  | 'order'
  | 'quote'
  | 'callback'
  | 'question'
  | 'support'
  | 'service' // workshop, repair, maintenance
  | 'complaint'
  | 'claim' // damage, accident, loss: something is to be made good
  | 'cancel'
  | 'return'
  | 'lost'
  | 'job'
  | 'partner'
  | 'press'
  | 'place' // where the brand is: a branch, a showroom
  | 'group' // weddings, conferences, companies
  | 'trial' // demo, test drive, first lesson
  | 'demo' // somebody of the firm shows it, or talks of buying it
  | 'attend' // open day, guided tour, webinar
  | 'enrol' // applies for a place, joins
  | 'account'
  | 'subscribe'
  | 'download'
  | 'level-test'
  | 'trade-in'
  | 'emergency'
  | 'change' // a new address, name or reading: the contract goes on
  | 'idea' // suggests what the brand could do better
  | 'pay' // pays or signs, wherever that is done
  // What a visit or meeting is.
  | 'desk' // reception, papers
  | 'treated' // what the customer came for: an examination, a lesson, a fitting
  // What a brand tells.
  | 'confirm'
  | 'reminder'
  | 'expect' // "See you on Friday": said right after a booking or right before the day
  | 'prepare'
  | 'check-in'
  | 'answer' // answers what was asked or complained of
  | 'thanks'
  | 'welcome'
  | 'code'
  | 'invoice'
  | 'proposal'
  | 'hand-in' // papers the customer is to bring or send
  | 'documents'
  | 'results'
  | 'shipping'
  | 'renewal'
  | 'win-back'
  | 'abandoned'
  | 'birthday'
  | 'offer'
  | 'review'
  | 'survey'
  | 'loyalty'
  | 'refer'
  | 'instalments';
