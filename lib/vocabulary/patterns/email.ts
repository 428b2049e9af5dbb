/** Read by lib/detect/detectors/email.ts. */

export const ADDRESS =
  /[\p{L}\p{N}._%+-]+\s?(?:@|[[(]\s?(?:at|arroba|собака)\s?[\])])\s?[\p{L}\p{N}-]+(?:\s?(?:\.|[[(]\s?(?:dot|punkt|ponto|punto)\s?[\])])\s?[\p{L}\p{N}-]+)*\s?(?:\.|[[(]\s?(?:dot|punkt|ponto|punto)\s?[\])])\s?\p{L}{2,}/giu;
/** Anybody's house: an address there says nothing of whose it is. */
export const FREE_MAIL =
  /^(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|gmx|web|t-online|mail|bk|inbox|list|yandex|ya|rambler|libero|virgilio|tin|alice|tiscali|orange|wanadoo|free|sfr|laposte|uol|bol|terra|ig|sapo|protonmail|proton)\./;
/** An address that shows how one is written: "Ex.: voce@suaempresa.com", "max-mustermann@beispiel.de". */
export const EXAMPLE =
  /mustermann@|\bj(ohn|ane)[._-]?doe@|@((your|my)-?(company|domain|business|site|email)|(sua|tu|mi|minha)-?(empresa|dominio|correo|loja)|votre-?(entreprise|domaine)|ihre?-?(firma|domain)|(vasha|vash)-?(kompaniya|sajt|domen)|firma-?ta|tua-?azienda)\.\w{2,}$/i;

export const CREDIT = /^(webmaster|hosting|admin@.*(web|design|studio))/;
export const FILE = /\.(png|jpe?g|gif|svg|webp|js|css)$/i;
/** The sign of an address, and what is written in its place. */
export const AT = /@|\(at\)|\[at\]|arroba/i;
export const WRITTEN_AT = /[[(]\s?(at|arroba|собака)\s?[\])]/i;
export const WRITTEN_DOT = /[[(]\s?(dot|punkt|ponto|punto)\s?[\])]/gi;
/** What a reader is asked to leave out. */
export const AGAINST_ROBOTS = /(?<=@|^)(no-?spam|remove-?this)\.?/i;
