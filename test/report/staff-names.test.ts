import { describe, expect, it } from 'vitest';
import { staffNames, withoutStaffNames } from '../../lib/report/staff-names';

const answer = (spokeWith?: string) =>
  ({ answers: [{ id: '1', at: 1, by: 'call', timedBy: 'walker', spokeWith }] }) as never;

const none = { touchpoints: [], brands: [] };

describe('names of staff', () => {
  it('are who answered, the whole name first, and its parts', () => {
    expect(staffNames({ ...none, waits: [answer('Marta Ruiz'), answer(), answer(' ')] })).toEqual([
      'Marta Ruiz',
      'Marta',
      'Ruiz',
    ]);
  });

  it('are left out, also where the walker wrote them, as whole words in any case', () => {
    const names = staffNames({ ...none, waits: [answer('Ana (desk)')] });
    const data = {
      waits: [{ answers: [{ spokeWith: 'Ana (desk)', rings: 2 }] }],
      note: 'ana was kind. Banana is no name. Ana (desk) said so; Ánade neither.',
      judgement: { thoughts: 'Ask ANA', feelings: undefined },
      label: 'Ana, head doctor',
    };
    expect(withoutStaffNames(data, names, '[name]')).toEqual({
      waits: [{ answers: [{ rings: 2 }] }],
      note: '[name] was kind. Banana is no name. [name] said so; Ánade neither.',
      judgement: { thoughts: 'Ask [name]', feelings: undefined },
      label: 'Ana, head doctor',
    });
  });

  it('are also those who wrote without having been asked, but never the brand’s own', () => {
    const touchpoints = ['Marta Ruiz <marta@vena.example>', 'VenaSana Info <info@vena.example>'].map(
      (who) => ({ offSite: { timeZone: 'UTC', who } }),
    );
    const names = staffNames({ waits: [], touchpoints, brands: [{ name: 'VenaSana' }] });
    expect(names).toEqual(['VenaSana Info', 'Marta Ruiz', 'Marta', 'Ruiz', 'Info']);
  });

  it('are left out of what a touchpoint is called, and not of what a brand is', () => {
    const data = { brand: { name: 'Marta’s' }, touchpoint: { name: 'Marta: your price', origin: 'walker' } };
    expect(withoutStaffNames(data, ['Marta'], '[name]')).toEqual({
      brand: { name: 'Marta’s' },
      touchpoint: { name: '[name]: your price', origin: 'walker' },
    });
  });

  it('change nothing where nobody was named', () => {
    const data = { note: 'Nobody', list: [1, null, 'x'] };
    expect(withoutStaffNames(data, [], '[name]')).toEqual(data);
  });
});
