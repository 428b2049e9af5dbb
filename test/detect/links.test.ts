import { describe, expect, it } from 'vitest';
import { prove } from '../../lib/detect/links';
import './all-words';

const read = (address: string) => prove(address, URL.canParse(address) ? new URL(address) : undefined);

describe('a link into a messenger', () => {
  it.each([
    ['https://wa.me/40722333444?text=Salut', 'whatsapp:40722333444'],
    ['https://wa.me/message/ABCDEF', 'whatsapp:message/abcdef'],
    ['https://api.whatsapp.com/send?phone=%2B34600111222&text=Hola', 'whatsapp:34600111222'],
    ['https://www.whatsapp.com/channel/0029Va', 'whatsapp:channel/0029va'],
    ['https://chat.whatsapp.com/Grupo1', 'whatsapp:grupo1'],
    ['https://t.me/s/pekarnya', 'telegram:pekarnya'],
    ['https://telegram.me/pekarnya', 'telegram:pekarnya'],
    ['https://m.me/t/laboutique', 'messenger:laboutique'],
    ['https://ig.me/m/padaria', 'instagram:padaria'],
    ['https://vk.me/pekarnya', 'vk:pekarnya'],
    ['https://lin.ee/abc', 'line:abc'],
    ['https://signal.me/#p/+491701112233', 'signal:#p/+491701112233'],
    ['https://chats.viber.com/forno', 'viber:forno'],
    ['https://max.ru/pekarnya', 'max:pekarnya'],
  ])('%s names whom one writes to', (address, target) => {
    expect(read(address)).toMatchObject({ is: 'messenger', target });
  });

  it.each([
    'https://wa.me/?text=look',
    'https://api.whatsapp.com/send?text=look',
    'https://t.me/share/url?url=https://shop.example',
    'https://t.me/some?url=https://shop.example',
  ])('%s sends the page on', (address) => {
    expect(read(address)).toEqual({ is: 'share' });
  });

  it.each(['https://vk.me/join/abc', 'https://www.whatsapp.com/legal'])('%s is none', (address) => {
    expect(read(address)).toBeUndefined();
  });
});
