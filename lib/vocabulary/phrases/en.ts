import type { Phrases } from './phrases';

/** English. See phrases.ts for the form of a line. */
export const EN: Phrases = {
  says: {
    email: 'email us|write to us by email',
    sms: 'text us|send us a text|sms us',
    callback:
      'call back|callback|request callback|order a call|request a callback|call me back|get a callback|we ll call you back|we will call you|have us call you|book a callback|arrange a callback|free callback|leave your number and we ll call you|want us to call you|call me now',
    chat: 'live support|chat|chat with us|live chat|start chat|start a chat|chat now|chat live|we re online|we are online|how can i help you|hi there|chat with an expert|chat with an agent|speak with a live agent',
    messenger: 'whatsapp us|chat on whatsapp|message us on messenger|telegram|whatsapp|viber|messenger',
    'contact-form':
      'contact us|get in touch|send message|contact|contact form|send a message|submit enquiry|submit inquiry|make an enquiry|enquire now|inquire now|reach out|contact sales|contact our team|let s talk|write to us|your message',
    'quote-form':
      'request quote|get quote|instant quote|request an offer|get an estimate|get estimate|free valuation|get a quote|request a quote|free quote|request an estimate|free estimate|request pricing|get pricing|ask for price|price on request|calculate your price|get my quote|get my estimate|get your quote|get your free quote|get my free quote|request your quote|request a free quote|free estimates|get free quote|get a free quote|price quote|start your project|free case evaluation|case evaluation|get a price|request estimate|get an instant quote',
    'question-form':
      'ask us|ask your question|ask a question|ask an expert|submit your question|ask the seller|ask about this item|ask our experts|question about this product|product question|ask now|ask a doctor|ask a lawyer',
    booking:
      'appointment|appointments|book appointment|booking|bookings|reservation|reservations|make appointment|reserve|book|book your|book a|schedule a visit|check availability|find a table|book us|online booking|reserve your|schedule now|schedule an|arrange a visit|hire us|book now|book online|book an appointment|make an appointment|schedule a meeting|reserve a table|make a reservation|schedule a call|book a test drive|schedule a test drive|test drive',
    newsletter:
      'newsletters|mailing list|sign up for our|email updates|sign up for email|subscribe us|subscribe to our newsletter|newsletter sign up|join the list|get updates|stay in the loop|stay updated|stay informed|get our emails|get news and offers|sign up for emails|newsletter|subscribe|subscribe now|daily newsletter|weekly newsletter|monthly newsletter|the newsletter|our newsletter|email newsletter|join our newsletter|newsletter signup|join our mailing list|get the newsletter',
    login:
      'signin|log in|customer login|account login|login|sign in|my account|member login|client login|client portal|continue with google',
    register:
      'signup|new account|register|sign up|create account|create an account|join free|open an account|get started free|create your free account|register for free|create profile',
    search: 'search|search products|search our site|search the site|search the store',
    checkout:
      'cart|basket|shopping cart|view cart|my cart|shopping bag|your cart|checkout|check out|proceed to checkout|go to checkout|secure checkout',
    'review-form':
      'add a review|add review|write review|submit review|add your review|leave feedback|leave a comment about us|write a review|leave a review|leave us a review|rate us|rate this product|review this product|submit a review|be the first to review|share your experience|tell us what you think|review us on google|give us 5 stars|rate your purchase',
    survey:
      'survey|questionnaire|take our survey|take the survey|quick survey|start survey|give feedback|share your feedback|help us improve',
    'job-application':
      'career|vacancy|recruitment|employment|careers|jobs|join our team|we re hiring|we are hiring|work with us|apply now|apply for this job|open positions|current vacancies|vacancies|job openings|see open roles|send your cv',
    promo:
      'coupons|discounts|offers|special offers|promotions|promotion|gift voucher|gift vouchers|limited offer|best deals|hot deals|hot deal|weekend deal|gift certificates|flash sale|special offer|limited time offer|limited time deal|today only|black friday|cyber monday|clearance|final sale|deal of the day|coupon code|promo code|discount code|use code|apply code|apply coupon|free shipping|free delivery|free next day delivery|free returns|free gift',
    popup:
      'no thanks|maybe later|don t show again|wait before you go|before you leave|don t go yet|leaving so soon|wait don t miss out',
    loyalty:
      'loyalty|loyalty club|vip club|loyalty card|rewards program|loyalty program|loyalty programme|join rewards|earn points|earn rewards|collect points|redeem points|your points',
    referral:
      'refer a|affiliate program|affiliates|invite a friend|invite friends|refer and earn|refer earn|share your link|your referral link|referral program',
    reviews:
      'testimonial|customer review|client reviews|client review|clients say|customers say|patients say|they say|say about us|customer testimonials|guest reviews|student reviews|clients about us|customer feedback|client feedback|kind words|our reviews|parents say|students say|guests say|feedbacks|testimonials|customer reviews|what people are saying|client testimonials|reviews|read reviews|see all reviews|verified reviews|rated 4 8 out of 5|google reviews|success stories|client success stories|customer stories|client stories|patient reviews|patient stories|patient testimonials|hear from our|what our clients say|what our customers say|what people say|people say|what they say|rave reviews|loved by|student testimonials|guest book|happy customers|happy clients|our happy clients|reviews and ratings|ratings and reviews|wall of love|feedback from our clients|see what our clients',
    blog: 'blogs|blog posts|our blogs|latest blog|blog post|from blog|blog|our blog|latest articles|news articles|recent posts|from the blog|tips and guides|magazine|read the article',
    webinar:
      'webinars|webinar|free webinar|register for the webinar|join the webinar|watch the webinar|on demand webinar|upcoming webinars',
    'lead-magnet':
      'white papers|whitepaper|whitepapers|ebook|ebooks|free handbook|download catalog|download our brochure|brochure|request a catalog|free checklist|catalog request|download catalogue|free download|download the guide|get the guide|free guide|free ebook|download the ebook|white paper|download the report|get the report|download checklist|free template|get the template|download brochure|free assessment|free report|free resources|get the checklist|get your free|download free|download pdf|free course|free consultation guide|download the catalogue|view brochure|get brochure|request a brochure|download the app guide|resource library|cheat sheet|free trial guide',
    video:
      'video tour|virtual tour|watch our video|play video|watch trailer|watch tour|how it works video|watch video|watch the video|watch demo|watch now',
    calculator:
      'calculator|cost calculator|price calculator|savings calculator|mortgage calculator|loan calculator|estimate your|calculate your',
    pricing:
      'pricing|prices|price list|our prices|our pricing|pricing plans|pricing plan|plans and pricing|plans pricing|our rates|tariffs|our packages|our plans|choose your plan|price plan|membership plans|pricing table|subscription plans|affordable packages|price menu|room rates|pricing packages|tuition fees|fee structure|choose a plan|service prices|packages|our price list|rates|plans|membership|memberships|membership options|fees|fees and charges|see pricing|view pricing|see plans|compare plans|pricing and plans|how much does it cost|service menu and prices|rates and packages|packages and prices|prices and packages',
    faq: 'faq|faqs|common questions|questions and answers|frequently asked|asked questions|questions answers|q a|popular questions|faqs information|faq s|common questions answered|your questions answered|questions and answer|questions we get|frequent questions|faq and help|general questions|popular faqs',
    help: 'help center|help desk|support|help contact|support center|help centre|help|knowledge base|how can we help you|search for help|browse help topics|submit a ticket|open a ticket|submit a request|help info|help support',
    map: 'directions|get directions|view on map|see on map|view map|google map|google maps|view larger map|where we are|find a shop|store locations|show map|how to get here|how to reach us|find your store|store locator|find a store|store finder|our stores|find us|find a dealer|find a branch|nearest store|our locations|how to find us|our branches|open in google maps|open in maps|map and directions|find a location|our showrooms|see map|map',
    app: 'download app|mobile app|app store|google play|download the app|download our app|get the app',
    consent:
      'cookies|uses cookies|necessary cookies only|accept all|accept cookies|reject all|manage cookies|cookie settings|cookie preferences|we use cookies',
    payment:
      'payment options|payment methods|we accept|accepted payments|payment|payments|payment method|secure payment|secure payments|pay with paypal|pay with card|pay by card|apple pay',
    instalments:
      'financing|finance options|buy now pay later|pay monthly|installments|instalments|interest free|pay in 4|pay in 3|pay in instalments|pay in installments|split your payment|split into 4 payments',
    trial:
      'demo|try free|free demo|start trial|free trial|request demo|book demo|get demo|free class|trial lesson|trial class|free lesson|try now|request a demo|book a demo|get a demo|schedule a demo|see a demo|live demo|try demo|try for free|try it free|no credit card required|get started for free',
    tracking:
      'track order|order status|track your shipment|track package|track your order|track my order|order tracking|where is my order|track your package|track shipment|track parcel|tracking number',
    confirmation:
      'thank you for your order|thank you for contacting us|order confirmed|has been sent successfully|thanks for subscribing|your message has been sent|we have received your|we ve received your|we have received it|thanks for your message|thank you for your message|thanks for your order|booking confirmed|booking is confirmed|appointment is confirmed|appointment confirmed|thank you for your request|thanks for your request|thank you for your enquiry|thank you for your inquiry|thank you for getting in touch|thanks for getting in touch|thank you for your booking|thanks for your booking|your request has been received|your request has been sent|request received|message sent|we will be in touch|we ll be in touch',
  },
  not: {
    email: 'email this page',
    booking: 'facebook|book review|book club',
    login: 'login required to view price|login attempts|sign in faq',
    register: 'cash register',
    search: 'job search|in search of excellence|search engine optimization|search and rescue',
    checkout:
      'check out our blog|check out this video|check out time|check in and check out|shopping cart software',
    'job-application': 'steve jobs',
    reviews: 'movie reviews|book reviews|product reviews blog',
    blog: 'blog design',
    video: 'video games|video editing|video production',
    pricing: 'price per person only|home prices|house prices|oil prices|share prices|stock prices|gas prices',
    help: 'help wanted|accessibility help|self help',
    map: 'site map|mind map|hair directions',
    consent: 'cookie recipe',
  },
};
