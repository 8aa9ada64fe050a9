// Guest Access › Guest Account Purge Policy.
export const GUEST_PURGE_WORDS = {
  'guest-purge.purpose': '期限切れのアカウントを削除する時期です。削除されるまでは延長できます。',
  'guest-purge.schedule': 'スケジュール',
  'guest-purge.enabled': 'スケジュールに従って期限切れのアカウントを消去する',
  'guest-purge.every': '間隔',
  'guest-purge.every-hint': '1 から 999 まで',
  'guest-purge.at': '時刻',
  'guest-purge.at-hint': '間隔が日数の場合に適用されます。{zone} の時刻です。',
  'guest-purge.weekday': '曜日',
  'guest-purge.weekday-hint': '間隔が日数の場合: 間隔が経過した日以降、最初に来るこの曜日に消去します。',
  'guest-purge.any-day': '指定なし',
  'guest-purge.keep': '期限切れのアカウントの保持期間',
  'guest-purge.keep-hint': '0 から 365 まで。期限が切れてからこの日数が過ぎるまでは残り、延長できます。',
  'guest-purge.runs': '実行状況',
  'guest-purge.last': '前回の消去',
  'guest-purge.deleted': '削除したアカウント',
  'guest-purge.begun': '開始方法',
  'guest-purge.by-hand': '手動',
  'guest-purge.by-schedule': 'スケジュール',
  'guest-purge.next': '次回の消去',
  'guest-purge.at-once': '1 分以内',
  'guest-purge.off': 'なし (スケジュールはオフ)',
  'guest-purge.now': '今すぐ消去',
  'guest-purge.now-title': '期限切れのアカウントを今すぐ消去しますか?',
  'guest-purge.now-text':
    '{count, plural, =0 {期限切れのアカウントはないため、何も削除されません。} other {# 件の期限切れのアカウントが削除され、元に戻せません。}}期限切れのアカウントの保持期間は、ここでは適用されません。',
  'guest-purge.done':
    '{count, plural, =0 {削除するものはありませんでした。} other {# 件のアカウントを削除しました。}}',
  'guest-purge.saved': '保存しました。今後適用されます。',
  'guest-purge.help-what': '消去されるもの',
  'guest-purge.help-what-text':
    '有効期間が終了したアカウントです。作成者は問いません。一時停止中のアカウントは、再開または削除されるまで残ります。行われた操作は監査に残ります。',
  'guest-purge.help-missed': '実行されなかった消去',
  'guest-purge.help-missed-text':
    '予定の時刻に Foyer が動作していなかった場合は、次に動作を開始したときに 1 回実行されます。',
} as const;
