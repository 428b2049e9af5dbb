/** How sites say that they did not take what was sent, in eight languages; folded words as `fold` leaves them. Our own tables. */

const SENT = '(sent|submitted|delivered|accepted|processed|saved|verified|completed)';

/** Left out is what a confirmation says too: "complete", "check your spam folder", "must be confirmed". */
export const COMPLAINT_WORDS = new RegExp(
  `\\b(${[
    // en
    'errors?',
    'failed',
    'invalid',
    'not valid',
    '(is|are) (required|missing|incomplete)',
    'required fields?',
    `not (yet )?(been |be )?${SENT}`,
    `(could|can|did|was|were|has|have|is)n.?t (be |been )?${SENT}`,
    '(could ?(not|n.?t)|cannot|can.?t) (send|submit|process|verify|deliver|save)',
    'went wrong',
    'try again',
    'please (fill|enter|correct|complete|provide|select|choose|tick|accept)',
    'must (be (filled|accepted|ticked|checked)|accept|agree|contain)',
    // es
    'obligatori[oa]s?',
    'no (es|son) valid[oa]s?',
    'no (se )?(ha |han |hemos )?(podido|pudo|pudimos|fue posible|sido posible)',
    'no se (ha )?envi(ado|o)',
    '(rellena|rellene|introduce|introduzca|corrige|corrija)',
    '(completa|complete|acepta|acepte|indica|indique|escribe|escriba) (el|la|los|las|tu|su|un|una|todos|este)',
    '(intentalo|intentelo|intentarlo|prueba|pruebe) (de nuevo|otra vez|mas tarde)',
    'ha fallado',
    '(salio|salido|ido) mal',
    // pt
    'erros?',
    'invalid[oa]s?',
    'preench(a|er)',
    'corrija',
    'nao (foi possivel|pode ser|foi enviad[oa])',
    '(tente|tenta) (novamente|outra vez|de novo)',
    'falhou',
    '(correu mal|deu errado)',
    // ro
    '(eroare|erori)',
    'obligatorii?u?',
    '(completati|completeaza|introduceti|introdu|corectati)',
    'nu (s-)?(a putut|am putut|a fost (trimis|posibil)a?|este valida?)',
    '(incercati|incearca|reincercati)',
    // ru
    'oshibk[a-z]*',
    'obyazatel[a-z]*',
    '(zapolnite|vvedite|ukazhite|ispravte|poprobujte|povtorite|primite)',
    '(nevern|nekorrektn|nepravil)[a-z]*',
    'ne (udalos|otpravlen[a-z]*|zapolnen[a-z]*)',
    // de
    '(fehler|fehlgeschlagen|ungultig[a-z]*)',
    '(pflichtfeld[a-z]*|erforderlich)',
    'bitte (fullen|geben|tragen|wahlen|korrigieren|prufen|uberprufen|akzeptieren|versuchen)',
    '(konnte|konnten|wurde) [a-z ]{0,40}nicht',
    'schief ?gelaufen',
    // fr
    'erreurs?',
    'invalides?',
    'obligatoires?',
    '(veuillez|merci de) (remplir|saisir|indiquer|renseigner|corriger|completer|accepter|reessayer)',
    'reessay(ez|er)',
    'n.(a|ont|avons) pas (pu|ete)',
    'a echoue',
    // it
    '(errore|errori)',
    'non valid[oaie]',
    'obbligatori[oa]?',
    '(compila|compilare|inserisci|inserire|correggi|correggere|accetta) (il|lo|la|i|gli|le|tutti|un|una|questo)',
    'non (e stato possibile|e stat[oa] inviat[oa]|puo essere)',
    '(riprova|riprovare)',
    'andato storto',
  ].join('|')})(?![a-z])`,
);

/** Who thanks has taken it, whatever else is said: "Thank you. If an error has crept in, call us." */
export const THANKING =
  /\b(thank|gracias|obrigad|multumi|multumesc|spasibo|blagodarim|danke|vielen dank|merci (pour|d|beaucoup|!)|grazie)/;
