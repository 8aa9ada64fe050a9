// Guest Access › Sponsors. What accounts have alike is said by the words of administrators.
export const SPONSOR_WORDS = {
  'sponsors.purpose': '在發起人入口網站中建立和管理訪客帳戶的人員。',
  'sponsors.add': '新增發起人',
  'sponsors.add-purpose': '登入發起人入口網站，但不能登入此主控台的人員。',
  'sponsors.empty': '尚無發起人',
  'sponsors.empty-text': '發起人為訪客建立帳戶，以其群組所允許的範圍為限。',
  'sponsors.group': '群組',
  'sponsors.no-group': '不屬於任何群組',
  'sponsors.administrator': '管理員',
  'sponsors.display-name-hint': '訪客會在郵件中看到。',
  'sponsors.email-hint': '訪客會回覆到此地址，副本和摘要也會寄到這裡。',
  'sponsors.groups-text': '群組決定可以執行的操作。不屬於任何群組的人員不能執行任何操作。',
  'sponsors.in-groups': '所屬群組',
  'sponsors.group-disabled': '此群組已停用，目前不允許任何操作。',
  'sponsors.is-administrator': '這是管理員 ({role})。在此只能選擇發起人群組。',
  'sponsors.to-administrator': '前往管理員',
  'sponsors.delete-also': '此發起人建立的訪客帳戶會保留，由可以管理所有帳戶的人員管理。',
  'sponsors.help-groups': '發起人群組',
  'sponsors.help-groups-text':
    '屬於多個群組的人員，可以執行其中任何一個群組所允許的操作。變更會立即生效，對已登入的人員也一樣。',
  'sponsors.help-administrators': '管理員兼任發起人',
  'sponsors.help-administrators-text':
    '將管理員加入群組，即可成為發起人：請開啟該管理員，然後選擇發起人群組。之後同一個帳戶即可登入主控台和發起人入口網站。',
  'sponsors.help-password': '初始密碼',
  'sponsors.help-password-text': '請以只有你們兩人使用的方式告知發起人。第一次登入時必須變更。',
} as const;
