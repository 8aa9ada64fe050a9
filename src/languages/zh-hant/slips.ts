// What is printed on a slip, in the guest's language.
export const SLIP_WORDS = {
  'slip.title': '{organization} 訪客網路存取',
  'slip.title-plain': '訪客網路存取',
  'slip.user-name': '使用者名稱',
  'slip.password': '密碼',
  'slip.own-password': '您自訂的密碼',
  'slip.network': 'Wi-Fi 網路',
  'slip.valid-until': '有效期限',
  'slip.from-first-sign-in': '自首次登入起 {amount}，且須在 {end} 之前首次登入',
  'slip.scan-join': '掃描以連線',
  'slip.scan-open': '掃描以登入',
  'slip.step-join': '連線到網路「{network}」。',
  'slip.step-join-any': '連線到訪客專用的 Wi-Fi 網路。',
  'slip.step-open': '等候登入頁面出現，或開啟 {address}。',
  'slip.step-enter': '輸入上方的使用者名稱和密碼。',
  'slip.qr-join': '用來連線到 Wi-Fi 網路 {network} 的行動條碼',
  'slip.qr-open': '用來開啟 {address} 的行動條碼',
};
