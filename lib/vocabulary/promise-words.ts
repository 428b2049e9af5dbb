/**
 * The words of a promise to answer ("we call you back within 5 minutes") in eight languages: English, Spanish,
 * Portuguese, Romanian, Russian, German, French, Italian. Folded as `fold` leaves them.
 */

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** What is promised: beginnings of the verbs and nouns of calling back and answering. */
export const ANSWERING = [
  'call|ring|repl|respon|answer|contact|touch',
  'llam|contest|respuesta|escrib',
  'lig|retorn|respo|retribu',
  'sun|raspun|reven|apel',
  'perezvon|pozvon|otve|svya|nabere',
  'anruf|ruf|zuruckruf|ruckruf|antwort|meld|kontakt',
  'rappel|repon|recontact',
  'richiam|chiam|rispo|ricontatt|contatt',
]
  .join('|')
  .split('|');

/** Said right after an answering word, it is the customer who should call: "call us within …". */
export const TO_US = words('us uns');

/** At most so many words before the number: "in", "within", "in less than". */
export const WITHIN = words(
  'in within under inside less maximum max en menos dentro plazo maximo em ate minim mult putin pana za techenie cherez menee innerhalb binnen unter weniger spatestens sous dans moins entro tra fra meno massimo',
);

const numbers = (lines: Record<number, string>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(lines).flatMap(([value, line]) =>
      line.split(' ').map((word) => [word, Number(value)] as const),
    ),
  );

export const NUMBERS = numbers({
  0.5: 'half media meia jumatate pol halben halbe demi mezz mezza',
  1: 'a an one un una uno um uma unul o odin odnu odnoj odnogo ein eine einer einem eines une',
  2: 'two dos dois duas doua dva dve dvuh zwei deux due',
  3: 'three tres trei tri treh drei trois tre',
  5: 'five cinco cinci pyat pyati funf cinq cinque',
  10: 'ten diez dez zece desyat desyati zehn dix dieci',
  15: 'fifteen quince quinze cincisprezece pyatnadcat pyatnadcati funfzehn quindici',
  20: 'twenty veinte vinte douazeci dvadcat dvadcati zwanzig vingt venti',
  30: 'thirty treinta trinta treizeci tridcat tridcati dreissig trente trenta',
});

/** Units in minutes. */
export const UNITS = numbers({
  [1 / 60]:
    'second seconds sec secs segundo segundos secunda secunde sekund sekunda sekundy sekundu sekunde sekunden seconde secondes secondo secondi',
  1: 'minute minutes min mins minuto minutos minut minuta minuty minutu minuten minuti',
  30: 'polchasa',
  60: 'hour hours hr hrs h hora horas ora ore chas chasa chasov stunde stunden std heure heures',
  1440: 'day days dia dias zi zile den dnya dnej sutok sutki tag tage tagen jour jours giorno giorni',
});

/** Days of work: how long they last by the clock nobody can tell, so such a promise is kept as words only. */
export const WORKDAYS = words(
  'business working laborable laborables laboral laborales habil habiles util uteis lucratoare lucratoare rabochij rabochih rabochego werktag werktage werktagen werktags arbeitstag arbeitstage arbeitstagen ouvre ouvres ouvrable ouvrables lavorativo lavorativi',
);
