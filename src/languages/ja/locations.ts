// Guest Access › Guest Locations and SSIDs.
export const LOCATION_WORDS = {
  'locations.purpose':
    'アカウントの開始と終了の基準になるタイム ゾーンと、ゲストに案内する Wi-Fi ネットワークです。',
  'locations.locations': '場所',
  'locations.add': '場所を追加',
  'locations.add-purpose': 'ゲストが訪問する場所です。この場所のタイム ゾーンが、アカウントに適用されます。',
  'locations.edit-purpose': 'アカウントの期限は変わらず、新しいタイム ゾーンの時刻で表示されます。',
  'locations.name': '名前',
  'locations.name-hint': '都市名など。スポンサーは、この名前を見て選択します。',
  'locations.time-zone': 'タイム ゾーン',
  'locations.time-zone-hint': 'Europe/Amsterdam や Asia/Tokyo のように入力してください。',
  'locations.time-there': '現地の現在時刻',
  'locations.ssids': 'SSID',
  'locations.ssids-text': 'ネットワークの名前は、ゲストへのメールと案内用紙に記載されます。',
  'locations.ssid': 'SSID',
  'locations.no-ssid': 'SSID はありません',
  'locations.no-ssid-text': 'メールと案内用紙に、ネットワークの名前は記載されません。',
  'locations.new-ssid': '新しい SSID',
  'locations.new-ssid-hint':
    '大文字と小文字を含め、アクセス ポイントのものと正確に同じ名前を入力してください。',
  'locations.add-ssid': 'SSID を追加',
  'locations.remove-ssid': '削除',
  'locations.remove-ssid-of': '{name} を削除',
  'locations.remove-ssid-title': '{name} を削除しますか?',
  'locations.remove-ssid-text':
    'スポンサーはこのネットワークを選択できなくなります。すでに使用しているアカウントには、名前が残ります。',
  'locations.delete': '削除',
  'locations.delete-title': '{name} を削除しますか?',
  'locations.delete-text':
    'スポンサーはこの場所を選択できなくなります。この場所のアカウントがある間、または最後の 1 つである場合は、削除されません。',
  'locations.added': '{name} を追加しました。',
  'locations.changed': '{name} を保存しました。',
  'locations.deleted': '{name} を削除しました。',
  'locations.ssid-added': '{name} を追加しました。',
  'locations.ssid-removed': 'SSID を削除しました。',
  'locations.help-one': '場所または SSID が 1 つの場合',
  'locations.help-one-text': '1 つしかない場合は、スポンサーが選択しなくても、それが使用されます。',
  'locations.help-zone': 'タイム ゾーン',
  'locations.help-zone-text':
    'IANA データベースの名前を使用します。この名前では夏時間が考慮されますが、+01:00 のような時差では考慮されません。',
} as const;
