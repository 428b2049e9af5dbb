/** Read by lib/detect/detectors/blog.ts. */

/** A heading over news and things to read, folded; the whole of it. */
export const NEWS =
  /^(our |the |latest |recent |unsere |aktuelle |neueste |nos |dernieres |nuestras |ultimas |nossas |le nostre |ultime |ultimele |nashi |poslednie |poleznye |svezhie )?(news|articles|journal|stories|magazine?|updates|insights|guides|neuigkeiten|aktuelles|ratgeber|artikel|beitrage|actualites|actus|articles|noticias|articulos|novedades|novidades|artigos|noutati|stiri|articole|novosti|stati|statyi|notizie|articoli|novita)( (and|und|et|y|e|si|i) \w+)?( (from|aus|de|da|din|dal) .{2,24})?$/;
/** A blog's name in eight languages. */
export const WORD = /^(blogs?|bloga?|blogues?|blogul(ui)?|weblog)$/;
/** The address of a page of things to read; news of a firm are announcements, and a shop's are goods. */
export const SHELF =
  /(^|\/)(articles|journal|ratgeber|articulos|artigos|articoli|articole|jurnal(ul)?|statyi|stati|zhurnal)\/?(index\.\w+)?(\.(html?|php|aspx?))?$/i;
/** The address of a blog. */
export const PATH = /(^|\/)blogs?\/?(index\.\w+|\w+\.html?)?$/i;
