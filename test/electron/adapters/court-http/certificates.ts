import { generateKeyPairSync, sign } from 'node:crypto';

/** A certificate with its key, as Node's TLS takes them. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const tlv = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const sequence = (...parts: readonly Buffer[]) => tlv(0x30, ...parts);
const set = (...parts: readonly Buffer[]) => tlv(0x31, ...parts);
const integer = (...bytes: readonly number[]) => tlv(0x02, Buffer.from(bytes));
const text = (value: string) => tlv(0x0c, Buffer.from(value));
const bits = (value: Buffer) => tlv(0x03, Buffer.from([0]), value);
const oid = (...bytes: readonly number[]) => tlv(0x06, Buffer.from(bytes));
/** Midnight of a day, `YYYY-MM-DD`. RFC 5280 writes years before 2050 with two digits and later ones with four. */
const time = (day: string) => {
  const text = `${day.replaceAll('-', '')}000000Z`;
  return day < '2050' ? tlv(0x17, Buffer.from(text.slice(2))) : tlv(0x18, Buffer.from(text));
};

const ECDSA_WITH_SHA256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const COMMON_NAME = oid(0x55, 0x04, 0x03);
const name = (common: string) => sequence(set(sequence(COMMON_NAME, text(common))));
const altName = (host: string) =>
  /^[\d.]+$/.test(host)
    ? tlv(0x87, Buffer.from(host.split('.').map(Number)))
    : tlv(0x82, Buffer.from(host));
const extension = (id: Buffer, value: Buffer) => sequence(id, tlv(0x04, value));

/**
 * A self-signed certificate for `host`, made on the spot (RFC 5280); it is its own authority. TLS judges it by the real
 * clock, which a test can't set, so its days are fixed and far from any day on which the test may run.
 */
export function makeCertificate(
  host: string,
  fromDay = '2001-01-01',
  toDay = '9999-12-31',
  authority = 'Invented Test Authority',
): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const toSign = sequence(
    tlv(0xa0, integer(2)),
    integer(1),
    ECDSA_WITH_SHA256,
    name(authority),
    sequence(time(fromDay), time(toDay)),
    name(authority),
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(extension(oid(0x55, 0x1d, 0x11), sequence(altName(host))))),
  );
  const signature = sign('sha256', toSign, privateKey);
  const der = sequence(toSign, ECDSA_WITH_SHA256, bits(signature));
  const lines = (der.toString('base64').match(/.{1,64}/g) ?? []).join('\n');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  };
}
