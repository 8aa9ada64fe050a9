// What a phone reads to join a Wi-Fi network: `WIFI:T:nopass;S:…;;`, as ZXing wrote it down and Android and iOS read it.
// Guest networks are open; the sign-in is behind them. Pure.

/** These have a meaning in the format, and stand for themselves behind a backslash. */
const MEANING = /[\\;,:"]/g;

export function wifiCode(ssid: string): string {
  return `WIFI:T:nopass;S:${ssid.replace(MEANING, '\\$&')};;`;
}
