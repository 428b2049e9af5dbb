import type { Phrases } from './phrases';

/** French. See phrases.ts for the form of a line. */
export const FR: Phrases = {
  says: {
    email: 'ecrivez nous un email|envoyez nous un email',
    sms: 'envoyez nous un sms',
    callback:
      'etre rappele|rappelez moi|on vous rappelle|nous vous rappelons|demande de rappel|demander un rappel|rappel gratuit|rappel immediat|faites vous rappeler|on vous appelle',
    chat: 'chat|chat en direct|discuter avec nous|tchat|chattez avec nous|discuter en ligne|demarrer le chat|demarrer une conversation|tchatter avec un conseiller|besoin d aide|comment pouvons nous vous aider|comment puis je vous aider|nous sommes en ligne|laissez un message|discutons',
    messenger: 'whatsapp|telegram|contactez nous sur whatsapp',
    'contact-form':
      'contact|contactez nous|nous contacter|envoyer un message|envoyer le message|ecrivez nous|formulaire de contact|nous ecrire|laissez nous un message|envoyez nous un message|contacter|prendre contact|votre message|demande d information|demander des informations|parlons de votre projet',
    'quote-form':
      'devis|devis gratuit|demande de devis|votre devis|devis en ligne|un devis|demander devis|devis immediat|estimation gratuite|prix sur demande|calculer le prix|demander un prix|obtenir un tarif|recevoir mon devis|recevoir un devis|mon devis|obtenir un devis|obtenir mon devis|faire un devis|devis rapide|devis personnalise|demandez un devis|demandez votre devis|demander mon devis|chiffrage|simulation|estimer mon projet',
    'question-form':
      'posez votre question|poser ma question|posez vos questions|une question|des questions|demandez a un expert|question au vendeur|envoyer ma question|posez nous vos questions',
    booking:
      'rendez vous|reserver|reservation|reservations|reservez|reserver maintenant|prendre rdv|rdv|reserver en ligne|reservez votre|reservez une table|reserver un|reserver une|reservation en ligne|je reserve|votre reservation|reservez maintenant|voir les disponibilites|verifier la disponibilite|essai routier|reserver un essai|demander un essai',
    newsletter:
      'newsletter|s inscrire a la newsletter|inscrivez vous|lettre d information|s abonner|abonnez vous|infolettre|inscription newsletter|notre newsletter|recevoir nos actualites|recevez nos offres|restez informe|je m inscris|je m abonne|votre adresse e mail',
    login:
      'connexion|se connecter|mon compte|espace client|identification|s identifier|votre compte|espace membre|connectez vous|identifiez vous|mot de passe oublie|se souvenir de moi|continuer avec google',
    register:
      'creer un compte|inscription|s inscrire|creer mon compte|nouveau client|inscription gratuite|ouvrir un compte|devenir membre|pas encore de compte|je cree mon compte|commencer gratuitement',
    search: 'rechercher|recherche|chercher|que recherchez vous|rechercher un produit',
    checkout:
      'panier|mon panier|passer commande|valider ma commande|voir le panier|acheter maintenant|valider la commande|proceder au paiement|payer|payer maintenant',
    'review-form':
      'laisser un avis|ecrire un avis|deposer un avis|rediger un avis|laissez un avis|donner mon avis|noter ce produit|evaluer ce produit|partagez votre experience|votre avis|laissez nous un avis google',
    survey:
      'enquete|sondage|questionnaire|enquete de satisfaction|repondre a l enquete|repondre au sondage|aidez nous a nous ameliorer|donnez nous votre feedback|recommanderiez vous notre site|quelle est la probabilite que vous nous recommandiez|pas du tout probable',
    'job-application':
      'recrutement|carrieres|nous rejoindre|rejoignez nous|offres d emploi|emploi|emplois|nous recrutons|postuler|rejoindre l equipe|postuler maintenant|candidature spontanee|envoyer mon cv|deposer mon cv|travailler chez nous',
    promo:
      'promos|promotion|promotions|soldes|reductions|code promo|bons plans|offre speciale|offres speciales|cheque cadeau|carte cadeau|cartes cadeaux|bon cadeau|bons cadeaux|de reduction|de remise|livraison gratuite|livraison offerte|offre limitee|vente flash|bon plan|aujourd hui seulement|derniers jours|code avantage|avec le code|utiliser le code|appliquer le code|se termine dans|frais de port offerts|cadeau offert|cadeau pour tout achat|recevez un cadeau|choisissez votre cadeau',
    popup: 'non merci|attendez|avant de partir|vous partez deja|ne partez pas|vous avez oublie quelque chose',
    loyalty:
      'programme de fidelite|carte de fidelite|fidelite|gagnez des points|cumulez des points|mes points|mes avantages|recompenses|club privilege',
    referral:
      'parrainage|parrainer un ami|parrainez|parrainez vos amis|inviter un ami|invitez vos amis|programme de parrainage|mon lien de parrainage|devenir ambassadeur|parrainez un ami',
    reviews:
      'avis|avis clients|temoignages|temoignage|disent nos clients|nos clients temoignent|vos avis|disent de nous|avis google|nos avis|pensent nos clients|parlent de nous|avis de nos clients|nos clients parlent|avis verifies|voir tous les avis|lire les avis|note moyenne|8 sur 5|histoires de reussite|ils nous recommandent|ils nous font confiance et le disent|ce que disent nos clients|ce qu ils disent|avis patients|avis des clients|temoignages clients|ils ont teste|vos temoignages|la parole a nos clients|ce que nos clients disent',
    blog: 'blog|notre blog|le blog|derniers articles|articles recents|actualites|lire la suite|lire l article|conseils et guides|le mag|nos conseils|ressources|magazine',
    webinar:
      'webinaire|webinaires|webinar|webinar gratuit|s inscrire au webinaire|inscription au webinaire|voir le replay|prochains evenements|reserver ma place',
    'lead-magnet':
      'livre blanc|guide gratuit|telecharger le catalogue|telecharger la brochure|ebook|telecharger le guide|demande de catalogue|telecharger la plaquette|catalogue pdf|telecharger notre brochure|demander un catalogue|telechargement gratuit|ebook gratuit|telecharger l ebook|recevoir le guide|modele gratuit',
    video:
      'voir la video|regarder la video|voir le film|decouvrir en video|visite virtuelle|lire la video|voir la demo|comment ca marche|video de presentation',
    calculator:
      'calculateur|simulateur|simulation|calculez|calculatrice|simulez|simulateur de prix|simulateur de credit',
    pricing:
      'tarifs|nos tarifs|nos prix|grille tarifaire|nos formules|nos offres et tarifs|abonnements|tarifs et reservation|liste des prix|nos forfaits|tarification|nos abonnements|tarifs et forfaits|nos packs|formules et tarifs|choisissez votre formule|choisissez votre forfait|nos tarifs et prestations|tarifs et prestations|prix|les tarifs|plans et tarifs|voir les tarifs|honoraires|combien ca coute',
    faq: 'faq|questions frequentes|foire aux questions|vos questions|questions reponses|questions frequemment posees|questions les plus frequentes|vos questions nos reponses|vos questions frequentes|reponses a vos questions|questions courantes|la foire aux questions',
    help: 'aide|assistance|centre d aide|support|besoin d aide|aide et contact|base de connaissances|ouvrir un ticket|envoyer une demande|contacter le support|signaler un probleme',
    map: 'plan d acces|nous trouver|itineraire|trouver un magasin|comment venir|nous situer|voir la carte|localisation|voir sur la carte|plan acces|google maps|trouver une boutique|ou acheter|magasin le plus proche|nos magasins|nos boutiques|nos agences|trouver une agence|ou nous trouver|acces|voir le plan|venir nous voir|ouvrir dans google maps',
    app: 'telecharger l application|telechargez l application|telecharger dans l app store|disponible sur google play|disponible sur l app store|installer l application',
    consent:
      'accepter les cookies|utilise des cookies|tout accepter|tout refuser|utilisons des cookies|accepter tous les cookies|parametrer les cookies|gerer les cookies|personnaliser',
    payment:
      'moyens de paiement|modes de paiement|paiement securise|paiement|nous acceptons|payer avec paypal|payer par carte|carte bancaire|carte de credit|mode de paiement|paiements securises|moyen de paiement',
    instalments:
      'paiement en plusieurs fois|en 3 fois|en 4 fois|sans frais|financement|payer en 3x|payer en 4x|payer plus tard|achetez maintenant payez plus tard|facilites de paiement',
    trial:
      'essai gratuit|demander une demo|essayer gratuitement|demo|seance d essai|cours d essai|demander une demonstration|demonstration|testez gratuitement|reserver une demo|planifier une demo|tester gratuitement|sans carte bancaire|reserver un essai|demander un essai|consultation gratuite|audit gratuit|diagnostic gratuit',
    tracking:
      'suivi de commande|suivre ma commande|suivi de colis|suivre mon colis|suivre votre commande|ou est ma commande|numero de suivi|etat de ma commande|mes commandes|historique des commandes',
    confirmation:
      'message envoye|merci pour votre message|merci pour votre commande|votre message a ete envoye|a bien ete envoye|merci de nous avoir contactes|merci pour votre inscription|nous vous repondrons dans les plus brefs delais|nous avons bien recu|bien recu votre|rendez vous est confirme|rendez vous confirme|reservation est confirmee|reservation confirmee|commande confirmee|merci pour votre demande|merci de votre demande|merci de votre message|merci pour votre reservation|demande envoyee|votre demande a ete envoyee|demande a bien ete|nous vous recontacterons|nous vous rappelons|nous vous rappellerons',
  },
  not: {
    'contact-form': 'lentilles de contact|sans contact|cle de contact',
    newsletter: 's abonner a la chaine',
    login: 'connexion internet|connexion wifi',
    search: 'recherche scientifique|recherche et developpement',
    survey: 'sondage electoral',
    reviews: 'avis d expert|avis de recherche',
    blog: 'ressources humaines',
    'lead-magnet': 'telecharger la facture|telecharger l application',
    help: 'support mural|support telephone',
  },
};
