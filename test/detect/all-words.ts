import { learn, learnVendors } from '../../lib/detect';
import { PHRASES } from '../../lib/vocabulary/phrases';
import { LANGUAGES } from '../../lib/vocabulary/phrases/languages';
import { VENDORS } from '../../lib/vocabulary/vendors';

/** A page asks for the words it needs; a test knows all. Import for its effect. */
for (const language of LANGUAGES) learn(language, PHRASES[language]);
learnVendors(VENDORS);
