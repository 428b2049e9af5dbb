import { learn, learnTables } from '../../lib/detect';
import { PHRASES } from '../../lib/vocabulary/phrases';
import { LANGUAGES } from '../../lib/vocabulary/phrases/languages';
import { packTables } from '../../lib/vocabulary/tables';

/** A page asks for the words it needs; a test knows all. Import for its effect. */
learnTables(packTables());
for (const language of LANGUAGES) learn(language, PHRASES[language]);
