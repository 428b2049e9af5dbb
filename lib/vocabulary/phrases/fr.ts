import type { Phrases } from './phrases';

/** French. See phrases.ts for the form of a line. */
export const FR: Phrases = {
  says: {
    email: 'ecrivez nous un email|envoyez nous un email',
    sms: 'envoyez nous un sms',
    callback:
      'etre rappele|rappelez moi|on vous rappelle|nous vous rappelons|demande de rappel|demander un rappel|rappel gratuit|rappel immediat|faites vous rappeler|on vous appelle|me faire rappeler|laissez votre numero|laissez nous votre numero|on se rappelle|appelez moi|je veux etre rappele|un conseiller vous rappelle|planifier un appel|prendre un rendez vous telephonique|demandez un rappel|demande d appel|demander a etre rappele',
    chat: 'chat*|assistant virtuel|assistant ia|ouvrir l assistant|chat en direct|discuter avec nous|tchat*|chattez avec nous|discuter en ligne|demarrer le chat|demarrer une conversation|tchatter avec un conseiller|besoin d aide|comment pouvons nous vous aider|comment puis je vous aider|nous sommes en ligne|laissez un message|discutons|chatter|discuter|discutons en direct|parler a un conseiller|conseiller en ligne|besoin d un conseil|assistance en ligne',
    messenger:
      'whatsapp*|telegram|contactez nous sur whatsapp|messenger|ecrivez nous sur whatsapp|par whatsapp|sur whatsapp',
    'contact-form':
      'contact|contactez nous|nous contacter|envoyer un message|envoyer le message|ecrivez nous|formulaire de contact|nous ecrire|laissez nous un message|envoyez nous un message|contacter|prendre contact|votre message|demande d information|demander des informations|parlons de votre projet|ecrire|un mot pour nous|parlons en|parlons de vous|dites nous tout|envoyer ma demande|dites bonjour',
    'quote-form':
      'devis|devis gratuit|demande de devis|votre devis|devis en ligne|un devis|demander devis|devis immediat|estimation gratuite|prix sur demande|calculer le prix|demander un prix|obtenir un tarif|recevoir mon devis|recevoir un devis|mon devis|obtenir un devis|obtenir mon devis|faire un devis|devis rapide|devis personnalise|demandez un devis|demandez votre devis|demander mon devis|chiffrage|simulation|estimer mon projet|demander un devis|devis express|chiffrez moi ca|chiffrer mon projet|estimation|estimer mon bien|estimez votre bien|estimer|combien vaut|parlez nous de votre projet|decrivez votre projet|demander un tarif|demande de tarif|demande de prix|demander le prix|etude gratuite|proposition|seminaires et groupes|groupes et seminaires|demande de credit|demande de pret',
    'question-form':
      'posez votre question|poser ma question|posez vos questions|une question|des questions|demandez a un expert|question au vendeur|envoyer ma question|posez nous vos questions|poser une question|vous avez une question|demandez a|demandez nous|question sur ce produit|question sur ce modele|demander conseil|demandez conseil|conseil d expert',
    booking:
      'rendez vous|reserver|reservation|reservations|reservez|reserver maintenant|prendre rdv|rdv|reserver en ligne|reservez votre|reservez une table|reserver un|reserver une|reservation en ligne|je reserve|votre reservation|reservez maintenant|voir les disponibilites|verifier la disponibilite|essai routier|reserver un essai|demander un essai|prendre rendez vous|prenez rendez vous|prise de rendez vous|prendre un rendez vous|verifier les disponibilites|disponibilites|reserver une table|retenir une table|reserver une chambre|reserver un creneau|choisir un creneau|voir ce qui reste|je passe vous voir|venez nous voir|visite sur rendez vous|reserver une visite|planifier une visite|demander une visite|je reserve ma place|premiere consultation|reservez en direct|bloquer une date|s inscrire a un cours',
    newsletter:
      'newsletter*|s inscrire a la newsletter|lettre d information|s abonner|abonnez vous|infolettre*|inscription newsletter|notre newsletter|recevoir nos actualites|recevez nos offres|restez informe|je m abonne|votre adresse e mail|recevez nos actualites|restons en contact|gardons le contact|nos nouvelles|nos lettres|des nouvelles|dans votre boite|soyez les premiers informes|prevenez moi|me tenir au courant',
    login:
      'connexion|se connecter|mon compte|espace client|identification|s identifier|votre compte|espace membre|connectez vous|identifiez vous|mot de passe oublie|se souvenir de moi|continuer avec google|mon espace|espace adherent|espace patient|espace eleve|espace pro|acces client|mon profil',
    register:
      'creer un compte|inscription|s inscrire|creer mon compte|nouveau client|inscription gratuite|ouvrir un compte|devenir membre|pas encore de compte|je cree mon compte|commencer gratuitement|inscrivez vous gratuitement|devenir client|devenir adherent|rejoignez nous gratuitement|je m inscris gratuitement',
    search: 'rechercher|recherche|chercher|que recherchez vous|rechercher un produit',
    checkout:
      'panier|mon panier|passer commande|valider ma commande|voir le panier|acheter maintenant|valider la commande|proceder au paiement|payer|payer maintenant|commander|finaliser ma commande|votre panier est vide|finaliser la commande|finaliser votre commande|passer la commande|passer ma commande|votre commande|adresse de livraison|confirmer la commande|recapitulatif de commande|details de facturation',
    'review-form':
      'laisser un avis|ecrire un avis|deposer un avis|rediger un avis|laissez un avis|donner mon avis|noter ce produit|evaluer ce produit|partagez votre experience|votre avis|laissez nous un avis google|donnez votre avis|racontez nous|partager votre experience|temoigner|notez nous|ajouter un avis|envoyer mon avis|publier mon avis|laissez votre avis',
    survey:
      'enquete|sondage|questionnaire|enquete de satisfaction|repondre a l enquete|repondre au sondage|aidez nous a nous ameliorer|donnez nous votre feedback|recommanderiez vous notre site|quelle est la probabilite que vous nous recommandiez|pas du tout probable|quiz*|faire le test|faites le test|test de niveau|votre avis compte|trouvez votre|quel est votre',
    'job-application':
      'recrutement|carrieres|nous rejoindre|rejoignez nous|offres d emploi|emploi|emplois|nous recrutons|postuler|rejoindre l equipe|postuler maintenant|candidature spontanee|envoyer mon cv|deposer mon cv|travailler chez nous|on recrute|rejoignez l equipe|carriere|travailler avec nous|nos metiers|candidature|envoyer ma candidature|envoyez votre candidature|joindre votre cv',
    promo:
      'promos|promotion|promotions|soldes|reductions|code promo|bons plans|offre speciale|offres speciales|de reduction|de remise|livraison gratuite|livraison offerte|offre limitee|vente flash|bon plan|aujourd hui seulement|derniers jours|code avantage|avec le code|utiliser le code|appliquer le code|se termine dans|frais de port offerts|cadeau offert|cadeau pour tout achat|recevez un cadeau|choisissez votre cadeau|promo|offre|offres|nos offres|remise|remises|codes promo|reduction|ventes privees|black friday|derniere minute|offre du moment|offres du moment|offre de bienvenue|offre decouverte|offre de lancement|duree limitee|a moitie prix|prix doux|mois du blanc|destockage|bon de reduction|promotions exceptionnelles',
    popup: 'non merci|attendez|avant de partir|vous partez deja|ne partez pas|vous avez oublie quelque chose',
    loyalty:
      'programme de fidelite|carte de fidelite|fidelite|gagnez des points|cumulez des points|mes points|mes avantages|recompenses|club privilege|points de fidelite|cagnotte|cercle des habitues|rejoindre le club',
    referral:
      'parrainage*|parrainer un ami|parrainez|parrainez vos amis|inviter un ami|invitez vos amis|programme de parrainage|mon lien de parrainage|devenir ambassadeur|parrainez un ami|invitez un ami|recommandez nous|programme d affiliation|affiliation|ambassadeurs',
    reviews:
      'avis|avis clients|temoignages|temoignage|disent nos clients|nos clients temoignent|vos avis|disent de nous|avis google|nos avis|pensent nos clients|parlent de nous|avis de nos clients|nos clients parlent|avis verifies|voir tous les avis|lire les avis|note moyenne|8 sur 5|histoires de reussite|ils nous recommandent|ils nous font confiance et le disent|ce que disent nos clients|ce qu ils disent|avis patients|avis des clients|temoignages clients|ils ont teste|vos temoignages|la parole a nos clients|ce que nos clients disent|ils parlent de nous|ils temoignent|ils en parlent|ce qu en disent|ce que disent|paroles de clients|paroles de|vos mots|vos mots doux|vous nous racontez|histoires vraies|retours d experience|retours clients|on dit de nous|on parle de nous|ils sont passes par ici|cas clients|notes et avis',
    blog: 'blog|notre blog|le blog|derniers articles|articles recents|actualites|lire la suite|lire l article|conseils et guides|le mag|nos conseils|ressources|magazine',
    webinar:
      'webinaire*|webinaires|webinar*|webinar gratuit|s inscrire au webinaire|inscription au webinaire|voir le replay|prochains evenements|reserver ma place|masterclass*|conference en ligne|atelier en ligne|en direct',
    'lead-magnet':
      'livre blanc*|guide gratuit|telecharger le catalogue|telecharger la brochure|telecharger le guide|demande de catalogue|telecharger la plaquette|catalogue pdf|telecharger notre brochure|demander un catalogue|telechargement gratuit|ebook gratuit|telecharger l ebook|recevoir le guide|modele gratuit|telecharger le livre blanc|guide offert|recevoir le catalogue|demander le catalogue|commander le catalogue|commander le cahier|catalogue gratuit|feuilleter le catalogue|consulter le catalogue|recevoir la brochure|demander la brochure|dossier de presentation|check list|e book*|modeles gratuits|echantillon gratuit|echantillons gratuits|recevoir des echantillons|commander des echantillons|recevoir les carres|echantillons|bilan gratuit|cours offert|kit gratuit|fiche pratique|fiches pratiques|recevoir la fiche|je veux le guide',
    video:
      'voir la video|regarder la video|voir le film|decouvrir en video|visite virtuelle|lire la video|voir la demo|comment ca marche|video de presentation|lancer la video|visite en video|video|videos|nos videos|en video',
    calculator:
      'calculateur|simulateur|simulation|calculez|calculatrice|simulez|simulateur de prix|simulateur de credit|simuler|faire une simulation|calculer|calculez votre|estimez vos',
    pricing:
      'tarifs|nos tarifs|nos prix|grille tarifaire|nos formules|nos offres et tarifs|abonnements|tarifs et reservation|liste des prix|nos forfaits|tarification|nos abonnements|tarifs et forfaits|nos packs|formules et tarifs|choisissez votre formule|choisissez votre forfait|nos tarifs et prestations|tarifs et prestations|prix|les tarifs|plans et tarifs|voir les tarifs|honoraires|combien ca coute|liste de prix|nos honoraires|forfaits|formules|tarifs et abonnements|choisir ma formule|couts|carte des soins|tarifs et reservations|tarifs et horaires|horaires et tarifs|dates et tarifs|dates et prix|tarifs a la nuit|bareme',
    faq: 'faq*|questions frequentes|foire aux questions|vos questions|questions reponses|questions frequemment posees|questions les plus frequentes|vos questions nos reponses|vos questions frequentes|reponses a vos questions|questions courantes|la foire aux questions|faqs*|on nous demande souvent|on nous demande|on vous repond|on repond a vos questions|ce qu il faut savoir|avant de venir|vous vous demandez|les questions qu on nous pose',
    help: 'aide|assistance|centre d aide|support|besoin d aide|aide et contact|base de connaissances|ouvrir un ticket|envoyer une demande|contacter le support|signaler un probleme|service client|service apres vente|sav|nous aider|support technique|livraison et retours|retours et echanges|on vous aide|contacter l assistance',
    map: 'plan d acces|nous trouver|itineraire|trouver un magasin|comment venir|nous situer|localisation|voir sur la carte|plan acces|google maps|trouver une boutique|ou acheter|magasin le plus proche|nos magasins|nos boutiques|nos agences|trouver une agence|ou nous trouver|acces|voir le plan|venir nous voir|ouvrir dans google maps|venir chez nous|trouver un showroom|nos showrooms|points de vente|nos adresses|nos cabinets|nos centres|acces et parking',
    app: 'telecharger l application|telechargez l application|telecharger dans l app store|disponible sur google play|disponible sur l app store|installer l application|notre application|notre appli|l appli|application mobile',
    consent:
      'accepter les cookies|utilise des cookies|tout accepter|tout refuser|utilisons des cookies|accepter tous les cookies|parametrer les cookies|gerer les cookies|personnaliser|cookies|nous utilisons des cookies|continuer sans accepter|parametrer|gerer mes cookies|accepter et fermer|preferences cookies',
    payment:
      'moyens de paiement|modes de paiement|paiement securise|paiement|nous acceptons|payer avec paypal|payer par carte|carte bancaire|carte de credit|mode de paiement|paiements securises|moyen de paiement|comment payer|payer en|livraison et paiement|paiement et livraison',
    instalments:
      'paiement en plusieurs fois|en 3 fois|en 4 fois|sans frais|financement|payer en 3x|payer en 4x|payer plus tard|achetez maintenant payez plus tard|facilites de paiement|paiement en 3 fois|en 3 fois sans frais|payer en plusieurs fois|financer|mensualites',
    trial:
      'essai gratuit|demander une demo|essayer gratuitement|demo*|seance d essai|cours d essai|demander une demonstration|demonstration|testez gratuitement|reserver une demo|planifier une demo|tester gratuitement|sans carte bancaire|reserver un essai|demander un essai|consultation gratuite|audit gratuit|diagnostic gratuit|essayez gratuitement|essai offert|commencer gratuitement|commencez gratuitement|demarrer gratuitement|seance offerte|cours d essai gratuit|premier cours offert|jours offerts|jours gratuits|jours d essai|decouvrir gratuitement',
    tracking:
      'suivi de commande|suivre ma commande|suivi de colis|suivre mon colis|suivre votre commande|ou est ma commande|numero de suivi|etat de ma commande|mes commandes|historique des commandes|ou est mon colis|suivi',
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
