import { type OfKind, told } from './detector';
import { vendorOfHost } from './vendors';

/**
 * Inside a frame of a known vendor everything is that vendor's one touchpoint: the field of a chat is no contact
 * form, the calendar of a booking service no search.
 */
export function framed(found: OfKind[], document: Document): OfKind[] {
  const view = document.defaultView;
  if (!view || view === view.top) return found;
  const vendor = vendorOfHost(document.location?.hostname ?? '');
  if (!vendor || vendor.kind === 'contact-form' || vendor.kind === 'payment' || vendor.kind === 'social')
    return found;
  const { name, kind } = vendor;
  const form = found.find(({ facts }) => facts?.form)?.facts?.form;
  return [
    {
      kind,
      element: document.body ?? document.documentElement,
      label: found[0]?.label ?? name,
      signature: `vendor:${name.toLowerCase().replace(/\W+/g, '-')}`,
      facts: {
        vendor: name,
        ...(kind === 'chat' ? { chat: { vendor: name } } : {}),
        ...(form ? { form } : {}),
      },
      ...told('vendor', `${name}, frame`, 0.9),
    },
  ];
}
