/** Words that carry little sense and much of a language. */

/** Little words that a text of some length cannot do without, folded. */
export const LITTLE_WORDS: Record<string, string> = {
  en: 'the and of to your with for our you is are we from this that',
  es: 'el la los las de y con para una su por nuestro nuestra mas esta tu del como',
  pt: 'o os as de e com para uma seu sua por nosso nossa mais nao voce do da em ao',
  ro: 'si de la cu pentru din este sunt noastre noastra nostru va mai pe care un o sau',
  de: 'der die das und mit fur sie wir ihre unsere von den zu ist auf nicht ein eine',
  fr: 'le la les des et avec pour vous nous votre notre une dans sur est plus du au',
  it: 'il la i gli di e con per una tuo nostro nostra piu del della sono nel che',
};

/** Articles, possessives, "and" in eight languages, folded: "salidas y tarifas" is half about tariffs. */
export const SMALL: ReadonlySet<string> = new Set(
  (
    'the a an our your my and or ' +
    'el la los las nuestro nuestra nuestros nuestras tu tus mi y ' +
    'os as um uma nosso nossa nossos nossas seu sua seus suas e ' +
    'nostri noastre nostru noastra si sau ' +
    'nashi nash nasha nashe i ili ' +
    'der die das den unser unsere unserer unseren ihr ihre ihren und oder ' +
    'le les notre nos votre vos et ou l ' +
    'il lo gli nostro nostra nostre ed'
  ).split(' '),
);
